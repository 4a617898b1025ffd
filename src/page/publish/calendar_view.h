// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What stands below the list of a week: the mix of pillars with ideas for a missing one (M12), how
 * much of it serves a goal (C18), steadiness (C19), the rules for replies (P04). */
#include "page/page.h"
#include "store/post.h"

void calendar_draw_mix(PageView *view, const RecordList *posts, Day day);
void calendar_draw_aligned(PageView *view, const RecordList *posts);
MUST_USE bool calendar_draw_steadiness(PageView *view, GError **error);
void calendar_draw_rules(PageView *view);
/* A row of the list: "06.00", title, place and minutes, state. */
void calendar_draw_post(PageView *view, const Post *post);
/* What the posts are for, counted for each tag and channel (requirement C22). */
void calendar_draw_purposes(PageView *view, const RecordList *posts);
