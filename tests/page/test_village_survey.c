// SPDX-License-Identifier: Apache-2.0
/* K10: five of ten beside the figure of the province. */
#include <string.h>

#include "testkit/client.h"

static void five_of_ten_stand_beside_the_province(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/survei", "village_survey_add", 0, "place", "RW 02",
                                "asked", "10", "internet", "5", NULL),
                    ==, 200);
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "Memakai internet 5 dari 10 usaha. Bandingannya 58,96% (2023), "
                                  "sebelumnya 49,52% (2022): BPS Kalimantan Timur"));
    g_assert_nonnull(strstr(text, " 50% "));
    g_assert_nonnull(strstr(text, "Senin, 5 Januari 2026"));
    g_assert_nonnull(strstr(text, "bedanya bisa kebetulan"));
    g_assert_null(strstr(text, "43,50%")); /* it was not asked */
}

static void more_than_were_asked_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/survei", "village_survey_add", 0, "place", "RW 02",
                                "asked", "10", "internet", "11", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Tidak bisa lebih banyak daripada yang ditanya."));
    g_assert_cmpint(client_post(client, "/survei", "village_survey_add", 0, "place", "RW 02",
                                "asked", "0", "internet", "0", NULL),
                    ==, 422);
}

void test_village_survey(void)
{
    g_test_add_func("/page/village_survey/K10/beside", five_of_ten_stand_beside_the_province);
    g_test_add_func("/page/village_survey/K10/refused", more_than_were_asked_is_refused);
}
