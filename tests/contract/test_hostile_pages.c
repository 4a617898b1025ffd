// SPDX-License-Identifier: Apache-2.0
/* The forms of every page, found by following links, filled with what no owner would type: never a
 * failure of ours, and afterwards every page still opens. */
#include <string.h>

#include "store/complaint.h"
#include "testkit/client.h"
#include "testkit/crawl.h"
#include "testkit/world.h"

/* As a browser, or something that is none, sends them: urlencoded. NULL: as long as LONG_TEXT. */
static const char *const TYPED[] = {
    "%3Cscript%3Eaneh()%3C%2Fscript%3E%22%3E%3Cimg+src%3Dx%3E",
    "%FF%FE%C3(%ED%A0%80",
    "%00abc%00%0D%0ASet-Cookie%3A+a%3Db",
    "-9223372036854775808",
    "99999999999999999999",
    "0001-01-01",
    "9999-12-31",
    "1",
    "",
    NULL,
};
#define LONG_TEXT 20000

static bool is_dangerous(const char *hidden)
{
    /* these end the very session that the test goes on with */
    return strstr(hidden, "=session_end") != NULL || strstr(hidden, "=business_open") != NULL ||
           strstr(hidden, "=business_add") != NULL || strstr(hidden, "=password_set") != NULL;
}

static int fill(Client *client, const char *target, char *const *form, const char *typed)
{
    g_autoptr(GString) body = g_string_new(form[0]);
    size_t room = REQUEST_BODY_MAX / 2 / g_strv_length((char **)form); /* a sheet of rows still fits */
    g_autofree char *long_text = g_strnfill(MIN(LONG_TEXT, room), 'a');
    for (size_t i = 1; form[i] != NULL; i++) {
        g_string_append_printf(body, "&%s=%s", form[i], typed != NULL ? typed : long_text);
    }
    return client_post_bytes(client, target, body->str, body->len);
}

static size_t fill_all(Client *client, const char *target)
{
    size_t filled = 0;
    if (client_get(client, target) != 200) {
        return 0;
    }
    g_autoptr(GPtrArray) forms = client_forms(client);
    for (guint i = 0; i < forms->len; i++) {
        char *const *form = g_ptr_array_index(forms, i);
        for (size_t j = 0; j < G_N_ELEMENTS(TYPED) && !is_dangerous(form[0]); j++) {
            int status = fill(client, target, form, TYPED[j]);
            filled++;
            if (status >= 500 || status == 400) {
                g_error("%s with %s filled with %s: %d", target, form[0], TYPED[j], status);
            }
        }
    }
    return filled;
}

/* The same form, whatever record it is about, is filled once a page. */
static bool is_like_one_before(GHashTable *seen, const char *target)
{
    g_autoptr(GString) shape = g_string_new(NULL);
    for (const char *at = target; *at != '\0' && *at != '?'; at++) {
        if (!g_ascii_isdigit(*at)) {
            g_string_append_c(shape, *at);
        }
    }
    return !g_hash_table_add(seen, g_strdup(shape->str));
}

/* The forms of customers lie behind what they chose, where no link leads. */
static void targets_of_customers(GPtrArray *targets)
{
    static const char *const PATHS[] = {
        "/toko/dapur-melati", "/toko/dapur-melati/pesan?p1=1", "/toko/dapur-melati/pesan?p1=-1&v9=x",
        "/toko/dapur-melati/janji?layanan=1", "/toko/dapur-melati/janji?layanan=1&hari=2026-01-06"};
    for (size_t i = 0; i < G_N_ELEMENTS(PATHS); i++) {
        g_ptr_array_add(targets, g_strdup(PATHS[i]));
    }
}

static void every_form_of_every_page_takes_anything(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(World) world =
        world_new(client_app_alone(client), client_db(client), OWNER, BUSINESS, "melati");
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    size_t filled = 0, pages = 0;
    world_do_all(world);
    client_post(client, "/usaha", "business_open", BUSINESS, NULL); /* a step opened another */
    g_autoptr(GPtrArray) targets = crawl(client);
    targets_of_customers(targets);
    for (guint i = 0; i < targets->len; i++) {
        if (!is_like_one_before(seen, g_ptr_array_index(targets, i))) {
            filled += fill_all(client, g_ptr_array_index(targets, i));
        }
    }
    g_assert_cmpuint(filled, >, 400);
    for (guint i = 0; i < targets->len; i++) {
        const char *target = g_ptr_array_index(targets, i);
        g_test_message("%s", target);
        g_assert_cmpint(client_get(client, target), <, 500);
        if (g_str_has_prefix(client_body(client), "<!DOCTYPE html>")) { /* no file to keep */
            g_assert_null(strstr(client_body(client), "<script>aneh"));
            g_assert_null(strstr(client_body(client), "<img src=x"));
            pages++;
        }
        g_assert_true(client_has_file(client) || g_utf8_validate(client_body(client), -1, NULL));
    }
    g_assert_cmpuint(pages, >, 100);
}

/* However much too long it is. */
static void a_refused_form_keeps_what_was_typed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(RecordList) none = NULL;
    g_autoptr(GError) error = NULL;
    g_autofree char *long_text = g_strnfill(150000, 'a');
    g_autofree char *typed = g_strconcat("awal ", long_text, " akhir", NULL);
    int status = client_post(client, "/keluhan", "complaint_add", 0, "text", typed, "author",
                             "Bu Sari", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_true(client_shows(client, "150011 huruf, paling banyak 2000"));
    g_assert_nonnull(strstr(client_body(client), typed));
    g_assert_nonnull(strstr(client_body(client), "value=\"Bu Sari\""));
    assert_ok(complaint_list_open(client_db(client), BUSINESS, &none, &error), error);
    g_assert_cmpuint(record_count(none), ==, 0);
}

/* The dearest goods in the largest number, ordered, paid and looked at from every side. */
static void money_at_its_limits_breaks_no_sum(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GString) items = g_string_new(NULL);
    int64_t product =
        client_api_ok(client, "POST", "products", "{\"name\":\"Emas\",\"price\":1000000000}");
    for (int i = 0; i < 20; i++) {
        g_string_append_printf(items, "%s{\"product\":%d,\"quantity\":10000}", i > 0 ? "," : "",
                               (int)product);
    }
    g_autofree char *order =
        g_strdup_printf("{\"customer\":\"Bu Sari\",\"items\":[%s]}", items->str);
    for (int i = 0; i < 3; i++) {
        int64_t id = client_api_ok(client, "POST", "orders", order);
        g_autofree char *path = g_strdup_printf("orders/%d/confirm", (int)id);
        g_autofree char *pay = g_strdup_printf("orders/%d/pay", (int)id);
        client_api_ok(client, "POST", path, "{}");
        client_api_ok(client, "POST", pay, "{\"money_seen\":true}");
    }
    client_api_ok(client, "POST", "sales",
                  "{\"amount\":1000000000,\"quantity_of_sales\":50,\"bought_through\":\"stall\"}");
    g_assert_cmpint(client_api(client, "POST", "products",
                               "{\"name\":\"Emas besar\",\"price\":1000000001}", "k", NULL),
                    ==, 422);
    g_autoptr(GPtrArray) targets = crawl(client); /* stops the test at a failure */
    g_assert_cmpuint(targets->len, >, 40);
}

void test_hostile_pages(void)
{
    g_test_add_func("/contract/hostile_pages/anything", every_form_of_every_page_takes_anything);
    g_test_add_func("/contract/hostile_pages/kept", a_refused_form_keeps_what_was_typed);
    g_test_add_func("/contract/hostile_pages/money", money_at_its_limits_breaks_no_sum);
}
