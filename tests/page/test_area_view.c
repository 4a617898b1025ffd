// SPDX-License-Identifier: Apache-2.0
/* S11: five orders from four places give four rows and the farthest class. */
#include "page/sell/area_view.h"

#include "testkit/shop_case.h"

static void order_from(Client *client, const char *area)
{
    g_autofree char *body = g_strdup_printf("{\"customer\":\"Bu Ani\",\"area\":\"%s\","
                                            "\"items\":[{\"name\":\"Roti\",\"price\":4000}]}",
                                            area);
    client_api_ok(client, "POST", "orders", body);
}

static void five_orders_from_four_places_give_four_rows_and_the_farthest(void)
{
    static const char *const AREAS[] = {"RT 02", "Kota", "rt 02", "Pulau Seberang", "Pasar"};
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = shop_case();
    g_autoptr(RecordList) reach = NULL;
    client_api_ok(client, "POST", "delivery_areas/save",
                  "{\"areas\":[{\"name\":\"RT 02\",\"distance\":\"village\"},"
                  "{\"name\":\"Kota\",\"distance\":\"province\"},"
                  "{\"name\":\"Pulau Seberang\",\"distance\":\"country\"},"
                  "{\"name\":\"Negeri Jauh\",\"distance\":\"abroad\"}]}");
    for (size_t i = 0; i < G_N_ELEMENTS(AREAS); i++) {
        order_from(client, AREAS[i]);
    }
    Period today = {20458, 20458, false};
    assert_ok(area_reach_list(client_db(client), BUSINESS, today, &reach, &error), error);
    g_assert_cmpuint(record_count(reach), ==, 4);
    g_assert_cmpint(area_reach_at(reach, 0)->count, ==, 2);
    g_assert_cmpint(area_reach_at(reach, 0)->sum_idr, ==, 8000);
    client_get(client, "/asal-pembeli");
    g_assert_true(client_shows(client, "Pulau Seberang"));
    g_assert_true(client_shows(client, "Paling jauh: Provinsi lain."));
    g_assert_false(client_shows(client, "Negeri Jauh")); /* nobody has ordered from there */
}

/* What the owner did not say follows from the official codes of home and area. */
static void a_named_region_has_its_class_by_its_code(void)
{
    g_autoptr(Client) client = shop_case();
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "place", "Pasar Lawang, Kab. Malang", "zone", "WIB",
                "minutes_per_day", "30", "promise_minutes", "60", NULL);
    order_from(client, "Kab. Malang");
    client_get(client, "/asal-pembeli");
    g_assert_true(client_shows(client, "Paling jauh: Kabupaten atau kota ini."));
    order_from(client, "Surabaya");
    client_get(client, "/asal-pembeli");
    g_assert_true(client_shows(client, "Paling jauh: Provinsi ini."));
    order_from(client, "Denpasar, Bali");
    order_from(client, "Kampung entah");
    client_get(client, "/asal-pembeli");
    g_assert_true(client_shows(client, "Paling jauh: Provinsi lain."));
    g_assert_true(client_shows(client, "Jawa Timur (35)"));
    g_assert_true(client_shows(client, "Bali (51)"));
}

static void an_unknown_distance_is_refused(void)
{
    g_autoptr(Client) client = shop_case();
    g_autofree char *key = g_uuid_string_random();
    g_assert_cmpint(client_api(client, "POST", "delivery_areas/save",
                               "{\"areas\":[{\"name\":\"RT 02\",\"distance\":\"bulan\"}]}", key,
                               NULL),
                    ==, 422);
    g_assert_cmpint(shop_count(client, "SELECT COUNT(*) FROM delivery_areas"), ==, 1);
}

void test_area_view(void)
{
    g_test_add_func("/page/area_view/reach",
                    five_orders_from_four_places_give_four_rows_and_the_farthest);
    g_test_add_func("/page/area_view/region", a_named_region_has_its_class_by_its_code);
    g_test_add_func("/page/area_view/unknown", an_unknown_distance_is_refused);
}
