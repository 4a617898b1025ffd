// SPDX-License-Identifier: Apache-2.0
/* C20: what lies on the phone for days without signal, and how little of it travels. */
#include "page/worker.h"

#include <string.h>

#include "page/page.h"
#include "testkit/client.h"
#include "testkit/world.h"
#include "web/gzip.h"

#define KB 1024u

static size_t packed_size(const char *bytes, size_t size)
{
    GString *packed = gzip(bytes, size);
    size_t small = packed != NULL ? packed->len : size;
    if (packed != NULL) {
        g_string_free(packed, TRUE);
    }
    return small;
}

static size_t asset_size(Client *client, const char *path)
{
    const Asset *asset = app_asset(client_app(client), path);
    return asset->packed != NULL ? asset->packed->len
                                 : (size_t)(asset->file.end - asset->file.begin);
}

static void it_names_every_kept_page_and_every_file(void)
{
    g_autoptr(Client) client = client_new(0);
    g_assert_cmpint(client_get(client, WORKER_PATH), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "\"/hari-ini\""));
    g_assert_nonnull(strstr(client_body(client), "\"/belajar/{kunci}\""));
    g_assert_null(strstr(client_body(client), "\"/token\""));
    g_assert_nonnull(strstr(client_body(client), app_asset_href(client_app(client), "style.css")));
}

static void it_is_not_sent_again_while_it_is_the_same(void)
{
    g_autoptr(Client) client = client_new(0);
    client_get(client, WORKER_PATH);
    g_autofree char *tag = g_strdup(client_header(client, "ETag"));
    g_assert_cmpint(client_get_again(client, WORKER_PATH, tag), ==, 304);
    const char *style = app_asset_href(client_app(client), "style.css");
    client_get(client, style);
    g_autofree char *style_tag = g_strdup(client_header(client, "ETag"));
    g_assert_nonnull(strstr(client_header(client, "Cache-Control"), "immutable"));
    g_assert_cmpint(client_get_again(client, style, style_tag), ==, 304);
}

static void a_phone_can_install_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/hari-ini");
    g_assert_nonnull(strstr(client_body(client), "rel=\"manifest\""));
    const Asset *manifest = app_asset(client_app(client), "app.webmanifest");
    g_assert_cmpint(client_get(client, manifest->href), ==, 200);
    g_auto(GStrv) parts = g_strsplit(manifest->file.begin, "\"src\": \"", -1);
    g_assert_cmpuint(g_strv_length(parts), ==, 5);
    for (char **part = parts + 1; *part != NULL; part++) {
        g_autofree char *path = g_strndup(*part, strcspn(*part, "\""));
        g_assert_cmpint(client_get(client, path), ==, 200);
    }
    g_assert_cmpint(client_get(client, "/ikon/64.png"), ==, 404);
}

/* As any phone gets them, also one that takes no brotli. */
static void all_scripts_together_stay_small(void)
{
    static const char *const SCRIPTS[] = {WORKER_PATH, "app.js", "offline.js", "sends.js"};
    g_autoptr(Client) client = client_new(0);
    size_t sum = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(SCRIPTS); i++) {
        size_t size = asset_size(client, SCRIPTS[i]);
        g_test_message("%s %zu", SCRIPTS[i], size);
        sum += size;
    }
    g_assert_cmpuint(sum, <=, 12 * KB);
}

/* With its style, scripts and sign, as a phone that has nothing yet fetches it. */
static size_t page_weight(Client *client, const char *path, bool signed_in)
{
    int status = client_get(client, path);
    if (status != 200) {
        g_error("%s: %d", path, status);
    }
    return packed_size(client_body(client), strlen(client_body(client))) +
           asset_size(client, "style.css") + asset_size(client, "app.js") +
           asset_size(client, "icon.svg") + (signed_in ? asset_size(client, "offline.js") : 0);
}

static void a_daily_page_weighs_14_kb_at_most(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(World) world =
        world_new(client_app_alone(client), client_db(client), OWNER, BUSINESS, "melati");
    world_do_all(world);
    client_post(client, "/usaha", "business_open", BUSINESS, NULL); /* a step opened another */
    for (size_t i = 0; i < page_count(); i++) {
        if (!PAGES[i]->kept || strchr(PAGES[i]->path, '{') != NULL) {
            continue;
        }
        size_t weight = page_weight(client, PAGES[i]->path, true);
        g_test_message("%s %zu", PAGES[i]->path, weight);
        if (weight > 14 * KB) {
            g_error("%s: %zu bytes", PAGES[i]->path, weight);
        }
    }
}

static void a_first_visit_weighs_30_kb_at_most(void)
{
    g_autoptr(Client) client = client_new(0);
    g_assert_cmpuint(page_weight(client, "/", false), <=, 30 * KB);
    g_assert_cmpuint(page_weight(client, "/masuk", false), <=, 30 * KB);
}

void test_worker(void)
{
    g_test_add_func("/page/worker/names/C20", it_names_every_kept_page_and_every_file);
    g_test_add_func("/page/worker/again/C20", it_is_not_sent_again_while_it_is_the_same);
    g_test_add_func("/page/worker/installed/C20", a_phone_can_install_it);
    g_test_add_func("/page/worker/scripts/C20", all_scripts_together_stay_small);
    g_test_add_func("/page/worker/daily/C20", a_daily_page_weighs_14_kb_at_most);
    g_test_add_func("/page/worker/first/C20", a_first_visit_weighs_30_kb_at_most);
}
