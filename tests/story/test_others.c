// SPDX-License-Identifier: Apache-2.0
/* The shorter stories: Tempura Jaya compares online with offline, Bu Nurul rotates what she posts,
 * Bu Dian shops for others. */
#include <string.h>

#include "melati.h"

/* Online 400.000, offline 200.000. */
static void tempura_jaya(const Way *way)
{
    g_autoptr(Client) client = client_new(OWNER);
    Melati m = {.way = way, .client = client};
    melati_at(&m, 4, 16, 0);
    way_do(way, client, "sale_add", 0,
           "{\"amount\": 20000, \"quantity_of_sales\": 15, \"bought_through\": \"whatsapp\"}");
    way_do(way, client, "sale_add", 0,
           "{\"amount\": 20000, \"quantity_of_sales\": 5, \"bought_through\": \"facebook\"}");
    json_t *without = way_read(way, client, "sales_summary", "{}");
    g_assert_true(json_is_null(json_at(without, "ratio")));
    g_assert_nonnull(strstr(json_text_at(without, "ratio_sentence"), "tidak ada data offline"));
    json_decref(without);
    way_do(way, client, "sale_add", 0,
           "{\"amount\": 20000, \"quantity_of_sales\": 10, \"bought_through\": \"stall\"}");
    json_t *with = way_read(way, client, "sales_summary", "{}");
    g_assert_cmpint(json_int_at(with, "online.sum_idr"), ==, 400000);
    g_assert_cmpint(json_int_at(with, "offline.sum_idr"), ==, 200000);
    g_assert_nonnull(strstr(json_text_at(with, "ratio_sentence"), "2,0 kali"));
    json_decref(with);
    json_t *kpis = way_read(way, client, "kpis", "{\"period\": \"2026-W02\"}");
    json_t *ratio = json_with(json_at(kpis, "items"), "key", "online_offline_ratio");
    g_assert_cmpstr(json_text_at(ratio, "text"), ==, "2,0 kali");
    json_decref(kpis);
}

static void tempura_jaya_by_api(void)
{
    tempura_jaya(&way_api);
}

static void tempura_jaya_by_command(void)
{
    tempura_jaya(&way_command);
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *report = NULL;
    Melati m = {.way = &way_command, .client = client};
    melati_at(&m, 4, 16, 0);
    way_do(m.way, client, "sale_add", 0, "{\"amount\": 400000, \"bought_through\": \"whatsapp\"}");
    way_do(m.way, client, "sale_add", 0, "{\"amount\": 200000, \"bought_through\": \"stall\"}");
    client_command(client, &report, "report", "--period", "2026-W02", "--business", "dapur-melati",
                   NULL);
    g_assert_nonnull(strstr(report, "2,0 kali"));
}

/* Nine slots: product, story and quote take turns, one in three is advice. */
static void bu_nurul(const Way *way)
{
    g_autoptr(Client) client = client_new(OWNER);
    Melati m = {.way = way, .client = client};
    melati_starts(&m);
    melati_sets_a_goal(&m);
    melati_chooses_tools(&m);
    way_do(way, client, "plan_make", 0,
           "{\"from\": \"2026-01-05\", \"weeks\": 2, \"advice_every\": 3, \"product\": 1, "
           "\"story\": 1, \"quote\": 1}");
    json_t *posts = way_read(way, client, "calendar", "{\"from\": \"2026-01-05\", \"weeks\": 2}");
    g_autoptr(GHashTable) kinds = g_hash_table_new(g_str_hash, g_str_equal);
    int counts[4] = {0}, slots = 0;
    static const char *const names[] = {"product", "story", "quote", "advice"};
    size_t i = 0;
    json_t *post = NULL;
    json_array_foreach(json_at(posts, "posts"), i, post)
    {
        if (++slots > 9) {
            break;
        }
        for (size_t kind = 0; kind < G_N_ELEMENTS(names); kind++) {
            counts[kind] += g_str_equal(json_text_at(post, "kind"), names[kind]);
        }
    }
    json_decref(posts);
    g_assert_cmpint(slots, >, 9);
    g_assert_cmpint(counts[3], ==, 3);
    for (size_t kind = 0; kind < 3; kind++) {
        g_assert_cmpint(counts[kind], ==, 2);
    }
}

static void bu_nurul_by_api(void)
{
    bu_nurul(&way_api);
}

static void bu_nurul_by_command(void)
{
    bu_nurul(&way_command);
}

/* N03: a trip with three claims on two pieces; 50 × 16.000 + 100.000 = 900.000 each (S05). */
static void bu_dian(const Way *way)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t trip = way_do(way, client, "trip_add", 0,
                          "{\"place\": \"Kota Contoh\", \"from_day\": \"2026-01-20\", "
                          "\"to_day\": \"2026-01-25\", \"currency\": \"dolar\", "
                          "\"rate\": 16000, \"fee\": 100000}");
    int64_t item = way_do(way, client, "trip_item_add", 0,
                          "{\"trip\": %d, \"name\": \"Tas\", \"foreign_price\": 50, "
                          "\"pieces\": 2}",
                          (int)trip);
    static const char *const names[] = {"Bu Sari", "Bu Ani", "Bu Wati"};
    int64_t claims[3] = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        claims[i] = way_do(way, client, "trip_claim_add", 0, "{\"item\": %d, \"customer\": \"%s\"}",
                           (int)item, names[i]);
    }
    json_t *full = way_read(way, client, "trip_claims", "{}");
    g_assert_cmpstr(json_text_at(full, "items.1.state"), ==, "taken");
    g_assert_cmpstr(json_text_at(full, "items.2.state"), ==, "waiting");
    json_decref(full);
    way_do(way, client, "trip_claim_cancel", claims[0], "{}");
    json_t *moved = way_read(way, client, "trip_claims", "{}");
    g_assert_cmpstr(json_text_at(moved, "items.0.state"), ==, "cancelled");
    g_assert_cmpstr(json_text_at(moved, "items.2.state"), ==, "taken");
    json_decref(moved);
    way_do(way, client, "trip_claim_pay", claims[2], "{\"amount\": 900000, \"money_seen\": true}");
    json_t *trips = way_read(way, client, "trips", "{}");
    g_assert_cmpint(json_int_at(trips, "items.0.invoices_idr"), ==, 1800000);
    g_assert_cmpint(json_int_at(trips, "items.0.cost_idr"), ==, 1600000);
    g_assert_cmpint(json_int_at(trips, "items.0.fees_idr"), ==, 200000);
    g_assert_cmpint(json_int_at(trips, "items.0.paid_idr"), ==, 900000);
    json_decref(trips);
}

static void bu_dian_by_api(void)
{
    bu_dian(&way_api);
}

static void bu_dian_by_command(void)
{
    bu_dian(&way_command);
}

void test_others(void)
{
    g_test_add_func("/story/bu_dian/api", bu_dian_by_api);
    g_test_add_func("/story/bu_dian/command", bu_dian_by_command);
    g_test_add_func("/story/tempura_jaya/api", tempura_jaya_by_api);
    g_test_add_func("/story/tempura_jaya/command", tempura_jaya_by_command);
    g_test_add_func("/story/bu_nurul/api", bu_nurul_by_api);
    g_test_add_func("/story/bu_nurul/command", bu_nurul_by_command);
}
