// SPDX-License-Identifier: Apache-2.0
/* Every sentence a person reads is marked for translation: in the pseudo-language marked sentences
 * stand in ⟦…⟧ and users' data in ⟨…⟩, so any letter outside both is an unmarked sentence. */
#include <string.h>

#include "page/page.h"
#include "testkit/client.h"
#include "testkit/shop_case.h"

/* Said the same in every language. */
static const char *const PROPER[] = {"Tangga", "English", "Indonesia"};

/* The first word outside both kinds of brackets; NULL when there is none. */
static char *unmarked_word(const char *text)
{
    int depth = 0;
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        depth += c == 0x27e6 || c == 0x27e8;
        depth -= c == 0x27e7 || c == 0x27e9;
        if (depth == 0 && g_unichar_isalpha(c)) {
            size_t length = strcspn(at, " ⟦⟨");
            g_autofree char *word = g_strndup(at, length);
            if (!g_strv_contains((const char *const[]){PROPER[0], PROPER[1], PROPER[2], NULL},
                                 word)) {
                return g_strndup(at, MIN(strlen(at), 60));
            }
            at += length - 1;
        }
    }
    return NULL;
}

/* What stands before the body is for machines: title and facts are checked where the page shows them. */
static void check_page(Client *client, const char *path)
{
    g_autofree char *text = client_text(client);
    const char *body = strstr(text, "⟦Langsung ke isi");
    g_autofree char *word = unmarked_word(body != NULL ? body : text);
    if (word != NULL) {
        g_test_message("%s shows unmarked text: %s", path, word);
        g_test_fail();
    }
}

static void every_page_is_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_cookie(client, "bahasa", "xx");
    for (size_t i = 0; i < page_count(); i++) {
        if (strchr(PAGES[i]->path, '{') == NULL && client_get(client, PAGES[i]->path) == 200 &&
            strstr(client_body(client), "<!DOCTYPE html>") != NULL) {
            check_page(client, PAGES[i]->path);
        }
    }
}

/* What customers see: their pages hang on a name, and some of them on what was typed. */
static void pages_of_customers_are_marked(void)
{
    static const char *const PATHS[] = {SHOP,
                                        SHOP "/pesan",
                                        SHOP "/pesan?p1=1&v1=1",
                                        SHOP "/pesan?p1=99",
                                        SHOP "/janji",
                                        SHOP "/janji?layanan=1",
                                        SHOP "/janji?layanan=1&hari=2026-01-07",
                                        SHOP "/janji?kunci=0123456789abcdef01234567",
                                        SHOP "/pesanan?kunci=0123456789abcdef01234567"};
    static const char key[] = "_key=0123456789abcdef01234567&customer=Sari&phone=08123456789&";
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    client_set_cookie(customer, "bahasa", "xx");
    client_api_ok(client, "POST", "services", "{\"name\":\"Potong\",\"minutes\":45,\"price\":1}");
    client_api_ok(client, "POST", "opening_hours/save",
                  "{\"days\":[\"2\"],\"from_minute\":\"09:00\",\"to_minute\":\"12:00\"}");
    client_api_ok(client, "POST", "booking_rules/save", "{\"shown\":true}");
    g_autofree char *wrong = g_strconcat(key, "area=1&due_day=2026-01-01&p1=99&v1=x", NULL);
    g_assert_cmpint(client_post_bytes(customer, SHOP "/pesan", wrong, strlen(wrong)), ==, 422);
    check_page(customer, SHOP "/pesan");
    g_autofree char *order = g_strconcat(key, "area=ambil&due_day=2026-01-06&v2=1", NULL);
    g_assert_cmpint(client_post_bytes(customer, SHOP "/pesan", order, strlen(order)), ==, 303);
    g_autofree char *visit = g_strconcat(key, "minute=09.00", NULL);
    g_assert_cmpint(client_post_bytes(customer, SHOP "/janji?layanan=1", visit, strlen(visit)), ==,
                    303);
    for (size_t i = 0; i < G_N_ELEMENTS(PATHS); i++) {
        g_assert_cmpint(client_get(customer, PATHS[i]), ==, 200);
        check_page(customer, PATHS[i]);
    }
}

static void refusals_are_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_cookie(client, "bahasa", "xx");
    client_post(client, "/usaha", "business_add", 0, "name", "", "zone", "GMT", NULL);
    check_page(client, "/usaha");
    client_get(client, "/tidak-ada");
    check_page(client, "/tidak-ada");
}

void test_translation(void)
{
    g_test_add_func("/contract/translation/pages", every_page_is_marked);
    g_test_add_func("/contract/translation/customers", pages_of_customers_are_marked);
    g_test_add_func("/contract/translation/refusals", refusals_are_marked);
}
