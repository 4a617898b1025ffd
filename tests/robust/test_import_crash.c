// SPDX-License-Identifier: Apache-2.0
/* H09: the program is killed while a long file comes in. What was half in is gone after the next start, the
 * file waits again, and taken in then every order is there once. */
#include "store/session.h"
#include "store/verify.h"
#include "testkit/running.h"

#include <string.h>

#define ROWS 20000

static char *upload(const char *token)
{
    g_autoptr(GString) text = g_string_new("No. Pesanan,Status Pesanan,Nama Produk,Jumlah,Harga "
                                           "Setelah Diskon,Waktu Pesanan Dibuat,Waktu Pesanan "
                                           "Selesai\n");
    for (int i = 0; i < ROWS; i++) {
        g_string_append_printf(
            text, "A%d,Selesai,Kopi,2,10.000,2025-12-01 08:00,2025-12-03 08:00\n", i);
    }
    g_autofree char *base64 = g_base64_encode((const guchar *)text->str, text->len);
    g_autofree char *body = g_strdup_printf("{\"file\":\"%s\",\"apply\":true}", base64);
    return g_strdup_printf("POST /api/v1/businesses/dapur-melati/imports HTTP/1.1\r\nHost: x\r\n"
                           "Authorization: Bearer %s\r\nIdempotency-Key: berkas\r\n"
                           "Content-Type: application/json\r\nContent-Length: %zu\r\n"
                           "Connection: close\r\n\r\n%s",
                           token, strlen(body), body);
}

static char *token_new(const char *url)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    char *token = NULL;
    g_assert_no_error(error);
    assert_ok(api_token_add(db, BUSINESS, OWNER, "hp", NOW, &token, &error), error);
    return token;
}

static int64_t number(const char *url, const char *sql)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    int64_t found = -1;
    g_assert_no_error(error);
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &found, &error), error);
    return found;
}

static void await_number(const char *url, const char *sql, int64_t least)
{
    while (number(url, sql) < least) {
        g_usleep(20000);
    }
}

static int send_request(const Running *program, const char *request)
{
    g_autofree char *answer = talk(running_port(program), 1, request, strlen(request));
    return status_of(answer);
}

static void take_again(const char *url, const Running *program)
{
    g_autofree char *token = token_new(url);
    g_autofree char *request =
        g_strdup_printf("POST /api/v1/businesses/dapur-melati/imports/1/apply HTTP/1.1\r\nHost: x\r\n"
                        "Authorization: Bearer %s\r\nIdempotency-Key: lagi\r\n"
                        "Content-Type: application/json\r\nContent-Length: 2\r\n"
                        "Connection: close\r\n\r\n{}",
                        token);
    g_assert_cmpint(send_request(program, request), ==, 200);
    await_number(url, "SELECT COUNT(*) FROM imports WHERE state = 'applied'", 1);
}

static void assert_books(const char *url)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    assert_ok(books_verify(db, checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

static void a_file_that_was_half_in_is_undone_and_comes_in_once(void)
{
    g_autofree char *url = testkit_url_ready();
    g_autofree char *token = token_new(url);
    g_autofree char *request = upload(token);
    Running *program = running_start(url);
    g_assert_cmpint(send_request(program, request), ==, 201);
    await_number(url, "SELECT COUNT(*) FROM orders", 1000);
    running_kill(program);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM orders"), <, ROWS);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM import_parts"), >, 0);
    program = running_start(url);
    await_number(url, "SELECT COUNT(*) FROM import_jobs WHERE state = 'interrupted'", 1);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM orders"), ==, 0);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM order_items"), ==, 0);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM sales"), ==, 0);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM market_orders"), ==, 0);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM import_parts"), ==, 0);
    take_again(url, program);
    running_stop(program);
    g_assert_cmpint(number(url, "SELECT COUNT(*) FROM orders"), ==, ROWS);
    g_assert_cmpint(number(url, "SELECT COUNT(DISTINCT external_id) FROM market_orders"), ==, ROWS);
    assert_books(url);
    testkit_url_drop(url);
}

void test_import_crash(void)
{
    g_test_add_func("/robust/import_crash/H09", a_file_that_was_half_in_is_undone_and_comes_in_once);
}
