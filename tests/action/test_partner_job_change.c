// SPDX-License-Identifier: Apache-2.0
/* S08: ordered, received, paid: in this order, and each once. */
#include "action/sell/partner_job_change.h"

#include <string.h>

#include "testkit/client.h"

static void the_steps_come_in_order_and_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "partner_jobs",
                  "{\"partner\":\"Bu Tini\",\"what\":\"Jahit\",\"due_day\":\"2026-01-02\","
                  "\"cost\":60000}");
    json_t *list = NULL;
    client_api(client, "GET", "partner_jobs", NULL, NULL, &list);
    json_t *job = json_array_get(json_object_get(list, "items"), 0);
    g_assert_cmpint(json_integer_value(json_object_get(job, "late_days")), ==, 3);
    json_decref(list);
    client_api_refused(client, "partner_jobs/1/pay", "{}", "sudah diterima");
    client_api_ok(client, "POST", "partner_jobs/1/receive", "{}");
    client_api_refused(client, "partner_jobs/1/cancel", "{}", "Langkah ini sudah lewat");
    client_api_ok(client, "POST", "partner_jobs/1/pay", "{}");
    client_api_refused(client, "partner_jobs/1/pay", "{}", "Langkah ini sudah lewat");
}

static void goods_of_the_list_need_their_number(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Mukena\",\"price\":90000}");
    g_assert_cmpint(client_api(client, "POST", "partner_jobs",
                               "{\"partner\":\"Bu Tini\",\"what\":\"Jahit\",\"due_day\":"
                               "\"2026-01-09\",\"cost\":60000,\"product\":1}",
                               "k", NULL),
                    ==, 422);
    g_assert_nonnull(strstr(client_body(client), "jadi berapa buah"));
}

void test_partner_job_change(void)
{
    g_test_add_func("/action/partner_job_change/order", the_steps_come_in_order_and_once);
    g_test_add_func("/action/partner_job_change/pieces", goods_of_the_list_need_their_number);
}
