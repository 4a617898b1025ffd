// SPDX-License-Identifier: Apache-2.0
#include "app/local_days.h"

#include "testkit/client.h"

static void the_shipped_calendar_is_asked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(LocalDays) year = {0};
    g_auto(LocalDays) none = {0};
    const Knowledge *knowledge = app_knowledge(client_app(client));
    Day first = day_from_civil(2026, 1, 1);
    assert_ok(local_days_load(knowledge, first, first + 364, &year, &error), error);
    assert_ok(local_days_load(knowledge, first + 4, first + 3, &none, &error), error);
    g_assert_cmpuint(local_date_list_count(year.dates), >, 10);
    g_assert_cmpint(local_date_list_at(year.dates, 0)->from, >=, first - 60);
    g_assert_cmpuint(local_date_list_count(none.dates), <, local_date_list_count(year.dates));
}

void test_local_days(void)
{
    g_test_add_func("/app/local_days/shipped", the_shipped_calendar_is_asked);
}
