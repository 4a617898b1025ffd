// SPDX-License-Identifier: Apache-2.0
#include "app/first_card.h"

#include <string.h>

#include "testkit/client.h"

static Answers *card_answers(void)
{
    Answers *answers = answers_new();
    answers_set(answers, "card_product", "Nasi kuning");
    answers_set(answers, "card_price", "10000");
    answers_set(answers, "card_contact", "0812-0000-0001");
    answers_set(answers, "card_until", "10.00");
    return answers;
}

static char *text_of(Client *client, const Answers *answers)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(Caption) card = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_COMMAND};
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(first_card_text(&context, answers, &card, &error), error);
    return g_steal_pointer(&card.text);
}

static void the_card_holds_what_was_answered(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Answers) answers = card_answers();
    g_autofree char *text = text_of(client, answers);
    g_assert_nonnull(strstr(text, "Nasi kuning"));
    g_assert_nonnull(strstr(text, "Rp10.000"));
    g_assert_nonnull(strstr(text, "10.00"));
    g_assert_nonnull(strstr(text, "0812"));
}

static void what_cannot_be_read_is_left_out(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Answers) answers = card_answers();
    answers_set(answers, "card_until", ANSWER_NONE);
    g_autofree char *text = text_of(client, answers);
    g_assert_nonnull(strstr(text, "Nasi kuning"));
    g_assert_null(strstr(text, ANSWER_NONE));
}

static void without_a_price_there_is_no_card(void)
{
    g_autoptr(Answers) answers = card_answers();
    g_assert_true(first_card_is_ready(answers));
    answers_set(answers, "card_price", "");
    g_assert_false(first_card_is_ready(answers));
}

void test_first_card(void)
{
    g_test_add_func("/app/first_card/answered", the_card_holds_what_was_answered);
    g_test_add_func("/app/first_card/left_out", what_cannot_be_read_is_left_out);
    g_test_add_func("/app/first_card/not_ready", without_a_price_there_is_no_card);
}
