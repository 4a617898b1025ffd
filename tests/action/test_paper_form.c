// SPDX-License-Identifier: Apache-2.0
/* X06: a sheet of paper, typed in on one screen, is in the books as if each line had been written there. */
#include "action/sell/paper_form.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

#define SHEET                                                                                      \
    "{\"day\":\"2026-01-04\","                                                                     \
    "\"orders\":[{\"customer\":\"Bu Sari\",\"what\":\"Kue lapis\",\"quantity\":2,"                 \
    "\"price\":25000,\"due_day\":\"2026-01-07\"}],"                                                \
    "\"sales\":[{\"amount\":15000,\"note\":\"Kebab\"},{\"amount\":10000}],"                        \
    "\"costs\":[{\"amount\":12000,\"note\":\"Plastik\"}],"                                         \
    "\"people\":[{\"name\":\"Pak Tono\",\"phone\":\"0812 3456 7890\",\"consent\":true}]}"

static int64_t number_of(Client *client, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = -1;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, -1, &number, &error), error);
    return number;
}

static int keep(Client *client, const char *body, const char *key)
{
    return client_api(client, "POST", "papers", body, key, NULL);
}

static void every_line_is_in_the_books_on_its_day(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t day = day_from_civil(2026, 1, 4);
    g_assert_cmpint(keep(client, SHEET, "a"), ==, 201);
    g_assert_nonnull(strstr(client_body(client), "5 baris"));
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 25000);
    g_assert_cmpint(number_of(client, "SELECT COUNT(*) FROM sales"), ==, 2);
    g_assert_cmpint(number_of(client, "SELECT MIN(day) FROM sales"), ==, day);
    g_assert_cmpint(number_of(client, "SELECT amount_idr FROM cash_entries"), ==, -12000);
    g_assert_cmpint(number_of(client, "SELECT total_idr FROM orders"), ==, 50000);
    g_assert_cmpint(number_of(client, "SELECT due_day FROM orders"), ==, day + 3);
    g_assert_cmpint(
        number_of(client, "SELECT COUNT(*) FROM contacts WHERE phone = '+6281234567890'"), ==, 1);
}

static void a_sheet_sent_twice_is_kept_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(keep(client, SHEET, "a"), ==, 201);
    g_assert_cmpint(keep(client, SHEET, "a"), ==, 201);
    g_assert_cmpint(number_of(client, "SELECT COUNT(*) FROM orders"), ==, 1);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 25000);
}

/* The person on another sheet is the same one. */
static void who_is_known_is_not_written_twice(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(keep(client, SHEET, "a"), ==, 201);
    g_assert_cmpint(keep(client, "{\"people\":[{\"name\":\"Tono\",\"phone\":\"+62 812-3456-7890\"}]}",
                         "b"),
                    ==, 201);
    g_assert_cmpint(number_of(client, "SELECT COUNT(*) FROM contacts"), ==, 1);
}

static void one_wrong_line_keeps_the_whole_sheet_out(void)
{
    static const char *const bodies[] = {
        "{}",
        "{\"day\":\"2026-01-06\",\"sales\":[{\"amount\":15000}]}",
        "{\"sales\":[{\"amount\":15000},{\"note\":\"Kebab\"}]}",
        "{\"sales\":[{\"amount\":15000}],\"costs\":[{\"note\":\"Plastik\"}]}",
        "{\"sales\":[{\"amount\":15000}],\"orders\":[{\"customer\":\"Bu Sari\",\"price\":5000}]}",
        "{\"sales\":[{\"amount\":15000}],\"people\":[{\"phone\":\"0812-3456-7890\"}]}",
        "{\"day\":\"2026-01-05\",\"orders\":[{\"customer\":\"Bu Sari\",\"what\":\"Kue\","
        "\"price\":5000,\"due_day\":\"2026-01-04\"}]}",
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(bodies); i++) {
        g_autofree char *key = g_strdup_printf("k%zu", i);
        g_assert_cmpint(keep(client, bodies[i], key), ==, 422);
    }
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 0);
    g_assert_cmpint(number_of(client, "SELECT COUNT(*) FROM orders"), ==, 0);
}

static void the_sheet_has_the_columns_of_the_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/kertas"), ==, 200);
    for (const Field *part = PAPER_FORM.fields; part->name != NULL; part++) {
        for (const Field *column = part->kind == FIELD_ROWS ? part->row->fields : NULL;
             column != NULL && column->name != NULL; column++) {
            g_assert_true(client_shows(client, column->label));
        }
    }
    g_assert_cmpint(client_post(client, "/kertas/ketik", "paper_add", 0, "sales.2.amount", "15.000",
                                "sales.2.note", "Kebab", NULL),
                    ==, 200);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 15000);
}

void test_paper_form(void)
{
    g_test_add_func("/action/paper_form/X06/books", every_line_is_in_the_books_on_its_day);
    g_test_add_func("/action/paper_form/twice", a_sheet_sent_twice_is_kept_once);
    g_test_add_func("/action/paper_form/known", who_is_known_is_not_written_twice);
    g_test_add_func("/action/paper_form/wrong", one_wrong_line_keeps_the_whole_sheet_out);
    g_test_add_func("/action/paper_form/columns", the_sheet_has_the_columns_of_the_form);
}
