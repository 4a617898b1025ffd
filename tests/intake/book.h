// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Workbooks for tests: the bytes of a fixture, or one made by hand around the XML of a sheet, so that
 * it can be wrong in every way. Owned by the caller. */
#include <glib.h>

GBytes *book_fixture(const char *name);
/* shared: the <si> elements; NULL without. */
GBytes *book_make(const char *sheet_xml, const char *shared);
