// SPDX-License-Identifier: Apache-2.0
/* S02: what the customer sends to the owner has the number, lines and sum that the owner sees; the first
 * day offered is one that can be kept. */
#include "app/self_order.h"

#include <string.h>

#include "app/catalogue_case.h"
#include "testkit/sell.h"

static void the_message_says_number_lines_and_sum(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    OrderDraft draft = sell_draft();
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) shop = NULL;
    Db *db = client_db(client);
    int64_t id = sell_order(db, &draft);
    g_autoptr(RecordList) one = sell_load(db, id);
    assert_ok(order_items(db, BUSINESS, id, &items, &error), error);
    assert_ok(business_load(db, BUSINESS, &shop, &error), error);
    g_autofree char *words = self_order_words(business_at(shop, 0), order_at(one, 0), items, NULL);
    g_assert_cmpstr(words, ==,
                    "Halo Dapur Melati, saya Bu Sari. Pesanan saya nomor 1:\n"
                    "2 × Kebab = Rp24.000\nOngkos kirim: Rp3.000\nJumlah: Rp27.000\n"
                    "Untuk: Senin, 5 Januari 2026");
}

static void the_first_day_is_open_and_far_enough_ahead(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    Basket basket = {.preorder_days = 2};
    Opening opening = {
        .days = 1 << MONDAY | 1 << FRIDAY, .from_minute = 480, .to_minute = 1020, .closed_day = -1};
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    SelfOrder order = {
        .context = &context, .catalogue = &catalogue, .basket = &basket, .opening = &opening};
    g_assert_cmpint(self_order_first_day(&order), ==, catalogue.today + 4); /* the Friday */
    basket.preorder_days = 0;
    g_assert_cmpint(self_order_first_day(&order), ==, catalogue.today);
    opening.closed_day = catalogue.today;
    g_assert_cmpint(self_order_first_day(&order), ==, catalogue.today + 4);
}

void test_self_order(void)
{
    g_test_add_func("/app/self_order/words", the_message_says_number_lines_and_sum);
    g_test_add_func("/app/self_order/first_day", the_first_day_is_open_and_far_enough_ahead);
}
