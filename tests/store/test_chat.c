// SPDX-License-Identifier: Apache-2.0
/* T01: nothing of a chat is kept twice. */
#include "store/chat.h"

#include "testkit/testkit.h"

static bool marked(Db *db, int64_t business, const char *kind, int64_t mark)
{
    g_autoptr(GError) error = NULL;
    bool new = false;
    assert_ok(chat_mark_add(db, business, kind, mark, NOW, &new, &error), error);
    return new;
}

static void a_mark_is_new_once_in_a_business(Db *db)
{
    g_assert_true(marked(db, BUSINESS, "question", 7));
    g_assert_false(marked(db, BUSINESS, "question", 7));
    g_assert_true(marked(db, BUSINESS, "order", 7));
    g_assert_true(marked(db, OTHER_BUSINESS, "question", 7));
}

static void a_chat_read_again_has_one_row(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) others = NULL;
    int64_t first = 0, again = 0;
    ChatCounts counts = {.mark = 9,
                         .messages = 10,
                         .answered = 2,
                         .within = 1,
                         .median_s = 60,
                         .p90_s = 120,
                         .first_day = 20000,
                         .last_day = 20001};
    assert_ok(chat_counts_put(db, BUSINESS, &counts, NOW, &first, &error), error);
    counts.messages = 12;
    assert_ok(chat_counts_put(db, BUSINESS, &counts, NOW + 5, &again, &error), error);
    g_assert_cmpint(first, ==, again);
    assert_ok(chat_counts_list(db, BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpint(chat_counts_at(list, 0)->messages, ==, 12);
    g_assert_cmpint(chat_counts_at(list, 0)->read_at, ==, NOW + 5);
    assert_ok(chat_counts_list(db, OTHER_BUSINESS, 0, 10, &others, &error), error);
    g_assert_cmpuint(record_count(others), ==, 0);
}

void test_chat(void)
{
    testkit_db_case("/store/chat/mark", a_mark_is_new_once_in_a_business);
    testkit_db_case("/store/chat/counts", a_chat_read_again_has_one_row);
}
