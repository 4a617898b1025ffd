// SPDX-License-Identifier: Apache-2.0
#include "guide/smart.h"

#include "guide/fixture.h"

static Day day(const char *text)
{
    Day day = DAY_NONE;
    g_assert_true(day_parse(text, &day));
    return day;
}

static void parts_are_found_in_free_sentences(void)
{
    static const struct {
        const char *words, *measure;
        int64_t start, target; /* -1: missing */
        const char *due;       /* NULL: missing */
    } cases[] = {
        {"omzet Rp 2 juta menjadi Rp 3.000.000 sampai 31/3/2026", "revenue_month", 2000000, 3000000,
         "2026-03-31"},
        {"pengikut IG 100 -> 150 sampai 2026-02-28", "followers_instagram", 100, 150, "2026-02-28"},
        {"ulasan dari 2 ke 6 dalam 2 bulan", "reviews_month", 2, 6, "2026-03-05"},
        {"pesanan menjadi 14", "orders_week", -1, 14, NULL},
        {"14 pesanan wa", "whatsapp_orders_week", -1, 14, NULL},
        {"lama membalas dari 60 menjadi 30 menit sampai 1 Februari", "response_minutes", 60, 30,
         "2026-02-01"},
        {"pesanan dari 8 menjadi 14 sampai 1 Januari", "orders_week", 8, 14, "2027-01-01"},
        {"warung lebih ramai", NULL, -1, -1, NULL},
        {"sampai 31 Februari 2026", NULL, -1, -1, NULL},
        {"", NULL, -1, -1, NULL},
    };
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        SmartGoal goal = smart_read(knowledge, cases[i].words, day("2026-01-04"));
        g_test_message("%s", cases[i].words);
        g_assert_cmpstr(goal.measure, ==, cases[i].measure);
        g_assert_cmpint(goal.due, ==, cases[i].due != NULL ? day(cases[i].due) : DAY_NONE);
        if (cases[i].due != NULL || cases[i].measure != NULL) {
            g_assert_cmpint(goal.has_start ? goal.start : -1, ==, cases[i].start);
            g_assert_cmpint(goal.has_target ? goal.target : -1, ==, cases[i].target);
        }
    }
}

static void a_very_long_sentence_is_read_in_part(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(GString) words = g_string_new("pesanan dari 8 menjadi 14");
    for (int i = 0; i < 2000; i++) {
        g_string_append(words, " dan lagi");
    }
    g_string_append(words, " sampai 31 Januari 2026");
    SmartGoal goal = smart_read(knowledge, words->str, day("2026-01-04"));
    g_assert_cmpint(goal.target, ==, 14);
    g_assert_cmpint(goal.due, ==, DAY_NONE);
}

void test_smart_read(void)
{
    g_test_add_func("/guide/smart_read/parts_are_found", parts_are_found_in_free_sentences);
    g_test_add_func("/guide/smart_read/long_sentence", a_very_long_sentence_is_read_in_part);
}
