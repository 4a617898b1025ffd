// SPDX-License-Identifier: Apache-2.0
/* F06: what the owner said of a conclusion is kept, with who and when, and can be said anew. */
#include "store/conclusion.h"

#include "testkit/testkit.h"

static int64_t say(Db *db, int64_t business, const char *sentence, const char *words)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ConclusionDraft draft = {"2026-W02", sentence,
                             *words != '\0' ? CONCLUSION_WRONG : CONCLUSION_RIGHT, words, OWNER};
    assert_ok(conclusion_set(db, business, &draft, NOW, &id, &error), error);
    return id;
}

static void it_is_said_once_and_may_be_said_anew(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL, all = NULL, other = NULL;
    int64_t first = say(db, BUSINESS, "Uang penjualan: Rp180.000.", "");
    say(db, OTHER_BUSINESS, "Uang penjualan: Rp180.000.", "");
    g_assert_cmpint(say(db, BUSINESS, "Uang penjualan: Rp180.000.", "Ada yang belum dicatat."), ==,
                    first);
    say(db, BUSINESS, "Belum dijawab: 3.", "");
    assert_ok(conclusion_list_period(db, BUSINESS, "2026-W02", &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 2);
    g_assert_cmpstr(conclusion_at(list, 0)->verdict, ==, CONCLUSION_WRONG);
    g_assert_cmpstr(conclusion_at(list, 0)->words, ==, "Ada yang belum dicatat.");
    g_assert_cmpint(conclusion_at(list, 0)->checked_at, ==, NOW);
    assert_ok(conclusion_list(db, BUSINESS, 0, 1, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 1);
    assert_ok(conclusion_list_period(db, BUSINESS, "2026-W03", &other, &error), error);
    g_assert_cmpuint(record_count(other), ==, 0);
}

void test_conclusion(void)
{
    testkit_db_case("/store/conclusion/anew/F06", it_is_said_once_and_may_be_said_anew);
}
