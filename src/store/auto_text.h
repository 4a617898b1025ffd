// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is said first to who writes: a greeting while the shop is open, another word while it is closed
 * (requirement T01). Texts have the gaps of planner/ready_reply.h. Nothing is sent by the program: the
 * owner pastes it. Without words of her own there are ready ones. */
#include "store/opening.h"

typedef struct {
    char *greeting, *away; /* never NULL once loaded; owned */
    bool own;              /* false: the ready ones */
} AutoText;
void auto_text_clear(AutoText *text);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(AutoText, auto_text_clear)

MUST_USE bool auto_text_load(Db *db, int64_t business_id, AutoText *ret_text, GError **error);
MUST_USE bool auto_text_save(Db *db, int64_t business_id, const char *greeting, const char *away,
                             int64_t now, GError **error);
/* Which of the two fits this moment, also in the night of hours that run past midnight. */
const char *auto_text_at(const AutoText *text, const Opening *opening, Zone zone, int64_t at);
/* "Senin, 5 Januari 2026 pukul 06.00"; NULL: it is open, or does not open within two weeks. */
MUST_USE char *auto_text_opens(const Opening *opening, Zone zone, int64_t at);
