// SPDX-License-Identifier: Apache-2.0
/* C01, C02, C12: the picture that goes with a post, from the same facts as its text. */
#include "app/post_picture.h"

#include <string.h>

#include "app/context_case.h"
#include "draw/photo.h"
#include "testkit/melati.h"

static const Post MORNING = {.day = MELATI_MONDAY,
                             .minute = 360,
                             .platform = "whatsapp_status",
                             .group = "",
                             .kind = "product",
                             .pillar = "communication",
                             .title = "Menu",
                             .text = "",
                             .opening = -1};

static void assert_size(GBytes *file, int width, int height)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) photo = photo_read(file, PHOTO_SIDE_MAX, NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpint(photo->file_width, ==, width);
    g_assert_cmpint(photo->file_height, ==, height);
}

/* The morning status is tall and light enough to be sent from the hall. */
static void the_menu_of_the_day_is_a_tall_picture(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(PostPicture) picture = {0};
    g_autoptr(GBytes) file = NULL;
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "menu",
                  "{\"items\":[{\"product\":1},{\"product\":2}],\"order_until\":\"09:00\"}");
    owner_context(client, &context);
    assert_ok(post_picture_find(&context, &MORNING, &picture, &error), error);
    g_assert_cmpstr(picture.kind->name, ==, "menu");
    g_assert_cmpstr(form_row_text(picture.values, "items", 0, "name"), ==, "Nasi kuning");
    g_assert_cmpint(form_row_int(picture.values, "items", 0, "price"), ==, 10000);
    assert_ok(post_picture_draw(&context, &MORNING, 0, &file, &error), error);
    assert_size(file, 1080, 1920);
    g_assert_cmpuint(g_bytes_get_size(file), <=, 200 * 1024);
}

static void a_story_has_no_picture(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(PostPicture) picture = {0};
    g_autoptr(GBytes) file = NULL;
    melati_ready(client_db(client));
    owner_context(client, &context);
    Post story = MORNING;
    story.kind = "story";
    assert_ok(post_picture_find(&context, &story, &picture, &error), error);
    g_assert_null(picture.kind);
    assert_fails(post_picture_draw(&context, &story, 0, &file, &error), error, ERROR_NOT_FOUND);
}

static void a_package_shows_its_own_price(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(PostPicture) picture = {0};
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "packages",
                  "{\"name\":\"Paket pagi\",\"items\":[{\"product\":1},{\"product\":3}],\"price\":"
                  "12000,\"to\":\"2026-01-31\"}");
    owner_context(client, &context);
    Post promo = MORNING;
    promo.kind = "promo";
    promo.package_id = 1;
    promo.platform = "facebook";
    assert_ok(post_picture_find(&context, &promo, &picture, &error), error);
    g_assert_cmpstr(picture.kind->name, ==, "package");
    g_assert_cmpint(form_int(picture.values, "price"), ==, 12000);
    g_assert_cmpint(form_int(picture.values, "normal"), ==, 13000);
    g_assert_cmpint(picture.size, ==, POSTER_PORTRAIT);
}

static void the_page_offers_text_and_picture_together(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    int64_t id = client_api_ok(
        client, "POST", "posts",
        "{\"day\":\"2026-01-05\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\",\"kind\":"
        "\"product\",\"pillar\":\"communication\",\"title\":\"Nasi kuning\",\"product\":1}");
    g_autofree char *page = g_strdup_printf("/posting/%d", (int)id);
    g_autofree char *picture = g_strdup_printf("/posting/%d/gambar", (int)id);
    g_autofree char *shared = g_strdup_printf("data-share=\"%s\"", picture);
    client_get(client, page);
    g_assert_nonnull(strstr(client_body(client), shared));
    g_assert_true(client_shows(client, "Simpan ke HP"));
    g_assert_cmpint(client_get(client, picture), ==, 200);
    g_assert_cmpstr(client_header(client, "Content-Type"), ==, "image/jpeg");
    g_autoptr(Client) stranger = client_beside(client, OTHER_OWNER);
    client_post(stranger, "/usaha", "business_open", OTHER_BUSINESS, NULL);
    g_assert_cmpint(client_get(stranger, picture), ==, 404);
}

void test_post_picture(void)
{
    g_test_add_func("/app/post_picture/menu", the_menu_of_the_day_is_a_tall_picture);
    g_test_add_func("/app/post_picture/story", a_story_has_no_picture);
    g_test_add_func("/app/post_picture/package", a_package_shows_its_own_price);
    g_test_add_func("/app/post_picture/page", the_page_offers_text_and_picture_together);
}
