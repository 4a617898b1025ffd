// SPDX-License-Identifier: Apache-2.0
#include "action/sell/place.h"

#include "testkit/client.h"

static const Field FIELDS[] = {FIELD_BOUGHT_THROUGH, FIELD_HEARD_FROM, {0}};
static const Form FORM = {FIELDS};

static const char *get_telegram(const void *data, const char *name)
{
    (void)data;
    return g_str_equal(name, "bought_through") ? "telegram" : "banner";
}

static const char *get_wrong(const void *data, const char *name)
{
    (void)data;
    return g_str_equal(name, "bought_through") ? "banner" : "nowhere";
}

static const char *get_nothing(const void *data, const char *name)
{
    (void)data;
    (void)name;
    return NULL;
}

static size_t errors_of(Client *client, const char *(*get)(const void *, const char *),
                        const char *expected)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_read(&FORM, (FormSource){get, NULL}, NULL, errors);
    Context context = {.knowledge = app_knowledge(client_app(client))};
    Doing doing = {.context = &context, .values = values, .errors = errors};
    const char *bought = place_bought(&doing, "stall");
    place_heard(&doing);
    g_assert_cmpstr(bought, ==, expected);
    return form_errors_count(errors);
}

static void only_known_places_are_taken(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpuint(errors_of(client, get_telegram, "telegram"), ==, 0);
    g_assert_cmpuint(errors_of(client, get_wrong, "banner"), ==, 2);
    g_assert_cmpuint(errors_of(client, get_nothing, "stall"), ==, 0);
}

void test_place(void)
{
    g_test_add_func("/action/place/known", only_known_places_are_taken);
}
