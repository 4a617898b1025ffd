// SPDX-License-Identifier: Apache-2.0
#include "page/sell/days_query.h"

#include "testkit/client.h"

typedef struct {
    const char *from, *to;
} Typed;

static const char *get(const void *data, const char *name)
{
    const Typed *typed = data;
    return g_str_equal(name, "dari") ? typed->from : typed->to;
}

static Period asked(const char *from, const char *to)
{
    Typed typed = {from, to};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_read(&days_query, (FormSource){get, &typed}, NULL, errors);
    PageView view = {.query = values};
    return days_asked(&view, (Period){100, 106, false});
}

static void the_days_asked_for_are_in_order(void)
{
    Period none = asked(NULL, NULL), both = asked("1970-01-03", "1970-01-05"),
           turned = asked("1970-01-05", "1970-01-03"), only_from = asked("1971-01-01", NULL);
    g_assert_true(none.from == 100 && none.to == 106);
    g_assert_true(both.from == 2 && both.to == 4);
    g_assert_true(turned.from == 2 && turned.to == 4);
    g_assert_true(only_from.from == 365 && only_from.to == 365);
}

static void days_read_naturally(void)
{
    g_autofree char *one = days_text((Period){20458, 20458, false}, NULL);
    g_autofree char *week = days_text((Period){20458, 20464, false}, NULL);
    g_assert_cmpstr(one, ==, "Senin, 5 Januari 2026");
    g_autofree char *years = days_text((Period){20458 - 365, 20458, false}, NULL);
    g_assert_cmpstr(week, ==, "5–11 Januari 2026");
    g_assert_cmpstr(years, ==, "Minggu, 5 Januari 2025 – Senin, 5 Januari 2026");
}

/* A date that does not exist is refused where it was typed; the page still stands. */
static void a_wrong_date_is_said(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/penjualan?dari=2026-02-30"), ==, 422);
    g_assert_true(client_shows(client, "Tanggal ini tidak ada."));
}

void test_days_query(void)
{
    g_test_add_func("/page/days_query/order", the_days_asked_for_are_in_order);
    g_test_add_func("/page/days_query/text", days_read_naturally);
    g_test_add_func("/page/days_query/wrong", a_wrong_date_is_said);
}
