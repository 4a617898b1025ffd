// SPDX-License-Identifier: Apache-2.0
/* F06: only the owner answers for a report, for a time that has come, in words about what it says. */
#include "action/measure/report_form.h"

#include <string.h>

#include "kpi/story.h"
#include "testkit/client.h"

static int correct(Client *client, const char *period, const char *conclusion)
{
    g_autofree char *body = g_strdup_printf(
        "{\"period\":\"%s\",\"conclusion\":\"%s\",\"words\":\"Kami libur.\"}", period, conclusion);
    return client_api(client, "POST", "conclusions", body, "k", NULL);
}

static void what_is_no_conclusion_cannot_be_corrected(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 6, 600));
    g_assert_cmpint(correct(client, "2026-W02", "Kami nomor satu."), ==, 422);
    g_assert_cmpint(correct(client, "2027-W02", "Belum ada penjualan yang dicatat."), ==, 422);
    g_assert_cmpint(correct(client, "kemarin", "Belum ada penjualan yang dicatat."), ==, 422);
    g_assert_cmpint(correct(client, "2026-W02", "Belum ada penjualan yang dicatat."), ==, 201);
}

static void confirming_leaves_what_was_corrected(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 6, 600));
    g_assert_cmpint(correct(client, "2026-W02", "Belum ada penjualan yang dicatat."), ==, 201);
    client_api_ok(client, "POST", "conclusions/confirm", "{\"period\":\"2026-W02\"}");
    g_assert_cmpint(client_api(client, "GET", "conclusions", NULL, NULL, &document), ==, 200);
    json_t *items = json_object_get(document, "items"), *item = NULL;
    size_t i = 0, wrong = 0;
    g_assert_cmpuint(json_array_size(items), >, 3);
    json_array_foreach(items, i, item)
    {
        wrong += g_strcmp0(json_string_value(json_object_get(item, "verdict")), "wrong") == 0;
    }
    g_assert_cmpuint(wrong, ==, 1);
    json_decref(document);
}

void test_report_form(void)
{
    g_test_add_func("/action/report_form/refused/F06", what_is_no_conclusion_cannot_be_corrected);
    g_test_add_func("/action/report_form/confirm/F06", confirming_leaves_what_was_corrected);
}
