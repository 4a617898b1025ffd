// SPDX-License-Identifier: Apache-2.0
/* X09: three low weeks open the sheet with what can be tried; a marked season does not. */
#include <string.h>

#include "kpi/story.h"
#include "testkit/client.h"

/* `sales` of 10,000 in the week that many weeks before that of 5 January 2026. */
static void week(Client *client, int ago, int sales, int amount)
{
    for (int i = 0; i < sales; i++) {
        story_run(client_db(client),
                  "INSERT INTO sales (business_id, day, amount_idr, bought_through, customer, "
                  "created_at) VALUES ($1, $2, $3, 'stall', $4, 1)",
                  DB_PARAMS(db_int(BUSINESS), db_int(STORY_MONDAY - 7 * ago + i % 7),
                            db_int(amount), db_text(ago > 3 && i < 2 ? "Bu Sari" : "")));
    }
}

static void weeks(Client *client, int low, int amount)
{
    for (int ago = 7; ago >= 1; ago--) {
        week(client, ago, ago > 3 ? 10 : low, ago > 3 ? 10000 : amount);
    }
}

static void three_low_weeks_open_the_sheet(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/usaha-sepi");
    g_assert_true(client_shows(client, "Belum cukup data"));
    weeks(client, 7, 10000);
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(client, "Penjualan tiga minggu ini turun 30% dibanding biasanya."));
    client_get(client, "/usaha-sepi");
    g_assert_true(client_shows(client, "Sapa langganan terdekat"));
    g_assert_true(client_shows(client, "1 langganan sudah lama tidak datang"));
    g_assert_true(client_shows(client, "Terima pesanan dulu, baru membuat"));
    g_assert_true(client_shows(client, "Buat kemasan lebih kecil"));
    g_assert_true(client_shows(client, "Rp70.000"));
    client_post(client, "/usaha-sepi", "season_add", 0, "name", "Libur Lebaran", "from_day",
                "2025-12-15", "to_day", "2026-01-04", NULL);
    g_assert_true(client_shows(client, "Anda menandainya sebagai musim sepi"));
    g_assert_false(client_shows(client, "Sapa langganan terdekat"));
    client_get(client, "/tinjauan");
    g_assert_false(client_shows(client, "Penjualan tiga minggu ini turun"));
    client_post(client, "/usaha-sepi", "season_remove", 1, NULL);
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(client, "Penjualan tiga minggu ini turun"));
}

/* As many buy, but each less: the smaller pack stands first. */
static void what_helps_first_stands_first(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    weeks(client, 10, 6000);
    client_get(client, "/usaha-sepi");
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "Sekali beli turun dari Rp10.000 menjadi Rp6.000"));
    g_assert_true(strstr(text, "Buat kemasan lebih kecil") < strstr(text, "Sapa langganan"));
}

static void a_season_has_days_in_order(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/usaha-sepi", "season_add", 0, "name", "Libur", "from_day", "2026-01-05",
                "to_day", "2026-01-04", NULL);
    g_assert_true(client_shows(client, "Hari terakhir ada sebelum hari mulainya."));
    client_post(client, "/usaha-sepi", "season_add", 0, "name", "Libur", "from_day", "2026-01-05",
                "to_day", "2026-12-04", NULL);
    g_assert_true(client_shows(client, "Paling lama tiga bulan."));
}

void test_slump(void)
{
    g_test_add_func("/page/slump/X09", three_low_weeks_open_the_sheet);
    g_test_add_func("/page/slump/first", what_helps_first_stands_first);
    g_test_add_func("/page/slump/order", a_season_has_days_in_order);
}
