// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static void say(Client *client, const char *customer, const char *stars, const char *publish)
{
    g_assert_cmpint(client_post(client, "/ulasan", "testimonial_add", 0, "text", "Enak sekali",
                                "stars", stars, "customer", customer,
                                publish != NULL ? "may_publish" : NULL, publish, NULL),
                    ==, 200);
}

/* T02: the average with its count; without permission nothing leaves the business. */
static void the_public_sees_only_what_was_allowed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) customer = client_beside(client, 0);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":12500}");
    say(client, "Bu Sari", "5", "1");
    say(client, "Bu Ani", "4", NULL);
    say(client, "Pak Tono", "3", "1");
    client_get(client, "/ulasan");
    g_assert_true(client_shows(client, "Rata-rata 4,0 bintang dari 3 ulasan"));
    g_assert_true(client_shows(client, "Bu Ani"));
    client_get(customer, "/toko/dapur-melati");
    g_assert_true(client_shows(customer, "Rata-rata 4,0 bintang dari 2 ulasan"));
    g_assert_true(client_shows(customer, "Bu Sari"));
    g_assert_null(strstr(client_body(customer), "Bu Ani"));
    g_assert_cmpint(client_post(client, "/ulasan/1", "testimonial_edit", 1, "text", "Enak", "stars",
                                "5", "customer", "Bu Sari", "may_publish", "1", "hide_name", "1",
                                NULL),
                    ==, 200);
    client_get(customer, "/toko/dapur-melati");
    g_assert_null(strstr(client_body(customer), "Bu Sari"));
}

/* The poster of her words, made from their page, is gone with her permission. */
static void a_poster_leaves_with_the_permission(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    say(client, "Bu Sari", "5", "1");
    say(client, "Bu Ani", "4", NULL);
    g_assert_cmpint(client_get(client, "/poster/baru/testimonial?ulasan=1"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "name=\"testimonial\" value=\"1\""));
    g_assert_cmpint(client_post(client, "/poster/baru/testimonial", "poster_make", 0, "quote",
                                "Enak", "permission", "1", "testimonial", "2", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Ulasan ini belum boleh ditampilkan."));
    g_assert_cmpint(client_post(client, "/poster/baru/testimonial?ulasan=1", "poster_make", 0,
                                "quote", "Enak", "permission", "1", NULL),
                    ==, 200);
    g_assert_cmpint(client_get(client, "/poster/1"), ==, 200);
    g_assert_cmpint(client_post(client, "/ulasan/1", "testimonial_edit", 1, "text", "Enak sekali",
                                "stars", "5", "customer", "Bu Sari", NULL),
                    ==, 200);
    g_assert_cmpint(client_get(client, "/poster/1"), ==, 404);
}

static void stars_end_at_five(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/ulasan", "testimonial_add", 0, "text", "Enak", "stars",
                                "6", "customer", "Bu Sari", NULL),
                    ==, 422);
    client_get(client, "/ulasan");
    g_assert_true(client_shows(client, "Belum ada ulasan."));
}

void test_testimonials(void)
{
    g_test_add_func("/page/testimonials/public", the_public_sees_only_what_was_allowed);
    g_test_add_func("/page/testimonials/T02/poster", a_poster_leaves_with_the_permission);
    g_test_add_func("/page/testimonials/stars", stars_end_at_five);
}
