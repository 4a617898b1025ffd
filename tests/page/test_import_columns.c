// SPDX-License-Identifier: Apache-2.0
/* H09: a table that no importer knows is taken in once its owner has pointed out its columns; from then
 * on it is known. Without script. */
#include <string.h>

#include "testkit/client.h"

static const char FIRST[] = "Warung bulan ini;;\nKapan;Siapa;Dapat duit\n01/11/2025;Bu Ani;15.000\n"
                            "13/11/2025;Pak Budi;abc\n14/11/2025;;20rb\n";
static const char LATER[] = "Warung bulan ini;;\nKapan;Siapa;Dapat duit\n01/11/2025;Bu Ani;15.000\n"
                            "15/11/2025;Bu Sari;30.000\n";

static int64_t number(Client *client, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t found = -1;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, -1, &found, &error), error);
    return found;
}
#define SUM "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT) FROM sales"

static int send(Client *client, const char *text)
{
    g_autoptr(GBytes) file = g_bytes_new(text, strlen(text));
    return client_post_file(client, "/impor", "import_add", file, NULL);
}

static void an_unknown_list_is_pointed_out_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(send(client, FIRST), ==, 200);
    g_assert_true(client_shows(client, "belum dikenal"));
    g_assert_true(client_shows(client, "01/11/2025 · 13/11/2025 · 14/11/2025"));
    g_assert_nonnull(strstr(client_body(client), "<option value=\"1\" selected"));
    g_assert_cmpint(client_post(client, "/impor/1/kolom", "import_map", 1, "date", "1", "amount", "",
                                "customer", "2", NULL), ==, 422);
    g_assert_true(client_shows(client, "Ini perlu ada. Pilih kolomnya."));
    g_assert_cmpint(client_post(client, "/impor/1/kolom", "import_map", 1, "date", "1", "amount", "3",
                                "customer", "2", NULL), ==, 200);
    g_assert_true(client_shows(client, "Belum ada yang masuk"));
    g_assert_true(client_shows(client, "Baris 4"));
    g_assert_cmpint(number(client, SUM), ==, 0);
    g_assert_cmpint(client_post(client, "/impor/1", "import_apply", 1, NULL), ==, 200);
    g_assert_cmpint(number(client, SUM), ==, 35000);
}

static void a_list_like_it_is_known_and_goes_in_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    send(client, FIRST);
    client_post(client, "/impor/1/kolom", "import_map", 1, "date", "1", "amount", "3", "customer", "2",
                NULL);
    client_post(client, "/impor/1", "import_apply", 1, NULL);
    g_assert_cmpint(send(client, LATER), ==, 200);
    g_assert_true(client_shows(client, "Kolomnya dibaca seperti yang Anda tunjukkan."));
    g_assert_cmpint(client_post(client, "/impor/2", "import_apply", 2, NULL), ==, 200);
    g_assert_cmpint(number(client, SUM), ==, 65000);
    g_assert_cmpint(send(client, LATER), ==, 200);
    g_assert_true(client_shows(client, "sudah ada"));
    g_assert_cmpint(number(client, SUM), ==, 65000);
}

static void what_is_remembered_is_changed_and_forgotten(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    send(client, FIRST);
    client_post(client, "/impor/1/kolom", "import_map", 1, "date", "1", "amount", "3", NULL);
    g_assert_cmpint(client_get(client, "/impor/1/kolom?daftar=expense_table"), ==, 200);
    g_assert_true(client_shows(client, "Untuk apa"));
    g_assert_cmpint(client_post(client, "/impor/1/kolom?daftar=expense_table", "import_map", 1, "date",
                                "1", "amount", "3", "note", "2", NULL), ==, 200);
    g_assert_true(client_shows(client, "Daftar pengeluaran sendiri"));
    g_assert_cmpint(number(client, "SELECT COUNT(*) FROM import_mappings"), ==, 1);
    g_assert_cmpint(client_get(client, "/impor"), ==, 200);
    g_assert_true(client_shows(client, "Kapan, Siapa, Dapat duit"));
    g_assert_cmpint(client_post(client, "/impor", "import_forget", 1, NULL), ==, 200);
    g_assert_cmpint(number(client, "SELECT COUNT(*) FROM import_mappings"), ==, 0);
    g_assert_cmpint(send(client, LATER), ==, 200);
    g_assert_true(client_shows(client, "belum dikenal"));
}

/* The other two doors: the table with a guess, then its columns at once. */
static void the_api_says_the_table_and_takes_its_columns(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = g_bytes_new_static(FIRST, sizeof FIRST - 1);
    json_t *list = NULL;
    g_assert_cmpint(client_api_file(client, "imports", file, "kunci-impor-1", NULL), ==, 201);
    g_assert_cmpint(client_api(client, "GET", "imports", NULL, NULL, &list), ==, 200);
    json_t *item = json_array_get(json_object_get(list, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(json_object_get(item, "guess"), "list")), ==,
                    "sales_table");
    g_assert_cmpuint(json_array_size(json_object_get(item, "table")), ==, 3);
    json_decref(list);
    g_assert_cmpint(client_api(client, "POST", "imports/1/apply", "{}", "kunci-impor-0", NULL), ==, 422);
    g_assert_cmpint(client_api(client, "POST", "imports/1/map",
                               "{\"list\":\"sales_table\",\"date\":1,\"amount\":4}", "kunci-impor-2",
                               NULL), ==, 422);
    g_assert_cmpint(client_api(client, "POST", "imports/1/map",
                               "{\"list\":\"sales_table\",\"date\":1,\"amount\":3}", "kunci-impor-3",
                               NULL), ==, 200);
    g_assert_cmpint(client_api(client, "POST", "imports/1/apply", "{}", "kunci-impor-4", NULL), ==, 200);
    g_assert_cmpint(number(client, SUM), ==, 35000);
}

void test_import_columns(void)
{
    g_test_add_func("/page/import_columns/once/H09", an_unknown_list_is_pointed_out_once);
    g_test_add_func("/page/import_columns/known/H09", a_list_like_it_is_known_and_goes_in_once);
    g_test_add_func("/page/import_columns/change", what_is_remembered_is_changed_and_forgotten);
    g_test_add_func("/page/import_columns/api/H09", the_api_says_the_table_and_takes_its_columns);
}
