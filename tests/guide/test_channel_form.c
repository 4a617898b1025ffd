// SPDX-License-Identifier: Apache-2.0
#include "guide/channel_form.h"

#include "guide/fixture.h"

static const Choice *choice_of(const Field *field, const char *key)
{
    for (const Choice *choice = field->choices; choice->value != NULL; choice++) {
        if (g_str_equal(choice->value, key)) {
            return choice;
        }
    }
    return NULL;
}

static void common_channels_come_first_and_closed_ones_never(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(FormTable) table = form_table_new();
    channel_field_add(table, knowledge, NULL, "platform");
    const Field *field = form_field(form_table_form(table), "platform");
    g_assert_cmpstr(field->choices[0].value, ==, "whatsapp");
    g_assert_cmpstr(choice_of(field, "instagram")->label, ==, "Instagram");
    g_assert_nonnull(choice_of(field, "facebook_messenger"));
    g_assert_nonnull(choice_of(field, "phone"));
    g_assert_null(choice_of(field, "bbm"));
    g_assert_null(choice_of(field, "friend"));
}

void test_channel_form(void)
{
    g_test_add_func("/guide/channel_form/order", common_channels_come_first_and_closed_ones_never);
}
