// SPDX-License-Identifier: Apache-2.0
/* H09, S15, S16 as the owner asks them: on the page and by API the same answers. */
#include "app/reckoning_form.h"

#include <string.h>

#include "testkit/client.h"

static void the_page_answers_when_all_is_given(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/hitung"), ==, 200);
    g_assert_false(client_shows(client, "Sisa untuk Anda"));
    g_assert_cmpint(client_get(client, "/hitung?price=50.000&fee=8"), ==, 200);
    g_assert_false(client_shows(client, "Sisa untuk Anda"));
    client_get(client, "/hitung?price=50.000&fee=8&cost=35.000");
    g_assert_true(client_shows(client, "Sisa untuk Anda Rp11.000 setiap barang."));
    client_get(client, "/hitung?raw=12000&yield=800&price_kg=40000&work=8000");
    g_assert_true(client_shows(client, "Diolah menambah Rp12.000 dibanding dijual mentah."));
    client_get(client, "/hitung?capital=5000000&sales=700000000");
    g_assert_true(client_shows(client, "Usaha mikro"));
    g_assert_true(client_shows(client, "Pajak final perorangan setahun: Rp1.000.000."));
    g_assert_true(client_shows(client, "PP 55/2022"));
}

static void a_wrong_number_is_marked_and_kept(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/hitung?price=50.000&fee=800&cost=1"), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "value=\"800\""));
}

static void the_api_says_the_same(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    int64_t net = 0;
    g_assert_cmpint(
        client_api(client, "GET", "reckoning?price=50000&fee=8&cost=35000", NULL, NULL, &document),
        ==, 200);
    g_assert_cmpint(json_unpack(document, "{s:{s:I}}", "market", "net_idr", &net), ==, 0);
    g_assert_cmpint(net, ==, 11000);
    g_assert_true(json_is_null(json_object_get(document, "processing")));
    json_decref(document);
}

/* S16: class with its source, and the group of the official list for the trade she has chosen. */
static void class_and_kbli_group_are_said_together(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    client_get(client, "/hitung?capital=5000000&sales=60000000");
    g_assert_true(client_shows(client, "Jawab dulu jenis usahanya di Kenali usaha Anda"));
    client_api_ok(client, "POST", "answers", "{\"trade\":\"drinks\"}");
    client_get(client, "/hitung?capital=5000000&sales=60000000");
    g_assert_true(client_shows(client, "Usaha mikro"));
    g_assert_true(client_shows(client, "Golongan KBLI 11: Industri minuman"));
    g_assert_true(client_shows(client, "Peraturan BPS 2/2020"));
    client_api(client, "GET", "reckoning?capital=1000000001&sales=60000000", NULL, NULL, &document);
    const char *size = NULL, *group = NULL;
    g_assert_cmpint(json_unpack(document, "{s:{s:s}, s:[{s:s}]}", "class", "class", &size, "kbli",
                                "group", &group),
                    ==, 0);
    g_assert_cmpstr(size, ==, "small");
    g_assert_cmpstr(group, ==, "56");
    json_decref(document);
}

void test_reckoning_form(void)
{
    g_test_add_func("/app/reckoning_form/class", class_and_kbli_group_are_said_together);
    g_test_add_func("/app/reckoning_form/page", the_page_answers_when_all_is_given);
    g_test_add_func("/app/reckoning_form/wrong", a_wrong_number_is_marked_and_kept);
    g_test_add_func("/app/reckoning_form/api", the_api_says_the_same);
}
