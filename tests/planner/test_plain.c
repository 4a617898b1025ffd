// SPDX-License-Identifier: Apache-2.0
#include "planner/plain.h"

#include <string.h>

#include "planner/plan_case.h"

static const AgendaItem ITEMS[] = {
    {1, MONDAY_5_JANUARY, 360, 5, "Foto jualan", "Status WhatsApp", "Komunikasi", "Bu Melati",
     .done = true},
    {2, MONDAY_5_JANUARY, 960, 10, "Jawab pesan"},
    {3, MONDAY_5_JANUARY + 1, 360, 5, "Cerita", "Status WhatsApp", "Hiburan"}};

/* Requirement P04: reply rule and clarification rule close the calendar. */
static void days_stand_in_order_and_the_rules_close(void)
{
    PlainHead head = {"Dapur Bu Melati", MONDAY_5_JANUARY, MONDAY_5_JANUARY + 5, 60, NULL};
    g_autofree char *text = agenda_text(&head, ITEMS, G_N_ELEMENTS(ITEMS));
    g_assert_cmpstr(text, ==,
                    "Kalender kiriman Dapur Bu Melati\n"
                    "Senin, 5 Januari 2026 – Sabtu, 10 Januari 2026\n"
                    "\nSenin, 5 Januari 2026\n"
                    "  [x] 06.00  Status WhatsApp  Foto jualan (5 menit, Komunikasi, Bu Melati)\n"
                    "  [ ] 16.00  Jawab pesan (10 menit)\n"
                    "\nSelasa, 6 Januari 2026\n"
                    "  [ ] 06.00  Status WhatsApp  Cerita (5 menit, Hiburan)\n"
                    "\nAturan balas: jawab setiap pesan dan komentar paling lambat 1 jam. Bila "
                    "belum ada sinyal, jawab begitu ada.\n"
                    "Aturan penjelasan: bila ada salah paham, dengarkan dulu, minta maaf bila "
                    "salah, jelaskan yang terjadi, perbaiki, lalu catat. Jangan berbantah di depan "
                    "umum.\n");
}

/* Requirement P04: printing 'today' shows exactly today's items. */
static void today_shows_exactly_todays_items(void)
{
    PlainHead head = {NULL, MONDAY_5_JANUARY + 1, MONDAY_5_JANUARY + 1, 0, NULL};
    g_autofree char *text = agenda_text(&head, ITEMS, G_N_ELEMENTS(ITEMS));
    g_assert_nonnull(strstr(text, "Cerita"));
    g_assert_null(strstr(text, "Foto jualan"));
    g_assert_null(strstr(text, "Jawab pesan"));
    head.from = head.to = MONDAY_5_JANUARY + 9;
    g_autofree char *empty = agenda_text(&head, ITEMS, G_N_ELEMENTS(ITEMS));
    g_assert_nonnull(strstr(empty, "Belum ada kiriman."));
    g_assert_nonnull(strstr(empty, "Aturan balas"));
}

void test_plain(void)
{
    g_test_add_func("/planner/plain/days", days_stand_in_order_and_the_rules_close);
    g_test_add_func("/planner/plain/today", today_shows_exactly_todays_items);
}
