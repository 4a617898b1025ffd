// SPDX-License-Identifier: Apache-2.0
#include <glib/gstdio.h>
#include <string.h>

#include "store/product.h"
#include "testkit/client.h"
#include "testkit/paper.h"

static void products_add(Client *client)
{
    static const char *const bodies[] = {
        "{\"name\":\"Nasi kuning\",\"price\":12500,\"unit\":\"porsi\",\"stock\":7,\"cost\":8123,"
        "\"description\":\"Isi telur, kering\\ndan \\\"sambal\\\"\",\"preorder_days\":2}",
        "{\"name\":\"=Es teh\",\"price\":3000,\"unique_line\":\"daun; segar\"}",
        "{\"name\":\"Kue lama\",\"price\":5000,\"stock\":0}"};
    for (size_t i = 0; i < G_N_ELEMENTS(bodies); i++) {
        client_api_ok(client, "POST", "products", bodies[i]);
    }
    client_api_ok(client, "POST", "products/3/hide", "{}");
    client_api_ok(client, "POST", "products/1/variants",
                  "{\"variants\":[{\"name\":\"Pedas\",\"difference\":2000,\"stock\":3},{\"name\":"
                  "\"Manis\",\"difference\":-500}]}");
}

static char *export_of(Client *client)
{
    g_assert_cmpint(client_get(client, "/katalog/unduh"), ==, 200);
    return g_strdup(client_body(client));
}

static char *message_of_import(Client *client, const char *csv)
{
    g_autofree char *key = g_uuid_string_random();
    json_t *body = json_pack("{s:s}", "csv", csv);
    g_autofree char *text = json_dumps(body, 0);
    json_t *answer = NULL;
    g_assert_cmpint(client_api(client, "POST", "products/import", text, key, &answer), ==, 200);
    char *message = g_strdup(json_string_value(json_object_get(answer, "message")));
    json_decref(answer);
    json_decref(body);
    return message;
}

/* Requirement H04: out and in again leaves the products equal; twice changes nothing. */
static void a_round_trip_leaves_the_products_equal(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) fresh = client_new(OWNER);
    products_add(client);
    g_autofree char *csv = export_of(client);
    g_autofree char *same = message_of_import(client, csv);
    g_assert_cmpstr(same, ==, "0 baru, 0 berubah, 3 tetap.");
    g_autofree char *again = export_of(client);
    g_assert_cmpstr(again, ==, csv);
    g_autofree char *new = message_of_import(fresh, csv);
    g_assert_cmpstr(new, ==, "3 baru, 0 berubah, 0 tetap.");
    g_autofree char *copied = export_of(fresh);
    g_assert_cmpstr(copied, ==, csv);
    g_autofree char *twice = message_of_import(fresh, csv);
    g_assert_cmpstr(twice, ==, "0 baru, 0 berubah, 3 tetap.");
    g_assert_nonnull(strstr(csv, "Nasi kuning,12500,porsi,7,8123,2,"));
    g_assert_nonnull(strstr(csv, "Pedas:2000:3 | Manis:-500:"));
    g_assert_nonnull(strstr(csv, "Kue lama,5000,,0,,,,,tidak,,"));
}

static void rows_pasted_from_a_spreadsheet_change_what_they_name(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    products_add(client);
    g_assert_cmpint(client_post(client, "/katalog", "product_import", 0, "csv",
                                "nama\tharga\r\nnasi KUNING\tRp 13.000\r\nPisang\t2rb", NULL),
                    ==, 200);
    g_autofree char *csv = export_of(client);
    g_assert_nonnull(strstr(csv, "nasi KUNING,13000,porsi,7,8123,2,"));
    g_assert_nonnull(strstr(csv, "Pisang,2000,"));
}

static void a_wrong_row_is_named_and_nothing_is_written(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/katalog", "product_import", 0, "csv",
                                "nama,harga\nLontong,5000\nPecel,murah\nLONTONG,4000\n", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Baris 3, Harga jual:"));
    g_assert_true(client_shows(client, "Baris 4, LONTONG:"));
    g_assert_true(client_shows(client, "Pecel,murah"));
    client_get(client, "/produk");
    g_assert_true(client_shows(client, "Belum ada barang."));
    g_assert_cmpint(
        client_post(client, "/katalog", "product_import", 0, "csv", "tanpa judul", NULL), ==, 422);
}

static void the_text_has_prices_and_no_hidden_product(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    products_add(client);
    g_assert_cmpint(client_get(client, "/katalog"), ==, 200);
    g_assert_true(client_shows(client, "Nasi kuning Rp12.500/porsi"));
    g_assert_false(client_shows(client, "Kue lama"));
    g_assert_false(client_shows(client, "8.123"));
}

/* One export after the other, from its own door; "" for a kind that is bytes. */
static char *exported(Client *client, const char *kind)
{
    g_autofree char *target = g_str_equal(kind, "csv")
                                  ? g_strdup("/katalog/unduh")
                                  : g_strconcat("/katalog/berkas?bentuk=", kind, NULL);
    if (g_str_equal(kind, "toko")) {
        client_get(client, "/toko/dapur-melati");
        return g_strdup(client_body(client));
    }
    g_assert_cmpint(client_get(client, target), ==, 200);
    if (!g_str_has_prefix(client_body(client), "%PDF-")) {
        return g_strdup(client_body(client));
    }
    g_autofree char *out = NULL;
    const char *format = g_str_equal(kind, "pdf") ? "pdf" : "prices";
    g_autofree char *file = g_build_filename(g_get_tmp_dir(), "tangga-katalog.pdf", NULL);
    gsize size = 0;
    client_command(client, NULL, "catalogue", "--business", "dapur-melati", "--format", format,
                   "--out", file, NULL);
    g_assert_true(g_file_get_contents(file, &out, &size, NULL));
    g_remove(file);
    return pdf_words(out, size);
}

/* M20: a price change shows in every export, no export differs, each has the order contact. */
static void every_export_has_the_new_price_and_the_contact(void)
{
    static const char *const kinds[] = {"teks", "html", "marketplace", "csv",
                                        "toko", "pdf",  "harga"};
    g_autoptr(Client) client = client_new(OWNER);
    products_add(client);
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "zone", "WIB", "minutes_per_day", "30", "promise_minutes", "60",
                NULL);
    client_api_ok(client, "PATCH", "products/1", "{\"name\":\"Nasi kuning\",\"price\":13750}");
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        g_autofree char *text = exported(client, kinds[i]);
        g_test_message("%s", kinds[i]);
        bool table = g_str_equal(kinds[i], "csv");
        bool market = g_str_equal(kinds[i], "marketplace");
        g_assert_nonnull(strstr(text, table ? "13750" : market ? "15750" : "Rp13.750"));
        g_assert_null(strstr(text, "12.500"));
        g_assert_null(strstr(text, "12500"));
        g_assert_true(strstr(text, "0812-0000-0001") != NULL ||
                      strstr(text, "wa.me/6281200000001") != NULL);
    }
}

void test_catalogue(void)
{
    g_test_add_func("/page/catalogue/everywhere", every_export_has_the_new_price_and_the_contact);
    g_test_add_func("/page/catalogue/round_trip", a_round_trip_leaves_the_products_equal);
    g_test_add_func("/page/catalogue/paste", rows_pasted_from_a_spreadsheet_change_what_they_name);
    g_test_add_func("/page/catalogue/wrong_row", a_wrong_row_is_named_and_nothing_is_written);
    g_test_add_func("/page/catalogue/text", the_text_has_prices_and_no_hidden_product);
}
