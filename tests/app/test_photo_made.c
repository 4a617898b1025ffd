// SPDX-License-Identifier: Apache-2.0
/* Rows C14 and C20: one photo becomes three small files; a change is always made from the photo as
 * it came. */
#include "app/photo_made.h"

#include "app/context_case.h"
#include "testkit/scene.h"

static void assert_within(const PhotoFile *file, int side, size_t kb)
{
    g_assert_cmpint(MAX(file->width, file->height), <=, side);
    g_assert_cmpuint(g_bytes_get_size(file->bytes), <=, kb * 1024);
}

static void three_files_are_made_within_their_limits(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = scene_file(2400, 1800, 1);
    g_autoptr(PhotoMade) made = photo_make_new(file, NULL, &error);
    g_assert_no_error(error);
    assert_within(&made->large, 1600, 300);
    assert_within(&made->medium, 800, 90);
    assert_within(&made->thumb, 320, 20);
    g_assert_cmpint(made->large.width, ==, 1600);
    g_assert_cmpint(made->large.height, ==, 1200);
    g_assert_cmpint(made->medium.width, ==, 800);
    g_assert_cmpint(made->thumb.width, ==, made->thumb.height);
    g_assert_cmpstr(made->findings, ==, "");
}

static void the_same_picture_has_the_same_digest(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) one = scene_file(640, 480, 1);
    g_autoptr(GBytes) two = scene_file(640, 480, 2);
    g_autoptr(PhotoMade) first = photo_make_new(one, NULL, &error);
    g_autoptr(PhotoMade) again = photo_make_new(one, NULL, &error);
    g_autoptr(PhotoMade) other = photo_make_new(two, NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(first->digest, ==, again->digest);
    g_assert_cmpstr(first->digest, !=, other->digest);
    g_assert_cmpstr(first->findings, ==, "small");
}

static void what_is_no_photo_says_why(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = g_bytes_new_static("GIF89a and so on", 16);
    PhotoRefusal refusal = PHOTO_TAKEN;
    g_assert_null(photo_make_new(file, &refusal, &error));
    g_assert_error(error, ERROR_DOMAIN, (int)ERROR_INVALID);
    g_assert_cmpint(refusal, ==, PHOTO_UNKNOWN);
}

static int64_t kept_photo(const Context *context, GBytes *file)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    g_autoptr(PhotoMade) made = photo_make_new(file, NULL, &error);
    g_assert_no_error(error);
    PhotoFacts facts = {0, made->digest, made->findings, made->large.width, made->large.height};
    assert_ok(photo_add(context->db, context->business_id, &facts, NOW, &id, &error), error);
    assert_ok(photo_made_put(context, id, made, &error), error);
    return id;
}

static void a_change_begins_at_the_photo_as_it_came(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    owner_context(client, &context);
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = scene_file(1200, 900, 1);
    g_autoptr(GBytes) large = NULL;
    int64_t id = kept_photo(&context, file);
    assert_ok(photo_bytes(context.db, BUSINESS, id, "large", &large, &error), error);
    g_autoptr(PhotoMade) square =
        photo_make_again(&context, id, (PhotoLook){PHOTO_SQUARE, true}, &error);
    g_assert_no_error(error);
    g_assert_cmpint(square->large.width, ==, 900);
    PhotoFacet kept = {"kept", "jpeg", 1200, 900, large};
    assert_ok(photo_put(context.db, BUSINESS, id, &kept, &error), error);
    assert_ok(photo_made_put(&context, id, square, &error), error);
    g_autoptr(PhotoMade) back = photo_make_again(&context, id, (PhotoLook){0}, &error);
    g_assert_no_error(error);
    g_assert_true(g_bytes_equal(back->large.bytes, large));
    g_assert_null(photo_make_again(&context, id + 1, (PhotoLook){0}, &error));
    g_assert_error(error, ERROR_DOMAIN, (int)ERROR_NOT_FOUND);
}

static void shapes_have_words(void)
{
    for (PhotoShape shape = PHOTO_AS_IS; shape < PHOTO_SHAPE_COUNT; shape++) {
        g_assert_cmpint(photo_shape_of(photo_shape_key(shape)), ==, shape);
    }
    g_assert_cmpint(photo_shape_of("bulat"), ==, PHOTO_AS_IS);
}

void test_photo_made(void)
{
    g_test_add_func("/app/photo_made/C20/limits", three_files_are_made_within_their_limits);
    g_test_add_func("/app/photo_made/digest", the_same_picture_has_the_same_digest);
    g_test_add_func("/app/photo_made/refused", what_is_no_photo_says_why);
    g_test_add_func("/app/photo_made/C14/change", a_change_begins_at_the_photo_as_it_came);
    g_test_add_func("/app/photo_made/shapes", shapes_have_words);
}
