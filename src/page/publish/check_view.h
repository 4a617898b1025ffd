// SPDX-License-Identifier: Apache-2.0
#pragma once
/* "Periksa tulisan": the points of a good text below the text of a post, with what is still missing
 * and short questions the owner ticks (requirements M13, M08). Works without script: the ticks are
 * sent as a query and not kept. */
#include "page/page.h"
#include "store/post.h"

#define CHECK_TICKED "pasti" /* query field: keys of ticked checks */

MUST_USE bool check_draw(PageView *view, const Post *post, const char *text, GError **error);
