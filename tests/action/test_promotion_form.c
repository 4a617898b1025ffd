// SPDX-License-Identifier: Apache-2.0
/* C17, H12: what is written down is checked once, and shown again as it was. */
#include "action/measure/promotion_form.h"

#include <string.h>

#include "testkit/client.h"

static void what_is_shown_is_what_was_written(void)
{
    Promotion ad = {.kind = PROMOTION_AD,
                    .name = "Iklan nasi kotak",
                    .channel = "facebook",
                    .from_day = 20458,
                    .to_day = 20464,
                    .cost_idr = 100000,
                    .orders = 0,
                    .margin_idr = OUTLAY_RECORDED,
                    .offer = "",
                    .terms = "",
                    .follow_day = DAY_NONE,
                    .result = ""};
    g_autoptr(FormValues) shown = promotion_form_show(&ad);
    g_assert_cmpstr(form_typed(shown, "from_day"), ==, "2026-01-05");
    g_assert_cmpstr(form_typed(shown, "orders"), ==,
                    "0"); /* none is not the same as not corrected */
    g_assert_null(form_typed(shown, "margin"));
    g_assert_null(form_typed(shown, "follow_day"));
}

static void a_wrong_ad_is_not_written(void)
{
    static const struct {
        const char *body, *says;
    } CASES[] = {
        {"{\"name\": \"Iklan\", \"kind\": \"ad\", \"cost\": 1000, \"channel\": \"mars\"}",
         "Tempat ini tidak ada di daftar."},
        {"{\"name\": \"Iklan\", \"kind\": \"ad\", \"cost\": 1000, \"from_day\": \"2026-01-09\", "
         "\"to_day\": \"2026-01-08\"}",
         "Hari terakhir ada sebelum hari mulainya."},
        {"{\"name\": \"Iklan\", \"kind\": \"ad\", \"cost\": 1000, \"from_day\": \"2026-01-09\", "
         "\"to_day\": \"2028-01-08\"}",
         "Paling lama setahun."},
        {"{\"name\": \"Iklan\", \"kind\": \"free\", \"cost\": 0, \"cash\": true}", "Biayanya nol"},
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        json_t *answer = NULL;
        g_autofree char *key = g_strdup_printf("salah-%zu", i);
        g_assert_cmpint(client_api(client, "POST", "ads", CASES[i].body, key, &answer), ==, 422);
        g_autofree char *text = json_dumps(answer, JSON_COMPACT);
        g_assert_nonnull(strstr(text, CASES[i].says));
        json_decref(answer);
    }
}

static void the_cost_goes_into_the_cash_book_when_asked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "ads",
                  "{\"name\": \"Iklan nasi kotak\", \"kind\": \"ad\", \"cost\": 45000}");
    client_get(client, "/kas");
    g_assert_false(client_shows(client, "Iklan nasi kotak"));
    client_api_ok(
        client, "POST", "ads",
        "{\"name\": \"Brosur pasar\", \"kind\": \"print\", \"cost\": 45000, \"cash\": true}");
    client_get(client, "/kas");
    g_assert_true(client_shows(client, "Brosur pasar"));
    g_assert_true(client_shows(client, "Rp45.000"));
    client_get(client, "/hasil-media");
    g_assert_true(client_shows(client, "Rp90.000")); /* D02: each of the two once */
}

void test_promotion_form(void)
{
    g_test_add_func("/action/promotion_form/shown", what_is_shown_is_what_was_written);
    g_test_add_func("/action/promotion_form/wrong", a_wrong_ad_is_not_written);
    g_test_add_func("/action/promotion_form/cash", the_cost_goes_into_the_cash_book_when_asked);
}
