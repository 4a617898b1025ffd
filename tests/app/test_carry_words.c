// SPDX-License-Identifier: Apache-2.0
/* A conflict side by side in plain words, from the page to the choice: X06. */
#include "app/carry_words.h"

#include <string.h>

#include "testkit/client.h"

static int64_t product(Client *client)
{
    return client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
}

static GBytes *file_of(Client *client)
{
    json_t *document = NULL;
    client_api_ok(client, "POST", "carries/ready", "{}");
    g_assert_cmpint(client_api(client, "GET", "carry_file", NULL, NULL, &document), ==, 200);
    const char *text = json_string_value(json_object_get(document, "text"));
    GBytes *file = g_bytes_new(text, strlen(text));
    json_decref(document);
    return file;
}

static void price_set(Client *client, int64_t id, const char *price)
{
    g_autofree char *path = g_strdup_printf("products/%d", (int)id);
    g_autofree char *body = g_strdup_printf("{\"name\":\"Nasi kuning\",\"price\":%s}", price);
    client_api_ok(client, "PATCH", path, body);
}

/* A laptop and the village, each with another price for the same thing. */
static Client *client_with_clash(void)
{
    g_autoptr(Client) laptop = client_new(OWNER);
    Client *village = client_new(OWNER);
    int64_t id = product(laptop);
    g_autoptr(GBytes) first = file_of(laptop);
    g_assert_cmpint(client_post_file(village, "/bawa", "carry_merge", first, NULL), ==, 200);
    g_assert_true(client_shows(village, "2 baru"));
    price_set(laptop, id, "12000");
    price_set(village, id, "13000");
    g_autoptr(GBytes) second = file_of(laptop);
    g_assert_cmpint(client_post_file(village, "/bawa", "carry_merge", second, NULL), ==, 200);
    return village;
}

static void both_sides_stand_side_by_side(void)
{
    g_autoptr(Client) village = client_with_clash();
    g_assert_true(client_shows(village, "Barang: Nasi kuning"));
    g_assert_true(client_shows(village, "Harga"));
    g_assert_true(client_shows(village, "Rp13.000"));
    g_assert_true(client_shows(village, "Rp12.000"));
    json_t *document = NULL;
    g_assert_cmpint(client_api(village, "GET", "carry_conflicts", NULL, NULL, &document), ==, 200);
    json_t *one = json_array_get(json_object_get(document, "items"), 0);
    json_t *price = json_array_get(json_object_get(one, "differences"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(price, "here")), ==, "Rp13.000");
    g_assert_cmpstr(json_string_value(json_object_get(price, "file")), ==, "Rp12.000");
    json_decref(document);
}

static void the_choice_ends_it(void)
{
    g_autoptr(Client) village = client_with_clash();
    client_api_ok(village, "POST", "carry_conflicts/1/choose", "{\"choice\":\"file\"}");
    g_assert_cmpint(client_get(village, "/katalog"), ==, 200);
    g_assert_true(client_shows(village, "Rp12.000"));
    g_assert_cmpint(client_get(village, "/bawa/pilih"), ==, 200);
    g_assert_true(client_shows(village, "Tidak ada yang perlu dipilih."));
}

/* The first button of the page: what is here stays. */
static void a_tap_is_enough(void)
{
    g_autoptr(Client) village = client_with_clash();
    g_assert_cmpint(client_post(village, "/bawa/pilih", "carry_choose", 1, NULL), ==, 200);
    g_assert_cmpint(client_get(village, "/katalog"), ==, 200);
    g_assert_true(client_shows(village, "Rp13.000"));
}

static void what_came_is_counted(void)
{
    g_autofree char *none = carry_counts_words(&(CarryCounts){.same = 7}, NULL);
    g_autofree char *some = carry_counts_words(&(CarryCounts){.fresh = 3, .conflicts = 2}, NULL);
    g_assert_nonnull(strstr(none, "Tidak ada yang berubah"));
    g_assert_nonnull(strstr(some, "3 baru"));
    g_assert_nonnull(strstr(some, "2 hal"));
}

static void no_file_of_ours_is_refused_in_words(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = g_bytes_new_static("nama,harga\n", 11);
    g_assert_cmpint(client_post_file(client, "/bawa", "carry_merge", file, NULL), ==, 422);
    g_assert_true(client_shows(client, "Ini bukan berkas usaha dari Tangga."));
}

void test_carry_words(void)
{
    g_test_add_func("/app/carry_words/side", both_sides_stand_side_by_side);
    g_test_add_func("/app/carry_words/choice", the_choice_ends_it);
    g_test_add_func("/app/carry_words/tap", a_tap_is_enough);
    g_test_add_func("/app/carry_words/counts", what_came_is_counted);
    g_test_add_func("/app/carry_words/refused", no_file_of_ours_is_refused_in_words);
}
