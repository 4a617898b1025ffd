// SPDX-License-Identifier: Apache-2.0
#include "store/message.h"

#include "store/contact.h"
#include "store/message_case.h"
#include "store/window.h"

#define EIGHT_O_CLOCK (NOW + 4 * 3600)

static const char *const CHANNELS[] = {"whatsapp", "facebook", "instagram"};

static size_t waiting(Db *db, int64_t business_id, RecordList **ret_list)
{
    g_autoptr(GError) error = NULL;
    assert_ok(message_list_waiting(db, business_id, 100, ret_list, &error), error);
    return record_count(*ret_list);
}

static void ten_of_three_channels_wait_in_one_queue_by_time(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) left = NULL;
    for (int i = 0; i < 10; i++) {
        message_case_add(db, CHANNELS[i % 3], "Bu Sari", NOW - i * 7 % 10 * 60);
    }
    g_assert_cmpint(waiting(db, BUSINESS, &list), ==, 10);
    for (size_t i = 1; i < record_count(list); i++) {
        g_assert_cmpint(message_at(list, i - 1)->received_at, <, message_at(list, i)->received_at);
    }
    int64_t oldest = message_at(list, 0)->id;
    assert_ok(message_answer(db, BUSINESS, oldest, "Masih", NOW, &error), error);
    assert_ok(message_dismiss(db, BUSINESS, message_at(list, 1)->id, NOW, &error), error);
    g_assert_cmpint(waiting(db, BUSINESS, &left), ==, 8);
    g_assert_cmpint(message_at(left, 0)->id, ==, message_at(list, 2)->id);
}

static void the_promise_is_counted_in_signal_hours(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    static const TimeWindow hall[] = {{ALL_WEEKDAYS, 6 * 60, 7 * 60, "balai desa"},
                                      {ALL_WEEKDAYS, 16 * 60, 17 * 60, "balai desa"}};
    BusinessFacts facts = {"Dapur Melati", "", "WIB", "", "", 30, 30, 0};
    assert_ok(window_replace(db, BUSINESS, WINDOW_SIGNAL, hall, 2, &error), error);
    assert_ok(business_save(db, BUSINESS, &facts, &error), error);
    message_case_add(db, "whatsapp", "Bu Sari", EIGHT_O_CLOCK);
    g_assert_cmpint(waiting(db, BUSINESS, &list), ==, 1);
    const Message *message = message_at(list, 0);
    g_assert_cmpint(message->due_at, ==, EIGHT_O_CLOCK + 8 * 3600 + 30 * 60);
    g_assert_false(message_is_overdue(message, message->due_at));
    g_assert_true(message_is_overdue(message, message->due_at + 1));
}

static void a_message_is_answered_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    assert_ok(message_answer(db, BUSINESS, id, "Masih ada", NOW + 60, &error), error);
    assert_fails(message_answer(db, BUSINESS, id, "Habis", NOW + 90, &error), error,
                 ERROR_CONFLICT);
    assert_fails(message_dismiss(db, BUSINESS, id, NOW + 90, &error), error, ERROR_CONFLICT);
    assert_ok(message_load(db, BUSINESS, id, &list, &error), error);
    g_assert_cmpstr(message_at(list, 0)->answer, ==, "Masih ada");
    g_assert_cmpint(message_at(list, 0)->answered_at, ==, NOW + 60);
}

static void the_author_s_contact_gives_the_number(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    ContactFacts facts = {"Bu Sari", "+6281200000011", "key_account", "", "", "", true};
    int64_t contact = 0;
    assert_ok(contact_add(db, BUSINESS, &facts, NOW, &contact, &error), error);
    int64_t id = message_case_add(db, "whatsapp", "bu sari", NOW);
    assert_ok(message_load(db, BUSINESS, id, &list, &error), error);
    g_assert_cmpint(message_at(list, 0)->contact_id, ==, contact);
    g_assert_cmpstr(message_at(list, 0)->phone, ==, "+6281200000011");
    g_assert_cmpstr(message_at(list, 0)->interaction, ==, "communication");
}

static void other_businesses_see_and_change_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    g_assert_cmpint(waiting(db, OTHER_BUSINESS, &list), ==, 0);
    assert_ok(message_load(db, OTHER_BUSINESS, id, &one, &error), error);
    g_assert_cmpint(record_count(one), ==, 0);
    assert_fails(message_answer(db, OTHER_BUSINESS, id, "x", NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(message_dismiss(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(message_set_sentiment(db, OTHER_BUSINESS, id, "positive", &error), error,
                 ERROR_NOT_FOUND);
}

static void pages_go_back_in_time(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) older = NULL;
    int64_t first = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    int64_t second = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    assert_ok(message_list(db, BUSINESS, 0, 1, &list, &error), error);
    g_assert_cmpint(message_at(list, 0)->id, ==, second);
    assert_ok(message_list(db, BUSINESS, second, 1, &older, &error), error);
    g_assert_cmpint(message_at(older, 0)->id, ==, first);
}

/* T07 */
static void a_mark_by_hand_stands_before_what_is_proposed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) unknown = NULL;
    g_autoptr(RecordList) positive = NULL;
    g_autoptr(RecordList) negative = NULL;
    MessageFeeling proposed = {"negative", 90, 3};
    int64_t id = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    assert_ok(message_list_feeling(db, BUSINESS, "unknown", 9, &unknown, &error), error);
    g_assert_cmpuint(record_count(unknown), ==, 1);
    assert_ok(message_set_proposed(db, BUSINESS, id, &proposed, &error), error);
    assert_ok(message_list_feeling(db, BUSINESS, "negative", 9, &negative, &error), error);
    g_assert_cmpstr(message_feeling(message_at(negative, 0)), ==, "negative");
    g_assert_cmpint(message_at(negative, 0)->topics, ==, 3);
    assert_ok(message_set_sentiment(db, BUSINESS, id, "positive", &error), error);
    assert_ok(message_set_proposed(db, BUSINESS, id, &proposed, &error), error);
    assert_ok(message_list_feeling(db, BUSINESS, "positive", 9, &positive, &error), error);
    g_assert_cmpstr(message_feeling(message_at(positive, 0)), ==, "positive");
    assert_fails(message_set_proposed(db, OTHER_BUSINESS, id, &proposed, &error), error,
                 ERROR_NOT_FOUND);
}

