// SPDX-License-Identifier: Apache-2.0
/* T01: what an owner can tick, out of a chat and her own list of goods. */
#include "app/chat_found.h"

#include <string.h>

#include "app/chat_case.h"
#include "app/context_case.h"

static ChatFound *found_in(Client *client, const char *chat, ChatProblem *ret_problem)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_autoptr(GBytes) file = g_bytes_new(chat, strlen(chat));
    owner_context(client, &context);
    ChatFound *found =
        chat_found_read(&context, file, &(ChatWish){"", "", NULL}, ret_problem, &error);
    g_assert_no_error(error);
    return found;
}

static const ChatItem *item_of(const ChatFound *found, ChatItemKind kind)
{
    for (guint i = 0; i < found->items->len; i++) {
        const ChatItem *item = g_ptr_array_index(found->items, i);
        if (item->kind == kind) {
            return item;
        }
    }
    return NULL;
}

static void everything_that_can_be_ticked_is_found(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    g_autoptr(ChatFound) found = found_in(client, CHAT_CASE, &problem);
    const ChatItem *question = item_of(found, CHAT_QUESTION), *order = item_of(found, CHAT_ORDER);
    const ChatItem *person = item_of(found, CHAT_CONTACT), *reply = item_of(found, CHAT_REPLY);
    g_assert_cmpstr(question->text, ==, "harga nasi kuning berapa?");
    g_assert_cmpstr(question->phone, ==, "+6281200000099");
    g_assert_cmpstr(order->lines, ==, "3 Nasi kuning");
    g_assert_cmpint(order->due_minute, ==, 16 * 60);
    g_assert_true(order->delivery);
    g_assert_cmpstr(person->person, ==, "Bu Sari");
    g_assert_cmpstr(reply->person, ==, "harga Nasi kuning");
    g_assert_nonnull(strstr(reply->text, "{harga Nasi kuning}"));
    g_assert_cmpuint(found->talk->trick_count, ==, 1);
}

static void what_is_no_chat_has_a_reason(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_null(found_in(client, "halo\n", &problem));
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_TEXT);
}

/* Nobody of the names is hers: nothing is guessed about who waits. */
static void without_an_owner_nothing_is_offered(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(ChatFound) found =
        found_in(client, CHAT_DAY "08.00 - A: halo\n" CHAT_DAY "08.01 - B: cod bs?\n", &problem);
    g_assert_cmpint(found->talk->owner, ==, TALK_NOBODY);
    g_assert_cmpuint(found->items->len, ==, 0);
}

void test_chat_found(void)
{
    g_test_add_func("/app/chat_found/all", everything_that_can_be_ticked_is_found);
    g_test_add_func("/app/chat_found/reason", what_is_no_chat_has_a_reason);
    g_test_add_func("/app/chat_found/nobody", without_an_owner_nothing_is_offered);
}
