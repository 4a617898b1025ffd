// SPDX-License-Identifier: Apache-2.0
/* T01: what is kept stands where it belongs, and only once. */
#include "app/chat_keep.h"

#include <string.h>

#include "app/context_case.h"
#include "store/contact.h"
#include "store/message.h"
#include "store/order.h"

static void keep(const Context *context, const ChatItem *item, ChatKept *kept, bool refused)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *problem = NULL;
    assert_ok(chat_keep(context, item, false, kept, &problem, &error), error);
    g_assert_true((problem != NULL) == refused);
}

static ChatItem item_new(ChatItemKind kind, int64_t mark)
{
    return (ChatItem){.kind = kind,
                      .mark = mark,
                      .person = (char *)"Bu Sari",
                      .phone = (char *)"",
                      .text = (char *)"pesen 2 nasi kuning",
                      .day = 20457,
                      .minute = 480,
                      .lines = (char *)"2 nasi kuning",
                      .place = (char *)"Gang Mawar",
                      .due_day = 20440,
                      .due_minute = 960,
                      .delivery = true};
}

static void things_are_kept_once(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    ChatKept kept = {0};
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    owner_context(client, &context);
    for (int turn = 0; turn < 2; turn++) {
        for (int kind = 0; kind < CHAT_REPLY; kind++) {
            ChatItem item = item_new((ChatItemKind)kind, 5);
            keep(&context, &item, &kept, false);
        }
    }
    g_assert_cmpint(kept.known, ==, 3);
    g_autoptr(RecordList) waiting = NULL;
    g_autoptr(RecordList) orders = NULL;
    g_autoptr(RecordList) people = NULL;
    assert_ok(message_list_waiting(context.db, BUSINESS, 9, &waiting, &error), error);
    assert_ok(order_list(context.db, BUSINESS, "", 0, 9, &orders, &error), error);
    assert_ok(contact_list_active(context.db, BUSINESS, &people, &error), error);
    g_assert_cmpuint(record_count(waiting), ==, 1);
    g_assert_cmpstr(message_at(waiting, 0)->platform, ==, "whatsapp");
    g_assert_cmpuint(record_count(orders), ==, 1);
    g_assert_cmpint(order_at(orders, 0)->total_idr, ==, 20000);
    g_assert_cmpint(order_at(orders, 0)->due_day, ==, context.today); /* its day is over */
    g_assert_cmpuint(record_count(people), ==, 1);
    g_assert_cmpint(contact_at(people, 0)->consent, ==, 0);
    g_autofree char *words = chat_kept_words(&kept, NULL);
    g_assert_cmpstr(words, ==,
                    "Disimpan: 1 pesan, 1 pesanan, 1 kontak. 3 sudah ada, jadi tidak "
                    "disimpan dua kali.");
}

static void what_is_not_in_the_list_must_be_mended(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    ChatKept kept = {0};
    owner_context(client, &context);
    ChatItem item = item_new(CHAT_ORDER, 6), reply = item_new(CHAT_REPLY, 0);
    reply.text = (char *)"Harga {harga Tidak ada}";
    keep(&context, &item, &kept, true);
    keep(&context, &reply, &kept, true);
}

void test_chat_keep(void)
{
    g_test_add_func("/app/chat_keep/once", things_are_kept_once);
    g_test_add_func("/app/chat_keep/mend", what_is_not_in_the_list_must_be_mended);
}
