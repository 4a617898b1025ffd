// SPDX-License-Identifier: Apache-2.0
/* S02, S09: the day ends at midnight where the business is. One second before and one second after it, on the
 * last of January, fall into two days, two delivery sheets and two months of the cash book. */
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

#define LAST_OF_JANUARY "2026-01-31"
#define FIRST_OF_FEBRUARY "2026-02-01"

static Client *shop_in(const char *zone, int64_t midnight)
{
    Client *client = client_new(OWNER);
    client_set_now(client, midnight - 1);
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "place", "Balai desa", "zone", zone, "minutes_per_day", "30",
                "promise_minutes", "60", NULL);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    client_api_ok(client, "POST", "delivery_areas/save",
                  "{\"areas\":[{\"name\":\"RT 02\",\"fee\":1000}]}");
    return client;
}

/* An order by the owner, to be delivered and paid, one by a customer, and money out: all at this second,
 * none of them names a day but the customer, who chooses the one she is shown. */
static void sell_at(Client *client, int64_t now, const char *name, const char *today)
{
    client_set_now(client, now);
    g_autoptr(Client) customer = client_beside(client, 0);
    g_autofree char *body =
        g_strdup_printf("{\"customer\":\"Bu %s\",\"items\":[{\"product\":1}],\"delivery\":true,"
                        "\"area\":\"RT 02\",\"fee\":1000}",
                        name);
    g_autofree char *self = g_strdup_printf("Ibu %s", name);
    int64_t id = client_api_ok(client, "POST", "orders", body);
    static const char *const STEPS[] = {"confirm", "ready", "deliver"};
    for (size_t i = 0; i < G_N_ELEMENTS(STEPS); i++) {
        g_autofree char *path = g_strdup_printf("orders/%d/%s", (int)id, STEPS[i]);
        client_api_ok(client, "POST", path, "{}");
    }
    g_autofree char *pay = g_strdup_printf("orders/%d/pay", (int)id);
    client_api_ok(client, "POST", pay, "{\"money_seen\":true}");
    g_assert_cmpint(client_get(customer, "/toko/dapur-melati/pesan?p1=1"), ==, 200);
    g_autofree char *shown = g_strdup_printf("name=\"due_day\" type=\"date\" value=\"%s\"", today);
    g_assert_nonnull(strstr(client_body(customer), shown));
    g_assert_cmpint(client_post(customer, "/toko/dapur-melati/pesan?p1=1", "self_order", 0,
                                "customer", self, "phone", "0812-3456-7890", "area", "1", "address",
                                "Rumah hijau", "due_day", today, "heard_from", "whatsapp_status",
                                "p1", "1", NULL),
                    ==, 200);
    client_api_ok(client, "POST", "cash", "{\"kind\":\"ingredients\",\"amount\":4000}");
}

static void assert_sheet(Client *client, const char *there, const char *absent)
{
    g_autofree char *first = g_strdup_printf("Bu %s", there);
    g_autofree char *second = g_strdup_printf("Ibu %s", there);
    client_get(client, "/antar");
    g_assert_true(client_shows(client, first));
    g_assert_true(client_shows(client, second));
    g_assert_false(client_shows(client, absent));
}

/* Two orders of this day, and the month's 11.000 in and 4.000 out. */
static void assert_day(Client *client, const char *day, const char *month, const char *closing)
{
    g_autofree char *book = g_strdup_printf("/kas?periode=%s", month);
    g_assert_cmpint(client_get(client, book), ==, 200);
    g_assert_true(client_shows(client, "Rp11.000"));
    g_assert_true(client_shows(client, "Rp4.000"));
    g_assert_true(client_shows(client, closing));
    static const char *const FILES[] = {"pesanan", "penjualan", "kas"};
    static const int ROWS[] = {2, 1, 2};
    for (size_t i = 0; i < G_N_ELEMENTS(FILES); i++) {
        g_autofree char *target = g_strdup_printf("/%s/unduh?periode=%s", FILES[i], month);
        g_assert_cmpint(client_get(client, target), ==, 200);
        g_auto(GStrv) lines = g_strsplit(client_body(client), "\r\n", -1);
        g_assert_cmpuint(g_strv_length(lines), ==, (guint)ROWS[i] + 2); /* heading, end */
        for (int row = 1; row <= ROWS[i]; row++) {
            g_assert_nonnull(strstr(lines[row], day));
        }
    }
}

static void a_second_before_is_yesterday_a_second_after_today(Zone zone)
{
    int64_t midnight = zone_instant(zone, day_from_civil(2026, 2, 1), 0);
    g_autoptr(Client) client = shop_in(zone_name(zone), midnight);
    sell_at(client, midnight - 1, "Sebelum", LAST_OF_JANUARY);
    assert_sheet(client, "Sebelum", "Sesudah");
    sell_at(client, midnight + 1, "Sesudah", FIRST_OF_FEBRUARY);
    assert_sheet(client, "Sesudah", "Sebelum");
    assert_day(client, LAST_OF_JANUARY, "2026-01", "Rp7.000");
    assert_day(client, FIRST_OF_FEBRUARY, "2026-02", "Rp14.000");
    client_get(client, "/pesanan");
    g_autofree char *text = client_text(client);
    const char *before = strstr(text, "Sabtu, 31 Januari 2026"), *today = strstr(text, "Hari ini");
    g_assert_true(before != NULL && today != NULL && before < today);
    g_assert_true(strstr(before, "Ibu Sebelum") < today);
    g_assert_nonnull(strstr(today, "Ibu Sesudah"));
}

static void midnight_is_where_the_business_is(void)
{
    for (Zone zone = ZONE_WIB; zone < ZONE_COUNT; zone++) {
        g_test_message("%s", zone_name(zone));
        a_second_before_is_yesterday_a_second_after_today(zone);
    }
}

void test_midnight(void)
{
    g_test_add_func("/page/midnight/zones/S02/S09", midnight_is_where_the_business_is);
}
