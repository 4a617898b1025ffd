// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "kpi/story.h"
#include "testkit/client.h"

static Client *filled(void)
{
    Client *client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 5, 19 * 60));
    return client;
}

/* The contract of `tangga kpi`: key, value or null, target or null, state, explain. */
static void kpis_are_printed_as_the_contract_says(void)
{
    g_autoptr(Client) client = filled();
    g_autofree char *out = NULL;
    size_t i = 0, met = 0;
    json_t *kpi = NULL;
    g_assert_cmpint(client_command(client, &out, "kpi", "--business", "dapur-melati", "--period",
                                   "2026-W02", "--json", NULL),
                    ==, 0);
    json_t *document = json_loads(out, 0, NULL);
    g_assert_nonnull(document);
    json_array_foreach(json_object_get(document, "kpis"), i, kpi)
    {
        g_assert_true(json_is_string(json_object_get(kpi, "explain")));
        if (g_str_equal(json_string_value(json_object_get(kpi, "key")), "whatsapp_orders")) {
            met++;
            g_assert_cmpint(json_integer_value(json_object_get(kpi, "value")), ==, 9);
            g_assert_cmpint(json_integer_value(json_object_get(kpi, "target")), ==, 14);
            g_assert_cmpstr(json_string_value(json_object_get(kpi, "state")), ==, "unmet");
        }
    }
    g_assert_cmpint(met, ==, 1);
    json_decref(document);
}

static void the_report_comes_in_three_forms(void)
{
    static const struct {
        const char *format, *begins, *says;
    } FORMS[] = {
        {"text", "Laporan 5–11 Januari 2026", "2 dari 3 pembelian langsung tahu dari online"},
        {"html", "<!DOCTYPE html>", "3,0 kali"},
        {"json", "{\"period\":\"2026-W02\"", "\"amount_idr\":135000"},
    };
    g_autoptr(Client) client = filled();
    for (size_t i = 0; i < G_N_ELEMENTS(FORMS); i++) {
        g_autofree char *out = NULL;
        g_assert_cmpint(client_command(client, &out, "report", "--business", "dapur-melati",
                                       "--period", "2026-W02", "--format", FORMS[i].format, NULL),
                        ==, 0);
        g_assert_true(g_str_has_prefix(out, FORMS[i].begins));
        g_assert_nonnull(strstr(out, FORMS[i].says));
        g_assert_null(strstr(out, "Bu Sari"));
    }
}

/* K06: printable. */
static void the_report_is_a_pdf_of_numbered_pages(void)
{
    g_autoptr(Client) client = filled();
    g_autofree char *out = NULL;
    g_autofree char *again = NULL;
    g_assert_cmpint(client_command(client, &out, "report", "--business", "dapur-melati", "--period",
                                   "2026-W02", "--format", "pdf", NULL),
                    ==, 0);
    g_assert_true(g_str_has_prefix(out, "%PDF-"));
    g_assert_cmpint(client_get(client, "/laporan?periode=2026-W02&unduh=pdf"), ==, 200);
    g_assert_true(g_str_has_prefix(client_body(client), "%PDF-"));
    g_assert_cmpint(client_command(client, &again, "report", "--business", "dapur-melati",
                                   "--period", "2026-W02", "--format", "pdf", NULL),
                    ==, 0);
    g_assert_cmpstr(out, ==, again);
}

static void what_cannot_be_made_is_refused(void)
{
    g_autoptr(Client) client = filled();
    g_assert_cmpint(client_command(client, NULL, "report", "--business", "dapur-melati", "--period",
                                   "kemarin", NULL),
                    ==, 3);
    g_assert_cmpint(client_command(client, NULL, "kpi", "--business", "tidak-ada", NULL), ==, 4);
}

/* Acceptance story, step 7, from the command line. */
static void the_review_of_the_story_by_command(void)
{
    g_autoptr(Client) client = filled();
    const char *const B = "--business", *const SLUG = "dapur-melati";
    g_assert_cmpint(client_command(client, NULL, "do", "review_open", B, SLUG, NULL), ==, 0);
    g_assert_cmpint(client_command(client, NULL, "do", "review_close", "1", B, SLUG, NULL), ==, 3);
    g_assert_cmpint(client_command(client, NULL, "do", "review_item_set", "1", B, SLUG, "--cause",
                                   "hanya foto", "--action", "paket", "--person_id", "1",
                                   "--due_day", "2026-01-15", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, NULL, "do", "review_close", "1", B, SLUG, NULL), ==, 0);
    g_assert_cmpint(client_command(client, NULL, "do", "review_close", "1", B, SLUG, NULL), ==, 3);
}

void test_report(void)
{
    g_test_add_func("/command/report/kpi", kpis_are_printed_as_the_contract_says);
    g_test_add_func("/command/report/forms", the_report_comes_in_three_forms);
    g_test_add_func("/command/report/pdf", the_report_is_a_pdf_of_numbered_pages);
    g_test_add_func("/command/report/refused", what_cannot_be_made_is_refused);
    g_test_add_func("/command/report/review", the_review_of_the_story_by_command);
}
