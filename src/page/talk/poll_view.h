// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The result of a poll and the text that asks for it (requirement F07). */
#include "page/page.h"
#include "store/poll.h"

typedef struct {
    int64_t business_id;
    RecordList *one, *questions, *choices;
} PollShown;
void poll_shown_clear(PollShown *shown);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PollShown, poll_shown_clear)

/* NOT_FOUND: no such poll of this business. */
MUST_USE bool poll_shown_load(Db *db, int64_t business_id, int64_t id, PollShown *ret_shown,
                              GError **error);
const Poll *poll_shown(const PollShown *shown);
/* Each question with shares that sum to 100 and the number of answers. tally: buttons that count. */
void poll_draw_result(PageView *view, const PollShown *shown, bool tally);
/* To be pasted into a chat; address: of the public page, NULL when nobody could open it. */
MUST_USE char *poll_text(const PollShown *shown, const char *business, const char *address);
/* The most chosen answer of the first question; NULL: none, or several. */
const char *poll_winner(const PollShown *shown);
