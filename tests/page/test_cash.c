// SPDX-License-Identifier: Apache-2.0
/* S09, S10 as the owner meets them: the cash book and what customers owe. */
#include <string.h>

#include "testkit/client.h"

static void note(Client *client, const char *kind, const char *amount)
{
    g_assert_cmpint(
        client_post(client, "/kas", "cash_add", 0, "kind", kind, "amount", amount, NULL), ==, 200);
}

/* Opening 200.000 + sold 150.000 − ingredients 80.000 − family 50.000 = 220.000. */
static void the_book_shows_what_should_be_in_the_drawer(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    note(client, "opening", "200.000");
    client_post(client, "/jual", "sale_add", 0, "amount", "150.000", NULL);
    note(client, "ingredients", "80.000");
    note(client, "family", "50.000");
    client_get(client, "/kas");
    g_assert_true(client_shows(client, "Buku kas: Januari 2026"));
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "Rp220.000"));
    g_assert_nonnull(strstr(text, "Rp350.000"));
    g_assert_nonnull(strstr(text, "Rp130.000"));
    g_assert_nonnull(strstr(text, "Sisa usaha: Rp70.000."));
    g_assert_nonnull(strstr(text, "Hasil jualan"));
}

static void the_money_at_the_start_is_counted_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    note(client, "opening", "200.000");
    client_get(client, "/kas");
    g_assert_null(strstr(client_body(client), "value=\"opening\""));
    json_t *answer = NULL;
    g_assert_cmpint(
        client_api(client, "POST", "cash", "{\"kind\":\"opening\",\"amount\":5000}", "k", &answer),
        ==, 422);
    json_decref(answer);
}

static void a_mistake_is_taken_out_with_its_reason(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    note(client, "energy", "500.000");
    g_assert_cmpint(
        client_post(client, "/kas/1", "cash_remove", 1, "reason", "Kelebihan satu nol", NULL), ==,
        200);
    client_get(client, "/kas");
    g_assert_false(client_shows(client, "-Rp500.000 seharusnya"));
    client_get(client, "/kas/1");
    g_assert_true(client_shows(client, "sudah dikeluarkan dari buku kas"));
    g_assert_null(strstr(client_body(client), "cash_remove"));
}

/* The downloaded table adds up to what the page shows. */
static void the_table_adds_up_to_the_page(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    note(client, "opening", "200.000");
    client_post(client, "/jual", "sale_add", 0, "amount", "15.000", NULL);
    note(client, "ingredients", "80.000");
    g_assert_cmpint(client_get(client, "/kas/unduh?periode=2026-01"), ==, 200);
    g_auto(GStrv) lines = g_strsplit(client_body(client), "\r\n", -1);
    int64_t sum = 0;
    for (int i = 1; lines[i] != NULL && *lines[i] != '\0'; i++) {
        g_auto(GStrv) cells = g_strsplit(lines[i], ",", -1);
        sum += g_ascii_strtoll(cells[2], NULL, 10) - g_ascii_strtoll(cells[3], NULL, 10);
    }
    g_assert_cmpint(sum, ==, 135000);
    client_get(client, "/kas?periode=2026-01");
    g_assert_true(client_shows(client, "Rp135.000"));
}

static void the_same_figures_by_api_and_command(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    json_t *book = NULL;
    note(client, "opening", "200.000");
    note(client, "ingredients", "80.000");
    g_assert_cmpint(client_api(client, "GET", "cash_summary", NULL, NULL, &book), ==, 200);
    g_assert_cmpint(json_integer_value(json_object_get(book, "closing_idr")), ==, 120000);
    g_assert_cmpint(json_integer_value(json_object_get(book, "out_idr")), ==, 80000);
    json_decref(book);
    g_assert_cmpint(client_command(client, &out, "list", "cash_summary", "--business",
                                   "dapur-melati", "--json", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "\"closing_idr\":120000"));
}

