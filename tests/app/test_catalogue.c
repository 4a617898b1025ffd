// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue.h"

#include <string.h>

#include "app/catalogue_case.h"
#include "app/catalogue_paper.h"
#include "app/shop_view.h"
#include "testkit/scene.h"

/* H04, C21: what is different from the neighbours stands with the product. */
static void what_stands_below_a_name(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    g_assert_cmpuint(record_count(catalogue.products), ==, 2);
    const Product *rice = product_at(catalogue.products, 1);
    g_autofree char *note = catalogue_note(&catalogue, rice, NULL);
    g_assert_cmpstr(note, ==,
                    "Dengan <telur>\nDimasak pagi\nPilihan: Pedas Rp14.500\n"
                    "pesan 2 hari sebelumnya");
    g_autofree char *contact = catalogue_contact(&catalogue);
    g_assert_cmpstr(contact, ==, "WhatsApp 0812-0000-0001 · " CASE_LINK);
    g_autofree char *link = catalogue_order_link(&catalogue, "Nasi", NULL);
    g_assert_true(g_str_has_prefix(link, "https://wa.me/6281200000001?text=Halo%20"));
    g_assert_null(catalogue_photo(&catalogue, rice));
}

/* T02: stars 5, 4, 3 give 4,0 from 3; what may not be shown is not in the catalogue at all. */
static void stars_are_said_with_their_count(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    g_autofree char *words = testimonial_words((TestimonialSum){3, 12}, NULL);
    g_autofree char *stars = stars_words(4);
    g_assert_cmpstr(words, ==, "Rata-rata 4,0 bintang dari 3 ulasan");
    g_assert_cmpstr(stars, ==, "★★★★☆");
    g_assert_null(testimonial_words((TestimonialSum){0, 0}, NULL));
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    g_assert_cmpuint(record_count(catalogue.testimonials), ==, 2);
    g_assert_cmpint(catalogue.sum.count, ==, 2);
    g_assert_cmpstr(testimonial_at(catalogue.testimonials, 1)->customer, ==, "");
}

/* H04: one photo, in the page of customers, in the file that needs no program, on paper. */
static void a_photo_is_in_every_catalogue_that_can_show_one(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    g_autoptr(GBytes) plain = NULL;
    g_autoptr(GBytes) pictured = NULL;
    catalogue_shop(client);
    g_autofree char *file = scene_base64(400, 300, 1);
    g_autofree char *body = g_strdup_printf("{\"product\":1,\"file\":\"%s\"}", file);
    client_api_ok(client, "POST", "photos", body);
    catalogue_open(client, &context, &catalogue);
    assert_ok(catalogue_pdf(&catalogue, CATALOGUE_BOOK, NULL, &plain, &error), error);
    client_get(client, "/toko/dapur-melati");
    g_assert_nonnull(strstr(client_body(client), "/toko/dapur-melati/foto?nomor=1"));
    g_autoptr(GString) linked = shop_html(context.app, &catalogue, NULL, NULL);
    g_assert_null(strstr(linked->str, "data:image"));
    assert_ok(catalogue_take_photos(&context, &catalogue, "thumb", &error), error);
    g_autoptr(GString) alone = shop_html(context.app, &catalogue, NULL, NULL);
    g_assert_nonnull(strstr(alone->str, "src=\"data:image/webp;base64,"));
    assert_ok(catalogue_take_photos(&context, &catalogue, "medium", &error), error);
    assert_ok(catalogue_pdf(&catalogue, CATALOGUE_BOOK, NULL, &pictured, &error), error);
    g_assert_cmpuint(g_bytes_get_size(pictured), >, g_bytes_get_size(plain) + 4000);
}

void test_catalogue(void)
{
    g_test_add_func("/app/catalogue/note", what_stands_below_a_name);
    g_test_add_func("/app/catalogue/photos", a_photo_is_in_every_catalogue_that_can_show_one);
    g_test_add_func("/app/catalogue/stars", stars_are_said_with_their_count);
}
