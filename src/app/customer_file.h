// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The copy of one person's data as a file that other programs read (law 27/2022; requirements T05, T08):
 * JSON, a list for each section, empty members left out. The same records are the same bytes. */
#include "app/context.h"

/* business: whose records they are. lists: of customer_copy_load. Free it. */
MUST_USE char *customer_file(const GPtrArray *lists, const char *business, Zone zone);