static void a_debt_is_paid_in_parts_and_becomes_money(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/utang", "debt_add", 0, "customer", "Bu Sari", "amount",
                                "60.000", "note", "Beras 5 kg", "phone", "0813-1111-0001", NULL),
                    ==, 200);
    client_get(client, "/utang");
    g_assert_true(client_shows(client, "Rp60.000"));
    g_assert_cmpint(client_post(client, "/utang/1", "debt_pay", 1, "amount", "70.000", NULL), ==,
                    422);
    g_assert_true(client_shows(client, "Sisa utangnya Rp60.000."));
    g_assert_cmpint(client_post(client, "/utang/1", "debt_pay", 1, "amount", "20.000", NULL), ==,
                    200);
    g_assert_true(client_shows(client, "Sisa Rp40.000"));
    client_post(client, "/utang/1", "debt_pay", 1, "amount", "40.000", NULL);
    g_assert_true(client_shows(client, "Sudah lunas."));
    client_get(client, "/utang");
    g_assert_true(client_shows(client, "Semua sudah lunas."));
    client_get(client, "/kas");
    g_assert_true(client_shows(client, "Rp60.000"));
}

static void the_reminder_is_polite_and_names_the_rest(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/utang", "debt_add", 0, "customer", "Bu Sari", "amount", "60.000", "note",
                "Beras 5 kg", NULL);
    client_post(client, "/utang/1", "debt_pay", 1, "amount", "20.000", NULL);
    client_get(client, "/utang/1");
    g_assert_true(client_shows(client, "Halo Bu Sari"));
    g_assert_true(client_shows(client, "Barangnya: Beras 5 kg"));
    g_assert_true(client_shows(client, "Sisanya: Rp40.000"));
    g_assert_false(client_shows(client, "Janjinya:"));
    client_post(client, "/utang/1", "debt_remind", 1, NULL);
    g_assert_true(client_shows(client, "Terakhir diingatkan Senin, 5 Januari 2026."));
}

/* S10: the list of the unpaid equals orders minus payments. */
static void delivered_orders_wait_in_the_same_list(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = client_api_ok(client, "POST", "orders",
                               "{\"customer\":\"Pak Tono\",\"items\":[{\"name\":\"Kue\",\"price\":"
                               "45000}]}");
    g_autofree char *confirm = g_strdup_printf("orders/%d/confirm", (int)id);
    g_autofree char *deliver = g_strdup_printf("orders/%d/deliver", (int)id);
    g_autofree char *pay = g_strdup_printf("orders/%d/pay", (int)id);
    client_get(client, "/utang");
    g_assert_false(client_shows(client, "Pak Tono"));
    client_api_ok(client, "POST", confirm, "{}");
    client_api_ok(client, "POST", deliver, "{}");
    client_get(client, "/utang");
    g_assert_true(client_shows(client, "Pak Tono"));
    g_assert_true(client_shows(client, "Rp45.000 masih di tangan pembeli"));
    client_api_ok(client, "POST", pay, "{\"money_seen\":true}");
    client_get(client, "/utang");
    g_assert_false(client_shows(client, "Pak Tono"));
}

void test_cash(void)
{
    g_test_add_func("/page/cash/drawer", the_book_shows_what_should_be_in_the_drawer);
    g_test_add_func("/page/cash/opening", the_money_at_the_start_is_counted_once);
    g_test_add_func("/page/cash/mistake", a_mistake_is_taken_out_with_its_reason);
    g_test_add_func("/page/cash/table", the_table_adds_up_to_the_page);
    g_test_add_func("/page/cash/doors", the_same_figures_by_api_and_command);
    g_test_add_func("/page/cash/debt", a_debt_is_paid_in_parts_and_becomes_money);
    g_test_add_func("/page/cash/reminder", the_reminder_is_polite_and_names_the_rest);
    g_test_add_func("/page/cash/orders", delivered_orders_wait_in_the_same_list);
}
