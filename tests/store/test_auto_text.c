// SPDX-License-Identifier: Apache-2.0
#include "store/auto_text.h"

#include <string.h>

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)

static int64_t at(Day day, Minute minute)
{
    return zone_instant(ZONE_WIB, day, minute);
}

/* T01: a shop open from the evening into the night greets at one in the morning and is away at noon. */
static void the_words_follow_the_hours_across_midnight(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(AutoText) text = {0};
    Opening night = {.days = 1 << 0, .from_minute = 18 * 60, .to_minute = 2 * 60, .closed_day = -1};
    assert_ok(auto_text_save(db, BUSINESS, "Selamat datang", "Kami tutup", NOW, &error), error);
    assert_ok(auto_text_load(db, BUSINESS, &text, &error), error);
    const struct {
        int64_t at;
        const char *words;
    } cases[] = {{at(MONDAY, 17 * 60 + 59), "Kami tutup"},
                 {at(MONDAY, 18 * 60), "Selamat datang"},
                 {at(MONDAY + 1, 60), "Selamat datang"},
                 {at(MONDAY + 1, 2 * 60), "Kami tutup"},
                 {at(MONDAY, 60), "Kami tutup"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_assert_cmpstr(auto_text_at(&text, &night, ZONE_WIB, cases[i].at), ==, cases[i].words);
    }
    g_autofree char *opens = auto_text_opens(&night, ZONE_WIB, at(MONDAY + 1, 12 * 60));
    g_assert_cmpstr(opens, ==, "Senin, 12 Januari 2026 pukul 18.00");
    g_assert_null(auto_text_opens(&night, ZONE_WIB, at(MONDAY + 1, 60)));
}

static void without_own_words_there_are_ready_ones(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(AutoText) text = {0}, other = {0};
    assert_ok(auto_text_load(db, BUSINESS, &text, &error), error);
    g_assert_false(text.own);
    g_assert_nonnull(strstr(text.away, "{buka_lagi}"));
    assert_ok(auto_text_save(db, BUSINESS, "A", "B", NOW, &error), error);
    assert_ok(auto_text_save(db, BUSINESS, "C", "D", NOW, &error), error);
    auto_text_clear(&text);
    assert_ok(auto_text_load(db, BUSINESS, &text, &error), error);
    g_assert_cmpstr(text.greeting, ==, "C");
    assert_ok(auto_text_load(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_false(other.own);
}

void test_auto_text(void)
{
    testkit_db_case("/store/auto_text/T01", the_words_follow_the_hours_across_midnight);
    testkit_db_case("/store/auto_text/ready", without_own_words_there_are_ready_ones);
}