static int64_t waiting_count(Db *db)
{
    g_autoptr(RecordList) list = NULL;
    return (int64_t)waiting(db, BUSINESS, &list);
}

static int64_t answer_all(Db *db, int64_t id, int64_t seen, int64_t at)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    MessageAnswer words = {"Masih, Bu.", at, seen};
    int64_t count = 0;
    assert_ok(message_load(db, BUSINESS, id, &one, &error), error);
    assert_ok(message_answer(db, BUSINESS, id, words.words, at, &error), error);
    assert_ok(message_answer_thread(db, BUSINESS, message_at(one, 0), &words, &count, &error),
              error);
    return count;
}

/* H10, T01: one customer, one thread over channels; what arrived meanwhile still waits. */
static void one_answer_closes_what_was_seen_of_her(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t first = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    int64_t second = message_case_add(db, "instagram", "Bu Sari", NOW + 60);
    message_case_add(db, "whatsapp", "Bu Rina", NOW + 61);
    int64_t meanwhile = message_case_add(db, "whatsapp", "Bu Sari", NOW + 70);
    g_assert_cmpint(answer_all(db, first, second, NOW + 300), ==, 1);
    g_assert_cmpint(waiting(db, BUSINESS, &list), ==, 2);
    g_assert_cmpstr(message_at(list, 0)->author, ==, "Bu Rina");
    g_assert_cmpint(message_at(list, 1)->id, ==, meanwhile);
    g_clear_pointer(&list, record_list_free);
    assert_ok(message_load(db, BUSINESS, second, &list, &error), error);
    g_assert_cmpstr(message_at(list, 0)->answer, ==, "Masih, Bu.");
    g_assert_cmpint(message_at(list, 0)->answered_at, ==, NOW + 300);
}

/* Without a word on what was seen: up to the message that was answered. */
static void an_answer_alone_reaches_back_not_forward(Db *db)
{
    message_case_add(db, "whatsapp", "Bu Sari", NOW);
    int64_t second = message_case_add(db, "whatsapp", "Bu Sari", NOW + 60);
    message_case_add(db, "whatsapp", "Bu Sari", NOW + 120);
    g_assert_cmpint(answer_all(db, second, 0, NOW + 300), ==, 1);
    g_assert_cmpint(waiting_count(db), ==, 1);
}

/* An answer given at seven is none to what was asked at eight. */
static void an_answer_is_for_what_had_come_by_then(Db *db)
{
    int64_t first = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    int64_t later = message_case_add(db, "whatsapp", "Bu Sari", NOW + 3600);
    g_assert_cmpint(answer_all(db, first, later, NOW + 60), ==, 0);
    g_assert_cmpint(waiting_count(db), ==, 1);
}

/* Two people without a name or number are two people. */
static void strangers_are_not_one_customer(Db *db)
{
    int64_t first = message_case_add(db, "whatsapp", "", NOW);
    int64_t second = message_case_add(db, "whatsapp", "", NOW + 60);
    g_assert_cmpint(answer_all(db, first, second, NOW + 300), ==, 0);
    g_assert_cmpint(waiting_count(db), ==, 1);
}

void test_message(void)
{
    testkit_db_case("/store/message/feeling", a_mark_by_hand_stands_before_what_is_proposed);
    testkit_db_case("/store/message/queue", ten_of_three_channels_wait_in_one_queue_by_time);
    testkit_db_case("/store/message/promise", the_promise_is_counted_in_signal_hours);
    testkit_db_case("/store/message/once", a_message_is_answered_once);
    testkit_db_case("/store/message/contact", the_author_s_contact_gives_the_number);
    testkit_db_case("/store/message/apart", other_businesses_see_and_change_nothing);
    testkit_db_case("/store/message/paging", pages_go_back_in_time);
    testkit_db_case("/store/message/thread/H10", one_answer_closes_what_was_seen_of_her);
    testkit_db_case("/store/message/back", an_answer_alone_reaches_back_not_forward);
    testkit_db_case("/store/message/then", an_answer_is_for_what_had_come_by_then);
    testkit_db_case("/store/message/strangers", strangers_are_not_one_customer);
}
