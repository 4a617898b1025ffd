// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which page a path names. The patterns of the records have at most one part "{…}", which takes any
 * text without "/"; a page without such a part goes before one with it. */
#include "page/page.h"

/* NULL: no page. *ret_segment is always given, owned by the caller: what stood for {…}, "" without. */
MUST_USE const Page *page_match(const char *path, char **ret_segment);
/* A segment, or what a form posts as `_id`, as the number of a record; 0 when it is none. */
int64_t path_number(const char *segment);
