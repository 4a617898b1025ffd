// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "store/demo.h"
#include "store/verify.h"
#include "testkit/client.h"

/* Runs `tangga demo` on an empty place, at noon of the day. */
static int demo_on(const char *url, Day day)
{
    g_autofree char *now = instant_format(zone_instant(ZONE_WIB, day, 12 * 60), ZONE_WIB);
    char *argv[] = {(char *)"tangga", (char *)"demo", (char *)"--db", (char *)url, NULL};
    g_setenv("TANGGA_NOW", now, TRUE);
    return command_main(4, argv, serve);
}

static void check_books(const char *url)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    int64_t visitor = 0;
    assert_ok(books_verify(db, checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
    assert_ok(demo_visitor(db, &visitor, &error), error);
    g_assert_cmpint(visitor, >, 0);
}

/* Off days and group rules fall differently on each day of the week. */
static void the_example_can_be_made_on_any_weekday(void)
{
    for (Day day = zone_day(ZONE_WIB, NOW); day < zone_day(ZONE_WIB, NOW) + 7; day++) {
        g_autofree char *url = testkit_url();
        g_assert_cmpint(demo_on(url, day), ==, 0);
        check_books(url);
        g_assert_cmpint(demo_on(url, day), ==, 5);
        testkit_url_drop(url);
    }
}

void test_demo_command(void)
{
    g_test_add_func("/command/demo/weekdays", the_example_can_be_made_on_any_weekday);
}
