// SPDX-License-Identifier: Apache-2.0
/* K08: which weeks are looked at, and the words of numbers. */
#include "app/outlook.h"

#include "app/context_case.h"

#define MONDAY ((Day)20458) /* of NOW */

static void sale(Client *client, Day day)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(client_db(client),
                     "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
                     "VALUES (1, $1, 5000, 'stall', 1)",
                     DB_PARAMS(db_int(day)), &error),
              error);
}

static size_t weeks_of(Client *client, Period *ret_days)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(Outlook) outlook = {0};
    owner_context(client, &context);
    assert_ok(outlook_load(&context, &outlook, &error), error);
    *ret_days = outlook.days;
    return outlook.weeks;
}

/* The week that runs is not over, and a first week that began on a Wednesday is none. */
static void only_full_weeks_count(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Period days = {0};
    g_assert_cmpuint(weeks_of(client, &days), ==, 0);
    sale(client, MONDAY);
    g_assert_cmpuint(weeks_of(client, &days), ==, 0);
    sale(client, MONDAY - 5);
    g_assert_cmpuint(weeks_of(client, &days), ==, 0);
    sale(client, MONDAY - 7);
    g_assert_cmpuint(weeks_of(client, &days), ==, 1);
    sale(client, MONDAY - 19);
    g_assert_cmpuint(weeks_of(client, &days), ==, 2);
    g_assert_cmpint(days.from, ==, MONDAY - 14);
    g_assert_cmpint(days.to, ==, MONDAY - 1);
    sale(client, MONDAY - 700);
    g_assert_cmpuint(weeks_of(client, &days), ==, FORECAST_WEEKS_MOST);
}

static void numbers_are_said_as_people_say_them(void)
{
    g_autofree char *mean = outlook_mean(16, 3), *morning = outlook_hours(3),
                    *night = outlook_hours(11);
    g_assert_cmpstr(mean, ==, "5,3");
    g_assert_cmpstr(morning, ==, "06.00–08.00");
    g_assert_cmpstr(night, ==, "22.00–00.00");
}

void test_outlook(void)
{
    g_test_add_func("/app/outlook/K08/weeks", only_full_weeks_count);
    g_test_add_func("/app/outlook/K08/words", numbers_are_said_as_people_say_them);
}
