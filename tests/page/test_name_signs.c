// SPDX-License-Identifier: Apache-2.0
/* S02, S09: names with emoji of several parts stay as they were typed, from the customer's form to the
 * receipt and to the files for a spreadsheet. */
#include <string.h>

#include "testkit/paper.h"
#include "testkit/shop_case.h"

#define CRISPS "Keripik 🌶️🏴‍☠️"

/* Skin and joiner, a family of four, flags of letters and of tags, a keycap, signs alone. */
static const char *const NAMES[] = {
    "Bu Sari 👩🏽‍🍳",
    "Keluarga 👨‍👩‍👧‍👦 Budi",
    "🇮🇩🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "Toko 1️⃣",
    "🌸🦋",
};

static Client *shop_of_signs(void)
{
    Client *client = shop_case();
    client_api_ok(client, "POST", "products", "{\"name\":\"" CRISPS "\",\"price\":7000}");
    g_autoptr(Client) customer = client_beside(client, 0);
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_autofree char *phone = g_strdup_printf("0812-3456-789%d", (int)i);
        g_assert_cmpint(client_post(customer, SHOP "/pesan?p4=2", "self_order", 0, "customer",
                                    NAMES[i], "phone", phone, "area", "ambil", "due_day",
                                    "2026-01-05", "note", NAMES[i], "p4", "2", NULL),
                        ==, 200);
        g_assert_true(client_shows(customer, "2 × " CRISPS));
    }
    return client;
}

static void receipts_say_the_name_as_it_was_typed(void)
{
    g_autoptr(Client) client = shop_of_signs();
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_autofree char *page = g_strdup_printf("/pesanan/%d", (int)i + 1);
        g_autofree char *picture = g_strconcat(page, "/nota", NULL);
        g_assert_cmpint(client_get(client, page), ==, 200);
        g_autofree char *text = client_text(client);
        const char *receipt = strstr(text, "Nota");
        g_assert_nonnull(receipt);
        g_assert_nonnull(strstr(text, NAMES[i]));
        g_assert_nonnull(strstr(receipt, "2 × " CRISPS));
        g_assert_cmpint(client_get(client, picture), ==, 200);
        g_autoptr(GBytes) png = client_bytes(client);
        g_assert_cmpuint(g_bytes_get_size(png), >, 2000);
        g_assert_cmpuint(g_bytes_get_size(png), <=, 61440);
        g_assert_true(g_hash_table_add(seen, g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, png)));
    }
}

static void files_for_a_spreadsheet_keep_the_name(void)
{
    g_autoptr(Client) client = shop_of_signs();
    g_assert_cmpint(client_get(client, "/pesanan/unduh?periode=2026-01"), ==, 200);
    g_autofree char *csv = g_strdup(client_body(client));
    client_get(client, "/pesanan/unduh?periode=2026-01&bentuk=xlsx");
    g_autoptr(GBytes) file = client_bytes(client);
    gsize size = 0;
    const void *bytes = g_bytes_get_data(file, &size);
    g_autofree char *rows = workbook_rows(bytes, size);
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_autofree char *two = g_strdup_printf(",%s,", NAMES[i]);
        g_autofree char *cell = g_strdup_printf("s:%s\t", NAMES[i]);
        g_autofree char *last = g_strdup_printf(",%s\r\n", NAMES[i]);
        g_assert_nonnull(strstr(csv, two));
        g_assert_nonnull(strstr(csv, last));
        g_assert_nonnull(strstr(rows, cell));
    }
}

/* Two people, two products, whose names are signs alone, are two. */
static void signs_alone_are_names(void)
{
    g_autoptr(Client) client = shop_case();
    client_api_ok(client, "POST", "products", "{\"name\":\"🍢\",\"price\":2000}");
    client_api_ok(client, "POST", "products", "{\"name\":\"🍜\",\"price\":9000}");
    g_assert_cmpint(
        client_api(client, "POST", "products", "{\"name\":\"🍜\",\"price\":1}", "k", NULL), ==, 422);
    client_api_ok(client, "POST", "sales", "{\"amount\":2000,\"customer\":\"🌸\"}");
    client_api_ok(client, "POST", "sales", "{\"amount\":9000,\"customer\":\"🦋\"}");
    client_api_ok(client, "POST", "sales", "{\"amount\":1000,\"customer\":\"🌸\"}");
    client_get(client, "/pelanggan");
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "🦋"));
    g_assert_nonnull(strstr(text, "🌸"));
    g_assert_nonnull(strstr(text, "Rp3.000"));
    g_assert_nonnull(strstr(text, "Rp9.000"));
}

void test_name_signs(void)
{
    g_test_add_func("/page/name_signs/receipt", receipts_say_the_name_as_it_was_typed);
    g_test_add_func("/page/name_signs/files", files_for_a_spreadsheet_keep_the_name);
    g_test_add_func("/page/name_signs/alone", signs_alone_are_names);
}
