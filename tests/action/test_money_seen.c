// SPDX-License-Identifier: Apache-2.0
/* X02: a picture of a transfer is no proof, wherever the money of a customer is written down. */
#include "action/sell/money_seen.h"

#include "action/registry.h"
#include "testkit/client.h"

/* What is wrong when the tick was typed this way; NULL: nothing. The caller frees it. */
static char *said_of(const char *typed)
{
    static const Field fields[] = {{MONEY_SEEN_FIELD}, {0}};
    g_autoptr(Request) request = request_new("GET", typed);
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values =
        form_read(&(Form){fields}, request_query_source(request), NULL, errors);
    Context context = {0};
    Doing doing = {.context = &context, .values = values, .errors = errors};
    money_seen_check(&doing);
    return g_strdup(form_errors_of(errors, "money_seen"));
}

static void only_the_tick_is_enough(void)
{
    g_autofree char *ticked = said_of("/?money_seen=1");
    g_autofree char *not_ticked = said_of("/?money_seen=0");
    g_autofree char *nothing = said_of("/");
    g_assert_null(ticked);
    g_assert_true(g_str_has_prefix(not_ticked, "Centang ini setelah uangnya"));
    g_assert_true(g_str_has_prefix(nothing, "Centang ini setelah uangnya"));
}

static void every_payment_of_a_thing_asks_for_it(void)
{
    const Action *const actions[] = {&action_order_pay, &action_preorder_pay,
                                     &action_trip_claim_pay, &action_appointment_done,
                                     &action_print_job_pick_up};
    for (size_t i = 0; i < G_N_ELEMENTS(actions); i++) {
        const Field *field = form_field(actions[i]->form, "money_seen");
        g_test_message("%s", actions[i]->name);
        g_assert_nonnull(field);
        g_assert_cmpint(field->kind, ==, FIELD_FLAG);
    }
}

void test_money_seen(void)
{
    g_test_add_func("/action/money_seen/tick/X02", only_the_tick_is_enough);
    g_test_add_func("/action/money_seen/asked/X02", every_payment_of_a_thing_asks_for_it);
}
