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

/* Files that are wrong in ways of their own: each is refused or its rows are, with the reason, and
 * nothing of it comes in. */
static const struct {
    const char *text, *fixture, *says;
    int status;
} BAD[] = {
    {"Gender,Distribution\nMale,0.5\n", NULL, "jenis kelamin pengikut TikTok", 422},
    {NULL, "import/workbook/bomb.xlsx", "lebih dari 200.000 baris", 422},
    {NULL, "chat/bomb.zip", "tidak ada tabel Excel", 422},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NULL, "dikunci dengan kata sandi", 422},
    {"<html><body>Masuk dulu</body></html>", NULL, "halaman web", 422},
    {"%PDF-1.7 apa saja", NULL, "dokumen PDF", 422},
    {"Tanggal;Total;Catatan\n2025-12-01;5000;\"terpotong\n", NULL, "tanda kutip", 422},
    {"Tanggal;Total\n2025-12-01;=SUM(B2:B9)\n", NULL, "rumus tanpa hasilnya", 200},
    {"Tanggal;Total\n03/04/2025;5000\n31/01/2025;x\n01/31/2025;-5\n", NULL, "dibaca dua cara", 200},
    {"Order ID,Order Status,Product Name,Quantity,SKU Subtotal After Discount,Order Amount,Shipping Fee "
     "After Discount,Created Time,SKU Unit Original Price,SKU Subtotal Before Discount\n"
     "1002,Completed,Kopi,2,10000,18000,9000,13/12/2025 10:00:00,5000,10000\n", NULL,
     "Jumlah pesanan tidak sama dengan barang ditambah ongkos", 200},
    {"Tanggal;Total;Catatan\n2025-12-99;5000;Caf\xe9 dan Caf\xc3\xa9\n", NULL, "dua macam huruf", 200},
};

static GBytes *bad_file(size_t i)
{
    char *bytes = NULL;
    gsize length = 0;
    if (BAD[i].text != NULL) {
        return g_bytes_new(BAD[i].text, strlen(BAD[i].text));
    }
    g_autofree char *path = g_strconcat(SOURCE_DIR "/tests/fixture/", BAD[i].fixture, NULL);
    g_assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    return g_bytes_new_take(bytes, length);
}

static void a_bad_file_is_named_and_nothing_of_it_comes_in(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(BAD); i++) {
        g_autoptr(GBytes) file = bad_file(i);
        g_test_message("%s", BAD[i].says);
        g_assert_cmpint(client_post_file(client, "/impor", "import_add", file, NULL), ==, BAD[i].status);
        g_assert_true(client_shows(client, BAD[i].says));
        g_assert_cmpint(sum(client), ==, 0);
    }
}

/* Macros are never run nor minded; a formula counts by the result the file has. */
static void macros_and_formulas_are_read_as_values(void)
{
    static const struct {
        const char *name;
        int64_t sum_idr;
    } CASES[] = {{"macro.xlsm", 15000}, {"formula.xlsx", 15000}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(Client) client = client_new(OWNER);
        g_autofree char *path =
            g_strconcat(SOURCE_DIR "/tests/fixture/import/workbook/", CASES[i].name, NULL);
        char *bytes = NULL;
        gsize length = 0;
        g_assert_true(g_file_get_contents(path, &bytes, &length, NULL));
        g_autoptr(GBytes) file = g_bytes_new_take(bytes, length);
        g_assert_cmpint(client_post_file(client, "/impor", "import_add", file, NULL), ==, 200);
        g_assert_true(client_shows(client, "rumus tanpa hasilnya") == (i == 1));
        g_assert_cmpint(client_post(client, "/impor/1", "import_apply", 1, NULL), ==, 200);
        g_assert_cmpint(sum(client), ==, CASES[i].sum_idr);
    }
}

void test_import_view(void)
{
    g_test_add_func("/page/import_view/bad/H09", a_bad_file_is_named_and_nothing_of_it_comes_in);
    g_test_add_func("/page/import_view/values", macros_and_formulas_are_read_as_values);
    g_test_add_func("/page/import_view/once/H09", a_file_is_looked_at_then_taken_in_once);
    g_test_add_func("/page/import_view/wrong", the_wrong_file_is_named_on_the_page);
}
