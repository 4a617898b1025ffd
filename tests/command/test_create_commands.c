// SPDX-License-Identifier: Apache-2.0
/* Row C14 at the command line: in a photo file, out a smaller file and tips. */
#include <glib/gstdio.h>
#include <string.h>

#include "draw/photo.h"
#include "testkit/client.h"
#include "testkit/scene.h"

typedef struct {
    Client *client;
    char *folder, *photo, *small;
} Desk;

static void desk_init(Desk *desk, GBytes *photo)
{
    desk->client = client_new(OWNER);
    desk->folder = g_dir_make_tmp("tangga-XXXXXX", NULL);
    desk->photo = g_build_filename(desk->folder, "nasi.png", NULL); /* the name tells nothing */
    desk->small = g_build_filename(desk->folder, "kecil.jpg", NULL);
    g_assert_true(g_file_set_contents(desk->photo, g_bytes_get_data(photo, NULL),
                                      (gssize)g_bytes_get_size(photo), NULL));
}

static void desk_clear(Desk *desk)
{
    g_unlink(desk->photo);
    g_unlink(desk->small);
    g_rmdir(desk->folder);
    g_free(desk->folder);
    g_free(desk->photo);
    g_free(desk->small);
    client_free(desk->client);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Desk, desk_clear)

static void a_photo_becomes_small_and_is_judged(void)
{
    g_auto(Desk) desk = {0};
    g_autoptr(GBytes) file = scene_file(2000, 1500, 1);
    g_autofree char *words = NULL;
    g_autofree char *json = NULL;
    desk_init(&desk, file);
    g_assert_cmpint(client_command(desk.client, &words, "photo", desk.photo, "--out", desk.small,
                                   "--max-kb", "40", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(words, "Foto ini bagus"));
    g_autofree char *bytes = NULL;
    gsize size = 0;
    g_assert_true(g_file_get_contents(desk.small, &bytes, &size, NULL));
    g_assert_cmpuint(size, <=, 40 * 1024);
    g_assert_cmpint(client_command(desk.client, &json, "photo", desk.photo, "--out", desk.small,
                                   "--json", NULL),
                    ==, 0);
    json_t *document = json_loads(json, 0, NULL);
    g_assert_cmpint(json_integer_value(json_object_get(document, "width")), ==, 1600);
    g_assert_cmpint(json_integer_value(json_object_get(document, "height")), ==, 1200);
    g_assert_cmpuint(json_array_size(json_object_get(document, "findings")), ==, 0);
    json_decref(document);
}

static void a_dark_photo_gets_its_tip(void)
{
    g_auto(Desk) desk = {0};
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) scene = scene_new(1200, 900, 1);
    g_auto(PhotoFile) file = {0};
    g_autofree char *words = NULL;
    scene_dim(scene, 0.35);
    assert_ok(photo_write(scene, &(PhotoOptions){0}, &file, &error), error);
    desk_init(&desk, file.bytes);
    g_assert_cmpint(
        client_command(desk.client, &words, "photo", desk.photo, "--out", desk.small, NULL), ==, 0);
    g_assert_nonnull(strstr(words, "dark: Foto ini gelap."));
}

static void what_is_no_photo_ends_with_3(void)
{
    g_auto(Desk) desk = {0};
    g_autoptr(GBytes) file = g_bytes_new_static("<svg/> und noch mehr Text", 25);
    desk_init(&desk, file);
    g_assert_cmpint(
        client_command(desk.client, NULL, "photo", desk.photo, "--out", desk.small, NULL), ==, 3);
    g_assert_false(g_file_test(desk.small, G_FILE_TEST_EXISTS));
    g_assert_cmpint(
        client_command(desk.client, NULL, "photo", "/nonexistent", "--out", desk.small, NULL), ==,
        4);
    g_assert_cmpint(
        client_command(desk.client, NULL, "photo", desk.photo, "--out", "/nonexistent/x", NULL), ==,
        3);
}

void test_create_commands(void)
{
    g_test_add_func("/command/photo/C14/small", a_photo_becomes_small_and_is_judged);
    g_test_add_func("/command/photo/C14/dark", a_dark_photo_gets_its_tip);
    g_test_add_func("/command/photo/refused", what_is_no_photo_ends_with_3);
}
