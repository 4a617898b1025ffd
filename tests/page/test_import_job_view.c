// SPDX-License-Identifier: Apache-2.0
/* H09: a long file comes in beside the page that asked for it, which says how far it is without any script
 * and can call it off; nobody else sees it, and the rest of the program goes on. */
#include <string.h>

#include "app/import_queue.h"
#include "testkit/client.h"

#define ROWS 6000
#define FILE_PAGE "/impor/1"

static GBytes *long_file(void)
{
    GString *text = g_string_new("No. Pesanan,Status Pesanan,Nama Produk,Jumlah,Harga Setelah "
                                 "Diskon,Waktu Pesanan Dibuat,Waktu Pesanan Selesai\n");
    for (int i = 0; i < ROWS; i++) {
        g_string_append_printf(
            text, "A%d,Selesai,Kopi,2,10.000,2025-12-01 08:00,2025-12-03 08:00\n", i);
    }
    return g_string_free_to_bytes(text);
}

/* The owner has looked at the file and said yes; the queue leaves time between its parts. */
static Client *begun(void)
{
    Client *client = client_new(OWNER);
    g_autoptr(GBytes) file = long_file();
    App *app = client_app(client);
    app_take_imports(app, import_queue_new(app, &(ImportQueueOptions){1, 20000}));
    g_assert_cmpint(client_post_file(client, "/impor", "import_add", file, NULL), ==, 200);
    g_assert_cmpint(client_post(client, FILE_PAGE, "import_apply", 1, NULL), ==, 200);
    return client;
}

/* Somebody else, with a business of her own open. */
static Client *stranger_of(Client *client)
{
    Client *other = client_beside(client, OTHER_OWNER);
    g_assert_cmpint(client_post(other, "/usaha", "business_open", OTHER_BUSINESS, NULL), ==, 200);
    return other;
}

static void await_words(Client *client, const char *words)
{
    do {
        g_assert_cmpint(client_get(client, FILE_PAGE), ==, 200);
        g_usleep(2000);
    } while (!client_shows(client, words));
}

static int64_t count(Client *client, const char *table)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *sql = g_strdup_printf("SELECT COUNT(*) FROM %s", table);
    int64_t number = -1;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, -1, &number, &error), error);
    return number;
}

static void the_page_says_how_far_it_is_without_script(void)
{
    g_autoptr(Client) client = begun();
    await_words(client, "dari 6.000 baris");
    g_assert_true(client_shows(client, "Sedang dimasukkan"));
    g_assert_nonnull(strstr(client_body(client), "http-equiv=\"refresh\" content=\"3;url=/impor/1\""));
    g_assert_nonnull(strstr(client_body(client), "<progress value="));
    g_assert_nonnull(strstr(client_body(client), "Batalkan"));
    g_assert_cmpint(client_get(client, "/impor"), ==, 200);
    g_assert_true(client_shows(client, "sedang masuk"));
    await_words(client, "sudah masuk");
    g_assert_null(strstr(client_body(client), "http-equiv"));
    g_assert_cmpint(count(client, "orders"), ==, ROWS);
}

static void who_calls_it_off_has_nothing_of_it_in(void)
{
    g_autoptr(Client) client = begun();
    await_words(client, "Sedang dimasukkan");
    g_assert_cmpint(client_post(client, FILE_PAGE, "import_cancel", 1, NULL), ==, 200);
    await_words(client, "Dibatalkan. Tidak ada yang masuk");
    g_assert_cmpint(count(client, "orders") + count(client, "sales"), ==, 0);
    g_assert_cmpint(client_post(client, FILE_PAGE, "import_apply", 1, NULL), ==, 200);
    await_words(client, "sudah masuk");
    g_assert_cmpint(count(client, "orders"), ==, ROWS);
    g_assert_cmpint(client_api(client, "POST", "imports/1/cancel", "{}", "k1", NULL), ==, 422);
    g_assert_cmpint(count(client, "orders"), ==, ROWS);
}

/* What she writes herself waits for the file; what others write does not. */
static void others_go_on_and_she_is_told_to_wait(void)
{
    g_autoptr(Client) client = begun();
    g_autoptr(Client) other = stranger_of(client);
    await_words(client, "Sedang dimasukkan");
    json_t *refusal = NULL;
    g_assert_cmpint(client_api(client, "POST", "products", "{\"name\":\"Kopi\",\"price\":9000}", "k1",
                               &refusal),
                    ==, 503);
    json_decref(refusal);
    g_assert_cmpint(client_post(other, "/usaha/atur", "business_edit", 0, "name", "Warung Lain",
                                "phone", "081200000009", "place", "Pasar", "zone", "WIB",
                                "minutes_per_day", "30", "promise_minutes", "60", NULL),
                    ==, 200);
    await_words(client, "Sedang dimasukkan");
    g_assert_cmpint(client_post(client, FILE_PAGE, "import_cancel", 1, NULL), ==, 200);
    await_words(client, "Dibatalkan. Tidak ada yang masuk");
    g_assert_cmpint(client_api(client, "POST", "products", "{\"name\":\"Kopi\",\"price\":9000}", "k1",
                               NULL),
                    ==, 201);
}

static void a_stranger_neither_sees_nor_stops_it(void)
{
    g_autoptr(Client) client = begun();
    g_autoptr(Client) other = stranger_of(client);
    await_words(client, "Sedang dimasukkan");
    g_assert_cmpint(client_get(other, FILE_PAGE), ==, 404);
    g_assert_cmpint(client_api_as_stranger(client, "POST", "imports/1/cancel", "{}", "k2"), ==, 404);
    await_words(client, "sudah masuk");
    g_assert_cmpint(count(client, "orders"), ==, ROWS);
}

static json_t *first_import(Client *client)
{
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", "imports", NULL, NULL, &document), ==, 200);
    json_t *first = json_incref(json_array_get(json_object_get(document, "items"), 0));
    json_decref(document);
    return first;
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text != NULL ? text : "";
}

static void the_api_says_the_same_and_calls_it_off(void)
{
    g_autoptr(Client) client = begun();
    await_words(client, "Sedang dimasukkan");
    json_t *file = first_import(client);
    const json_t *progress = json_object_get(file, "progress");
    g_assert_cmpstr(text_of(file, "job"), ==, "running");
    g_assert_cmpstr(text_of(progress, "phase"), ==, "writing");
    g_assert_cmpint(json_integer_value(json_object_get(progress, "rows")), ==, ROWS);
    json_decref(file);
    g_assert_cmpint(client_api(client, "POST", "imports/1/cancel", "{}", "k3", NULL), ==, 200);
    await_words(client, "Dibatalkan. Tidak ada yang masuk");
    file = first_import(client);
    g_assert_cmpstr(text_of(file, "job"), ==, "cancelled");
    g_assert_cmpstr(text_of(file, "state"), ==, "waiting");
    g_assert_null(json_object_get(file, "progress"));
    json_decref(file);
    g_assert_cmpint(count(client, "orders"), ==, 0);
}

void test_import_job_view(void)
{
    g_test_add_func("/page/import_job/progress/H09", the_page_says_how_far_it_is_without_script);
    g_test_add_func("/page/import_job/cancel/H09", who_calls_it_off_has_nothing_of_it_in);
    g_test_add_func("/page/import_job/others/H09", others_go_on_and_she_is_told_to_wait);
    g_test_add_func("/page/import_job/stranger/H09", a_stranger_neither_sees_nor_stops_it);
    g_test_add_func("/page/import_job/api/H09", the_api_says_the_same_and_calls_it_off);
}
