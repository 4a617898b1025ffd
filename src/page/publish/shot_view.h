// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What to take for a post: its form by what the owner can do (requirement C13), a list of photos for
 * ideas and steps of work (C05, C06, C10), and a reminder of privacy where her day is shown. */
#include "page/page.h"
#include "store/post.h"

MUST_USE bool shot_draw(PageView *view, const Post *post, GError **error);
/* "Pribadi dan usaha": for whom the post speaks, from its own tag or its channel's; NULL: not said. */
MUST_USE bool shot_account_words(const Context *context, const Post *post, const char **ret_words,
                                 GError **error);
