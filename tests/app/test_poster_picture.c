// SPDX-License-Identifier: Apache-2.0
/* C15, S13: the picture of a record changes with its words, its style and the look of its business,
 * and its tag with it; a photo that is gone is left out. */
#include "app/poster_picture.h"

#include "context_case.h"

static GBytes *picture(const Context *context, const PosterRecord *poster, const char *style)
{
    g_autoptr(GError) error = NULL;
    GBytes *file = NULL;
    PosterView view = {style, POSTER_SQUARE, {PICTURE_PNG, 200, NULL}};
    assert_ok(poster_record_picture(context, poster, &view, &file, &error), error);
    return file;
}

static char *tag(const Context *context, const PosterRecord *poster, const char *style)
{
    g_autoptr(GError) error = NULL;
    g_auto(BusinessLook) look = {0};
    PosterView view = {style, POSTER_SQUARE, {PICTURE_PNG, 200, NULL}};
    assert_ok(business_look_load(context, &look, &error), error);
    return poster_record_tag(poster, &look, &view);
}

static const PosterRecord POSTER = {.id = 1,
                                    .kind = "product",
                                    .style = "hangat",
                                    .fields = "{\"title\":\"Es teh\",\"price\":\"3000\","
                                              "\"business\":\"Dapur\"}",
                                    .photo_id = 99,
                                    .changed_at = NOW};

static void the_same_record_gives_the_same_picture(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    owner_context(client, &context);
    g_autoptr(GBytes) one = picture(&context, &POSTER, NULL);
    g_autoptr(GBytes) two = picture(&context, &POSTER, NULL);
    g_autoptr(GBytes) bold = picture(&context, &POSTER, "tegas");
    g_autofree char *first = tag(&context, &POSTER, NULL);
    g_autofree char *second = tag(&context, &POSTER, "tegas");
    g_assert_true(g_bytes_equal(one, two));
    g_assert_false(g_bytes_equal(one, bold));
    g_assert_cmpstr(first, !=, second);
}

static void the_look_of_the_business_changes_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    owner_context(client, &context);
    g_autoptr(GBytes) before = picture(&context, &POSTER, NULL);
    g_autofree char *tag_before = tag(&context, &POSTER, NULL);
    Identity look = {"pandan", "hangat", "circle", "DM", NOW};
    assert_ok(identity_save(context.db, BUSINESS, &look, &error), error);
    g_autoptr(GBytes) after = picture(&context, &POSTER, NULL);
    g_autofree char *tag_after = tag(&context, &POSTER, NULL);
    g_assert_false(g_bytes_equal(before, after));
    g_assert_cmpstr(tag_before, !=, tag_after);
}

static void a_look_that_is_no_more_gives_way_to_the_first(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    owner_context(client, &context);
    Identity gone = {"gone", "gone", "", "", NOW};
    assert_ok(identity_save(context.db, BUSINESS, &gone, &error), error);
    g_auto(BusinessLook) look = {0};
    assert_ok(business_look_load(&context, &look, &error), error);
    g_assert_cmpstr(look.style, ==, POSTER_STYLES[0].name);
    PosterRecord unknown = POSTER;
    unknown.kind = "gone";
    GBytes *file = NULL;
    PosterView view = {NULL, POSTER_SQUARE, {PICTURE_PNG, 200, NULL}};
    assert_fails(poster_record_picture(&context, &unknown, &view, &file, &error), error,
                 ERROR_NOT_FOUND);
}

void test_poster_picture(void)
{
    g_test_add_func("/app/poster_picture/C15/same", the_same_record_gives_the_same_picture);
    g_test_add_func("/app/poster_picture/S13/look", the_look_of_the_business_changes_it);
    g_test_add_func("/app/poster_picture/gone", a_look_that_is_no_more_gives_way_to_the_first);
}
