// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static void add(Client *client, const char *customer, const char *area, Day day, Minute minute)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0, number = 0;
    OrderDraft draft = sell_draft();
    draft.customer = customer;
    draft.area = area;
    draft.due_day = day;
    draft.due_minute = minute;
    assert_ok(order_add(client_db(client), BUSINESS, &draft, NOW, &id, &number, &error), error);
}

/* S02: the sheet lists only today's, by area and hour. */
static void the_sheet_is_todays_by_area_and_hour(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/antar");
    g_assert_true(client_shows(client, "Hari ini tidak ada yang harus diantar."));
    add(client, "Bu Sari", "RT 02", MONDAY_5_JANUARY, 600);
    add(client, "Pak Budi", "RT 01", MONDAY_5_JANUARY, 900);
    add(client, "Bu Ratna", "RT 02", MONDAY_5_JANUARY, 420);
    add(client, "Bu Besok", "RT 01", MONDAY_5_JANUARY + 1, 420);
    client_get(client, "/antar");
    g_autofree char *text = client_text(client);
    const char *budi = strstr(text, "Pak Budi"), *ratna = strstr(text, "Bu Ratna"),
               *sari = strstr(text, "Bu Sari");
    g_assert_true(budi != NULL && ratna != NULL && sari != NULL);
    g_assert_true(budi < ratna && ratna < sari);
    g_assert_null(strstr(text, "Bu Besok"));
    g_assert_nonnull(strstr(text, "Rp81.000"));
    g_assert_nonnull(strstr(text, "2 × Kebab"));
}

static void what_is_delivered_is_struck_through(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add(client, "Bu Sari", "RT 02", MONDAY_5_JANUARY, 600);
    sell_move(client_db(client), 1, STEP_CONFIRM);
    sell_move(client_db(client), 1, STEP_READY);
    client_post(client, "/antar", "order_deliver", 1, NULL);
    g_assert_true(client_shows(client, "sudah diantar"));
    g_assert_nonnull(strstr(client_body(client), "class=\"done\""));
}

void test_deliveries(void)
{
    g_test_add_func("/page/deliveries/today", the_sheet_is_todays_by_area_and_hour);
    g_test_add_func("/page/deliveries/done", what_is_delivered_is_struck_through);
}
