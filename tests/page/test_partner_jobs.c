// SPDX-License-Identifier: Apache-2.0
/* S08: what is due from whom, how late it is, and where its cost goes. */
#include <string.h>

#include "testkit/client.h"

static void order(Client *client, const char *partner, const char *due)
{
    g_assert_cmpint(client_post(client, "/pemasok", "partner_job_add", 0, "partner", partner,
                                "what", "Jahit 20 mukena", "due_day", due, "cost", "600.000", NULL),
                    ==, 200);
}

static void the_late_one_stands_first_with_its_days(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    order(client, "Pak Kain", "2026-01-09");
    order(client, "Bu Tini", "2026-01-02");
    g_autofree char *text = client_text(client);
    g_assert_true(strstr(text, "Bu Tini") < strstr(text, "Pak Kain"));
    g_assert_nonnull(strstr(text, "terlambat 3 hari"));
    g_assert_nonnull(strstr(text, "Rp1.200.000 akan dibayar ke pemasok"));
    client_get(client, "/pemasok/2");
    g_assert_true(client_shows(client, "Terlambat 3 hari."));
    g_assert_true(client_shows(client, "Janjinya Jumat, 2 Januari 2026."));
}

static void the_cost_of_a_paid_job_is_in_the_cash_book(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    order(client, "Bu Tini", "2026-01-09");
    client_post(client, "/pemasok/1", "partner_job_receive", 1, NULL);
    client_get(client, "/pemasok");
    g_assert_true(client_shows(client, "belum dibayar"));
    client_get(client, "/kas");
    g_assert_false(client_shows(client, "600.000"));
    client_post(client, "/pemasok/1", "partner_job_pay", 1, NULL);
    client_get(client, "/kas");
    g_assert_true(client_shows(client, "Rp600.000"));
    g_assert_true(client_shows(client, "Bu Tini: Jahit 20 mukena"));
    client_get(client, "/pemasok");
    g_assert_true(client_shows(client, "Tidak ada yang ditunggu."));
}

void test_partner_jobs(void)
{
    g_test_add_func("/page/partner_jobs/late", the_late_one_stands_first_with_its_days);
    g_test_add_func("/page/partner_jobs/cost", the_cost_of_a_paid_job_is_in_the_cash_book);
}
