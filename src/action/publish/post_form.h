// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What adding, changing and moving a post share: the fields, and the rules that hold for a place in
 * the calendar: the minutes of the day are a hard limit (V09), a group never gets more than it
 * allows (C02); an off day or a blocked hour only when the owner says so. */
#include "action/action.h"
#include "store/post.h"

extern const Choice POST_KINDS[], POST_PILLARS[], POST_MARKS[];
extern const Choice POST_PURPOSES[]; /* the seed's list and "other" (C22) */
extern const Choice POST_ACCOUNTS[]; /* for whom it speaks (P13) */
extern const Choice POST_INTERACTIONS[], POST_SITUATIONS[]; /* its cell (M06) */

/* Overwrites what the form gives; the rest of *post stays. Texts are borrowed from the values. False
 * (and an error of the form) when the platform is not known. */
bool post_read_form(const Doing *doing, Post *post);

/* Adds to doing->errors what forbids this post on its day and hour. */
MUST_USE bool post_place_check(const Doing *doing, const Post *post, GError **error);
/* Once a text is kept: the result says so when another place has the same (P02). */
MUST_USE bool post_say_twin(const Doing *doing, const Post *post, const char *done, GError **error);
/* Loads the post acted on: NOT_FOUND when it is none of this business. */
MUST_USE bool post_need(const Doing *doing, RecordList **ret_one, GError **error);
