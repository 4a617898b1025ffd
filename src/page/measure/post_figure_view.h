// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What platforms counted of a post, drawn: on the page of the post and in the list of all. What a file
 * does not say is not drawn. */
#include "page/page.h"
#include "store/post_figure.h"

/* A card on the page of a post; nothing when no file told of it. */
MUST_USE bool post_figures_draw(PageView *view, int64_t post_id, GError **error);
/* "1.200 melihat, 34 tanggapan"; the caller owns it. */
MUST_USE char *post_figure_words(const PostFigure *figure, const Lang *lang);
