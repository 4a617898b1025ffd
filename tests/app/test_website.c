// SPDX-License-Identifier: Apache-2.0
/* The website as one file: H14. */
#include "app/website.h"

#include <jansson.h>
#include <string.h>

#include "app/catalogue_case.h"
#include "testkit/paper.h"
#include "testkit/scene.h"

static char *website(Client *client)
{
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", "website", NULL, NULL, &document), ==, 200);
    char *html = g_strdup(json_string_value(json_object_get(document, "html")));
    json_decref(document);
    return html;
}

static Client *client_with_shop(void)
{
    Client *client = client_new(OWNER);
    catalogue_shop(client);
    client_api_ok(client, "POST", "opening_hours/save",
                  "{\"days\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"],\"from_minute\":\"06.00\","
                  "\"to_minute\":\"17.00\"}");
    client_api_ok(client, "POST", "answers",
                  "{\"segment\":\"ibu-ibu sekitar pasar\",\"sells\":\"nasi kuning\","
                  "\"added_value\":\"dimasak pagi hari\",\"origin\":\"Resep ibu <saya>\"}");
    return client;
}

/* H14: every active product, the way to order, the hours and the story; nothing that is hidden. */
static void it_holds_all_that_customers_may_know(void)
{
    static const char *const said[] = {"Rp12.500/porsi", "https://wa.me/6281200000001?text=",
                                       "Senin–Sabtu, 06.00–17.00", "dimasak pagi hari",
                                       "Resep ibu &lt;saya&gt;", "application/ld+json",
                                       "https://schema.org"};
    g_autoptr(Client) client = client_with_shop();
    g_autofree char *html = website(client);
    for (size_t i = 0; i < G_N_ELEMENTS(said); i++) {
        if (strstr(html, said[i]) == NULL) {
            g_error("not said: %s", said[i]);
        }
    }
    g_assert_null(strstr(html, "Kue lama"));
    json_t *document = NULL;
    client_api(client, "GET", "products", NULL, NULL, &document);
    json_t *items = json_object_get(document, "items");
    for (size_t i = 0; i < json_array_size(items); i++) {
        json_t *product = json_array_get(items, i);
        g_autofree char *name =
            g_markup_escape_text(json_string_value(json_object_get(product, "name")), -1);
        g_assert_cmpint(strstr(html, name) != NULL, ==,
                        json_is_true(json_object_get(product, "active")));
    }
    json_decref(document);
}

/* Opened from a phone without a network: nothing in it is fetched from anywhere. */
static void it_opens_offline(void)
{
    static const char *const fetched[] = {"src=\"http", "src=\"/", "url(http", "url(/", "href=\"/",
                                          "@import", "<script src", "<iframe", "<link rel=\"icon"};
    g_autoptr(Client) client = client_with_shop();
    int64_t id = client_api_ok(client, "POST", "products", "{\"name\":\"Kue foto\",\"price\":500}");
    g_autofree char *base64 = scene_base64(640, 480, 1);
    g_autofree char *body =
        g_strdup_printf("{\"file\":\"%s\",\"product\":%d}", base64, (int)id);
    client_api_ok(client, "POST", "photos", body);
    g_autofree char *html = website(client);
    g_assert_nonnull(strstr(html, "src=\"data:image/"));
    for (size_t i = 0; i < G_N_ELEMENTS(fetched); i++) {
        if (strstr(html, fetched[i]) != NULL) {
            g_error("fetched: %s", fetched[i]);
        }
    }
}

static void another_reader_finds_no_fault(void)
{
    g_autoptr(Client) client = client_with_shop();
    g_autofree char *html = website(client);
    g_autofree char *faults = html_faults(html);
    g_assert_cmpstr(faults, ==, "");
}

/* Page and command give the same file as the API. */
static void three_doors_give_it(void)
{
    g_autoptr(Client) client = client_with_shop();
    g_autofree char *out = NULL;
    g_assert_cmpint(client_get(client, "/katalog/berkas?bentuk=html"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "Senin–Sabtu, 06.00–17.00"));
    g_assert_cmpint(client_command(client, &out, "catalogue", "--format", "html", "--business",
                                   "dapur-melati", NULL),
                    ==, 0);
    g_autofree char *html = website(client);
    g_assert_cmpstr(out, ==, html);
}

void test_website(void)
{
    g_test_add_func("/app/website/holds", it_holds_all_that_customers_may_know);
    g_test_add_func("/app/website/offline", it_opens_offline);
    g_test_add_func("/app/website/check", another_reader_finds_no_fault);
    g_test_add_func("/app/website/doors", three_doors_give_it);
}
