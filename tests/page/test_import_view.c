// SPDX-License-Identifier: Apache-2.0
/* H09: a file is looked at first, then taken in, never twice; no JavaScript is needed for it. */
#include <string.h>

#include "testkit/client.h"

static GBytes *orders(const char *status)
{
    g_autofree char *text = g_strdup_printf(
        "No. Pesanan;Status Pesanan;Nama Produk;Jumlah;Harga Setelah Diskon;Waktu Pesanan Dibuat;"
        "Waktu Pesanan Selesai\nA1;%s;Kopi;2;10.000;2025-12-01 08:00;2025-12-03 08:00\n"
        "A2;Selesai;Teh;x;5.000;2025-12-01 08:00;2025-12-03 08:00\n",
        status);
    return g_bytes_new(text, strlen(text));
}

static int64_t sum(Client *client)
{
    g_autoptr(GError) error = NULL;
    int64_t sum_idr = -1;
    assert_ok(db_get_int(client_db(client),
                         "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT) FROM sales",
                         DB_NO_PARAMS, -1, &sum_idr, &error),
              error);
    return sum_idr;
}

static void a_file_is_looked_at_then_taken_in_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = orders("Selesai");
    g_assert_cmpint(client_post_file(client, "/impor", "import_add", file, NULL), ==, 200);
    g_assert_true(client_shows(client, "Belum ada yang masuk"));
    g_assert_true(client_shows(client, "Isi kolom ini bukan angka yang bisa dibaca."));
    g_assert_true(client_shows(client, "Baris 3"));
    g_assert_cmpint(sum(client), ==, 0);
    g_assert_cmpint(client_post(client, "/impor/1", "import_apply", 1, NULL), ==, 200);
    g_assert_true(client_shows(client, "sudah masuk"));
    g_assert_cmpint(sum(client), ==, 20000);
    g_assert_cmpint(client_post_file(client, "/impor", "import_add", file, NULL), ==, 200);
    g_assert_true(client_shows(client, "Tidak ada baris baru yang bisa masuk."));
    g_assert_cmpint(client_post(client, "/impor/2", "import_discard", 2, NULL), ==, 200);
    g_assert_cmpint(sum(client), ==, 20000);
    g_assert_cmpint(client_get(client, "/impor/9"), ==, 404);
}

static void the_wrong_file_is_named_on_the_page(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = g_bytes_new_static("Gender,Distribution\nMale,0.5\n", 30);
    g_assert_cmpint(client_post_file(client, "/impor", "import_add", file, NULL), ==, 422);
    g_assert_true(client_shows(client, "jenis kelamin pengikut TikTok"));
}

void test_import_view(void)
{
    g_test_add_func("/page/import_view/once/H09", a_file_is_looked_at_then_taken_in_once);
    g_test_add_func("/page/import_view/wrong", the_wrong_file_is_named_on_the_page);
}
