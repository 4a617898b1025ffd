// SPDX-License-Identifier: Apache-2.0
/* F06: the owner reads what was changed, by whom, and what stood there before. */
#include "page/account/history_words.h"

#include "testkit/client.h"

static void a_value_is_said_as_the_owner_would(void)
{
    static const struct {
        const char *field, *value, *said;
    } CASES[] = {
        {"amount_idr", "15000", "Rp15.000"}, {"day", "20458", "Sen 5 Jan"},
        {"paid_at", "1767560400", "Sen 5 Jan 04.00"}, {"paid_at", "", "kosong"},
        {"state", "cancelled", "batal"}, {"state", "apologised", "sudah minta maaf"},
        {"active", "0", "tidak"}, {"note", "tidak pedas", "tidak pedas"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *said = history_value(CASES[i].field, CASES[i].value, ZONE_WIB, NULL);
        g_assert_cmpstr(said, ==, CASES[i].said);
    }
    g_assert_cmpstr(history_book("sales", NULL), ==, "Penjualan");
    g_assert_cmpstr(history_book("watched", NULL), ==, "Catatan lain");
    g_assert_null(history_field("business_id", NULL));
}

static void the_page_shows_old_and_new(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/produk", "product_add", 0, "name", "Nasi kuning", "price", "10.000",
                NULL);
    g_assert_cmpint(client_get(client, "/riwayat"), ==, 200);
    g_assert_true(client_shows(client, "Belum ada yang diubah."));
    g_assert_cmpint(client_post(client, "/produk/1", "product_edit", 1, "name", "Nasi kuning",
                                "price", "12.000", NULL),
                    ==, 200);
    g_assert_cmpint(client_get(client, "/riwayat?buku=products&catatan=1"), ==, 200);
    g_assert_true(client_shows(client, "Simpan perubahan: Nasi kuning")); /* what was done, and to which */
    g_assert_true(client_shows(client, "Bu Melati · Harga: Rp10.000 → Rp12.000"));
    g_assert_cmpint(client_get(client, "/riwayat?buku=sales&catatan=1"), ==, 200);
    g_assert_false(client_shows(client, "Rp10.000"));
}

static void a_sale_leads_to_its_own_story(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/jual", "sale_add", 0, "amount", "15.000", NULL);
    g_assert_cmpint(client_get(client, "/penjualan/1"), ==, 200);
    g_assert_true(client_shows(client, "Riwayat catatan ini"));
}

void test_history_words(void)
{
    g_test_add_func("/page/history_words/value/F06", a_value_is_said_as_the_owner_would);
    g_test_add_func("/page/history_words/page/F06", the_page_shows_old_and_new);
    g_test_add_func("/page/history_words/link/F06", a_sale_leads_to_its_own_story);
}
