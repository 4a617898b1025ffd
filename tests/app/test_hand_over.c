// SPDX-License-Identifier: Apache-2.0
#include "app/hand_over.h"

#include "store/person.h"
#include "testkit/client.h"

static void only_somebody_who_works_here_gets_one(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_COMMAND};
    Person person = {.name = "Kak Rina", .kind = "family", .created_at = NOW};
    g_autofree char *name = NULL;
    GString *text = NULL;
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(person_add(client_db(client), OTHER_BUSINESS, &person, &person.id, &error), error);
    assert_fails(hand_over_text(&context, (HandOverAsk){person.id, false}, &name, &text, &error),
                 error, ERROR_NOT_FOUND);
    assert_ok(person_add(client_db(client), BUSINESS, &person, &person.id, &error), error);
    assert_ok(hand_over_text(&context, (HandOverAsk){person.id, false}, &name, &text, &error),
              error);
    g_assert_cmpstr(name, ==, "Kak Rina");
    g_assert_true(g_str_has_prefix(text->str, "Serah terima: Dapur Melati"));
    g_string_free(text, TRUE);
}

void test_hand_over(void)
{
    g_test_add_func("/app/hand_over/works_here", only_somebody_who_works_here_gets_one);
}
