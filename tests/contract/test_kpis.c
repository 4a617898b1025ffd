// SPDX-License-Identifier: Apache-2.0
/* What every kpi in the registry promises, whatever it measures; its values are in tests/kpi. */
#include <string.h>

#include "app/measuring.h"
#include "kpi/evidence.h"
#include "kpi/story.h"
#include "page/page.h"
#include "testkit/client.h"
#include "testkit/world.h"

static void every_kpi_explains_itself(void)
{
    g_assert_cmpint(kpi_count(), >=, 30);
    for (size_t i = 0; i < kpi_count(); i++) {
        const Kpi *kpi = KPIS[i];
        g_test_message("%s", kpi->key);
        g_assert_true(kpi_find(kpi->key) == kpi);
        g_assert_cmpint(strlen(kpi->name), >, 3);
        g_assert_true(g_str_has_suffix(kpi->explain, "."));
        g_assert_true(g_str_has_suffix(kpi->advice, "."));
        g_assert_true(kpi->records[0] == '/');
        g_assert_cmpint(kpi->unit, <, KPI_UNIT_COUNT);
        g_assert_cmpint(kpi->minimum, >=, 1);
    }
}

/* Every figure opens the records it is the sum of (design 5.5). */
static void every_kpi_opens_a_page_that_is_there(void)
{
    for (size_t i = 0; i < kpi_count(); i++) {
        bool found = false;
        for (size_t j = 0; j < page_count() && !found; j++) {
            found = g_str_equal(PAGES[j]->path, KPIS[i]->records);
        }
        if (!found) {
            g_error("%s opens %s, which is no page", KPIS[i]->key, KPIS[i]->records);
        }
    }
}

/* Figures and ratings that neither the story nor the world of actions has. */
static const char MORE_ROWS[] =
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) VALUES "
    "(1, 'facebook', 'followers', 20458, 90, 1), (1, 'instagram', 'reach', 20459, 70, 1), "
    "(1, 'instagram', 'reach', 20452, 60, 1), (1, 'instagram', 'likes', 20459, 7, 1), "
    "(1, 'instagram', 'shares', 20459, 3, 1), (1, 'blog', 'visitors', 20459, 5, 1);\n"
    "INSERT INTO testimonials (business_id, customer, text, stars, day, created_at, changed_at) "
    "VALUES "
    "(1, 'Bu', 'x', 5, 20459, 1, 1), (1, 'Bu', 'x', 4, 20459, 1, 1), (1, 'Bu', 'x', 3, 20459, 1, "
    "1);\n"
    "INSERT INTO products (id, business_id, name, price_idr, cost_idr, created_at, changed_at) "
    "VALUES "
    "(901, 1, 'Nasi', 15000, 9000, 1, 1);\n"
    "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
    "price_idr) "
    "SELECT 1, id, 0, 901, 'Nasi', 1, 15000 FROM orders WHERE business_id = 1;\n"
    "INSERT INTO menu_items (business_id, day, product_id, position, sold_out) VALUES (1, 20459, "
    "901, 0, 1);\n"
    "UPDATE orders SET delivered_at = due_at WHERE business_id = 1;\n"
    "INSERT INTO reviews (business_id, period, from_day, to_day, satisfaction, family, "
    "contribution, "
    "created_at) VALUES (1, '2026-W02', 20458, 20464, 4, 5, 3, 1);\n";

/* Every number above nothing lists the records it was made of, and its page opens (K01, K03). */
static void every_number_lists_its_records(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    Db *db = client_db(client);
    story_fill(db);
    assert_ok(db_run_script(db, MORE_ROWS, &error), error);
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 6, 600));
    KpiQuery query = story_query(db, app_knowledge(client_app(client)));
    query.sees_values = true;
    size_t known = 0;
    for (size_t i = 0; i < kpi_count(); i++) {
        KpiValue value = {0};
        g_autoptr(RecordList) list = NULL;
        g_autofree char *path = g_strdup_printf("/ukuran/%s?periode=2026-W02", KPIS[i]->key);
        assert_ok(kpi_compute(KPIS[i], &query, &value, &error), error);
        assert_ok(evidence_list(KPIS[i], &query, 1000, &list, &error), error);
        g_test_message("%s %d %d", KPIS[i]->key, value.known, (int)record_count(list));
        g_assert_cmpint(client_get(client, path), ==, 200);
        known += value.known;
        if (value.known && value.value != 0 && record_count(list) == 0) {
            g_error("%s is %d and lists nothing", KPIS[i]->key, (int)value.value);
        }
    }
    g_assert_cmpuint(known, >=, 40);
}

/* The lists are of this business and these days alone; sums of money are the number itself. */
static void listed_sales_add_up_to_the_revenue(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(RecordList) list = NULL;
    KpiValue value = {0};
    int64_t sum = 0;
    story_fill(client_db(client));
    KpiQuery query = story_query(client_db(client), app_knowledge(client_app(client)));
    assert_ok(kpi_compute(kpi_find("revenue"), &query, &value, &error), error);
    assert_ok(evidence_list(kpi_find("revenue"), &query, 1000, &list, &error), error);
    for (size_t i = 0; i < record_count(list); i++) {
        sum += evidence_at(list, i)->value;
    }
    g_assert_cmpint(sum, ==, value.value);
}

void test_kpis(void)
{
    g_test_add_func("/contract/kpis/evidence", every_number_lists_its_records);
    g_test_add_func("/contract/kpis/sum", listed_sales_add_up_to_the_revenue);
    g_test_add_func("/contract/kpis/records", every_kpi_opens_a_page_that_is_there);
    g_test_add_func("/contract/kpis/explain", every_kpi_explains_itself);
}
