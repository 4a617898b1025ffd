// SPDX-License-Identifier: Apache-2.0
/* Rows C14, C20, H04: an owner sends a photo, sees it upright with the one thing to mend, changes it
 * with one tap, gives it to a product; customers see it; nobody else does. */
#include <glib/gstdio.h>
#include <string.h>

#include "draw/photo.h"
#include "store/photo.h"
#include "testkit/client.h"
#include "testkit/scene.h"

static GBytes *dark_file(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) scene = scene_new(1200, 900, 1);
    g_auto(PhotoFile) file = {0};
    scene_dim(scene, 0.35);
    assert_ok(photo_write(scene, &(PhotoOptions){0}, &file, &error), error);
    return g_bytes_ref(file.bytes);
}

static void send_good(Client *client)
{
    g_autoptr(GBytes) file = scene_file(1200, 900, 1);
    g_assert_cmpint(client_post_file(client, "/foto", "photo_add", file, NULL), ==, 200);
}

static void a_good_photo_is_said_to_be_good(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    send_good(client);
    g_assert_true(client_shows(client, "Foto sudah masuk galeri."));
    g_assert_true(client_shows(client, "Foto ini bagus: terang dan tajam."));
    g_assert_nonnull(strstr(client_body(client), "/foto/1/gambar?ukuran=sedang"));
    g_assert_nonnull(strstr(client_body(client), "width=\"800\" height=\"600\""));
    client_get(client, "/foto");
    g_assert_true(client_shows(client, "Bagus"));
    g_assert_nonnull(strstr(client_body(client), "loading=\"lazy\""));
}

static void a_dark_photo_gets_one_tip_and_one_tap(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = dark_file();
    g_assert_cmpint(client_post_file(client, "/foto", "photo_add", file, NULL), ==, 200);
    g_assert_true(client_shows(client, "Foto ini gelap."));
    g_assert_cmpint(client_post(client, "/foto/1", "photo_edit", 1, NULL), ==, 200);
    g_assert_true(client_shows(client, "Foto sudah diubah."));
    g_assert_false(client_shows(client, "Foto ini gelap."));
    g_assert_true(client_shows(client, "Cahaya semula"));
}

/* C20: more than a megabyte comes in, for her who is signed in and on this page. */
static void a_photo_of_several_megabytes_comes_in(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) stranger = client_beside(client, 0);
    g_autoptr(GBytes) small = scene_file(1200, 900, 3);
    size_t size = 0;
    const void *bytes = g_bytes_get_data(small, &size);
    guint8 *large =
        g_malloc0(4u << 20); /* what cameras hang on behind the picture is passed over */
    memcpy(large, bytes, size);
    g_autoptr(GBytes) file = g_bytes_new_take(large, 4u << 20);
    g_assert_cmpint(client_post_file(client, "/foto", "photo_add", file, NULL), ==, 200);
    g_autoptr(Request) request = request_new("POST", "/foto");
    request_set_header(request, "content-type", "multipart/form-data; boundary=x");
    g_assert_cmpuint(serve_body_max(client_app(stranger), request), <=, REQUEST_BODY_MAX);
    g_autoptr(Request) other = request_new("POST", "/pesanan");
    request_set_header(other, "content-type", "multipart/form-data; boundary=x");
    g_assert_cmpuint(serve_body_max(client_app(client), other), <=, REQUEST_BODY_MAX);
}

static void the_same_photo_is_kept_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    PhotoUsage usage = {0};
    send_good(client);
    send_good(client);
    assert_ok(photo_usage(client_db(client), BUSINESS, &usage, &error), error);
    g_assert_cmpint(usage.count, ==, 1);
    g_assert_cmpint(usage.bytes, <, 430 * 1024);
}

static void what_is_no_photo_is_refused_with_a_sentence(void)
{
    static const char svg[] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = g_bytes_new_static(svg, sizeof svg - 1);
    g_autoptr(GBytes) none = g_bytes_new_static("", 0);
    g_assert_cmpint(client_post_file(client, "/foto", "photo_add", file, NULL), ==, 422);
    g_assert_true(client_shows(client, "bukan foto JPEG"));
    g_assert_true(client_shows(client, "Tidak ada yang hilang"));
    g_assert_cmpint(client_post_file(client, "/foto", "photo_add", none, NULL), ==, 422);
    g_assert_true(client_shows(client, "Pilih dulu berkasnya."));
}

static void assert_picture(Client *client, const char *target, const char *type, int side)
{
    g_assert_cmpint(client_get(client, target), ==, 200);
    g_assert_cmpstr(client_header(client, "Content-Type"), ==, type);
    g_assert_cmpstr(client_header(client, "X-Content-Type-Options"), ==, "nosniff");
    g_autoptr(GBytes) bytes = client_bytes(client);
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) photo = photo_read(bytes, 5000, NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpint(MAX(photo->width, photo->height), ==, side);
}

static char *version_of(Client *client)
{
    client_get(client, "/foto/1");
    const char *at = strstr(client_body(client), "&amp;v=");
    g_assert_nonnull(at);
    return g_strndup(at + 7, strspn(at + 7, "0123456789"));
}

static void a_browser_keeps_what_it_has(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    send_good(client);
    g_autofree char *version = version_of(client);
    g_autofree char *target = g_strdup_printf("/foto/1/gambar?ukuran=kecil&v=%s", version);
    assert_picture(client, "/foto/1/gambar?ukuran=besar", "image/jpeg", 1200);
    g_assert_nonnull(strstr(client_header(client, "Cache-Control"), "no-cache"));
    assert_picture(client, "/foto/1/gambar", "image/webp", 800);
    assert_picture(client, target, "image/webp", 320);
    g_assert_cmpstr(client_header(client, "Cache-Control"), ==,
                    "private, max-age=31536000, immutable");
    g_autofree char *tag = g_strdup(client_header(client, "ETag"));
    g_assert_cmpint(client_get_again(client, target, tag), ==, 304);
    g_assert_cmpstr(client_body(client), ==, "");
    client_post(client, "/foto/1", "photo_edit", 1, NULL);
    g_autofree char *later = version_of(client);
    g_assert_cmpstr(later, !=, version);
    g_assert_cmpint(client_get_again(client, target, tag), ==, 200);
}

static void a_photo_is_shown_with_its_product(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = scene_file(1200, 900, 1);
    g_autoptr(GBytes) second = scene_file(900, 1200, 2);
    client_post(client, "/produk", "product_add", 0, "name", "Nasi kuning", "price", "10000", NULL);
    g_assert_cmpint(client_post_file(client, "/produk/1", "photo_add", file, NULL), ==, 200);
    g_assert_cmpint(client_post_file(client, "/produk/1", "photo_add", second, NULL), ==, 200);
    client_get(client, "/produk");
    g_assert_nonnull(strstr(client_body(client), "src=\"/foto/1/gambar?ukuran=kecil"));
    g_assert_cmpint(client_post(client, "/foto/2", "photo_main", 2, NULL), ==, 200);
    client_get(client, "/produk");
    g_assert_nonnull(strstr(client_body(client), "src=\"/foto/2/gambar?ukuran=kecil"));
    client_get(client, "/produk/1");
    g_assert_nonnull(strstr(client_body(client), "src=\"/foto/1/gambar?ukuran=kecil"));
}

static void customers_see_photos_of_what_is_for_sale(void)
{
    static const char shown[] = "/toko/dapur-melati/foto?nomor=1&ukuran=kecil";
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) customer = client_beside(client, 0);
    g_autoptr(GBytes) file = scene_file(1200, 900, 1);
    client_post(client, "/produk", "product_add", 0, "name", "Nasi kuning", "price", "10000", NULL);
    client_post_file(client, "/produk/1", "photo_add", file, NULL);
    send_good(client);
    assert_picture(customer, shown, "image/webp", 320);
    g_assert_cmpint(client_get(customer, "/toko/warung-lain/foto?nomor=1"), ==, 404);
    g_assert_cmpint(client_get(customer, "/toko/dapur-melati/foto"), ==, 404);
    g_assert_cmpint(client_get(customer, "/foto/1/gambar"), ==, 303);
    client_post(client, "/produk/1", "product_hide", 1, NULL);
    g_assert_cmpint(client_get(customer, shown), ==, 404);
}

static void a_photo_that_is_removed_is_gone(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    PhotoUsage usage = {0};
    send_good(client);
    g_assert_cmpint(client_post(client, "/foto/1", "photo_remove", 1, NULL), ==, 200);
    g_assert_true(client_shows(client, "Foto sudah dihapus dari sini."));
    g_assert_cmpint(client_get(client, "/foto/1"), ==, 404);
    g_assert_cmpint(client_get(client, "/foto/1/gambar"), ==, 404);
    assert_ok(photo_usage(client_db(client), BUSINESS, &usage, &error), error);
    g_assert_cmpint(usage.bytes, ==, 0);
}

static void a_full_gallery_says_so(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = scene_file(640, 480, 1);
    for (int i = 0; i < PHOTO_COUNT_MAX; i++) {
        g_autofree char *digest = g_strdup_printf("%d", i);
        PhotoFacts facts = {0, digest, "", 4, 3};
        int64_t id = 0;
        assert_ok(photo_add(client_db(client), BUSINESS, &facts, NOW, &id, &error), error);
    }
    g_assert_cmpint(client_post_file(client, "/foto", "photo_add", file, NULL), ==, 422);
    g_assert_true(client_shows(client, "Tempat foto sudah penuh: 300 foto."));
    client_get(client, "/foto");
    g_assert_true(client_shows(client, "Foto yang lebih lama"));
    client_get(client, "/foto?sebelum=2");
    g_assert_false(client_shows(client, "Foto yang lebih lama"));
}

static void the_three_doors_take_the_same_photo(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = scene_file(1200, 900, 1);
    json_t *made = NULL, *again = NULL;
    g_assert_cmpint(client_api_file(client, "photos", file, "k1", &made), ==, 201);
    g_assert_cmpint(client_api_file(client, "photos", file, "k1", &again), ==, 201);
    g_assert_true(json_equal(made, again));
    json_decref(made);
    json_decref(again);
    g_autoptr(GBytes) other = scene_file(1200, 900, 2);
    g_assert_cmpint(client_api_file(client, "photos", other, "k1", NULL), ==, 409);
    g_autofree char *text = scene_base64(1200, 900, 1);
    g_autofree char *body = g_strdup_printf("{\"file\":\"%s\"}", text);
    g_assert_cmpint(client_api_ok(client, "POST", "photos", body), ==, 1);
    g_autofree char *folder = g_dir_make_tmp("tangga-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "nasi.jpg", NULL);
    g_autofree char *given = g_strconcat("@", path, NULL);
    g_autofree char *out = NULL;
    g_assert_true(g_file_set_contents(path, g_bytes_get_data(file, NULL),
                                      (gssize)g_bytes_get_size(file), NULL));
    g_assert_cmpint(client_command(client, &out, "do", "photo_add", "--file", given, "--business",
                                   "dapur-melati", NULL),
                    ==, 0);
    g_assert_true(g_str_has_prefix(out, "1\t"));
    g_assert_cmpint(client_command(client, NULL, "do", "photo_add", "--file", "@/nonexistent",
                                   "--business", "dapur-melati", NULL),
                    ==, 4);
    g_assert_cmpint(g_unlink(path) | g_rmdir(folder), ==, 0);
}

void test_photos(void)
{
    g_test_add_func("/page/photos/C14/good", a_good_photo_is_said_to_be_good);
    g_test_add_func("/page/photos/C14/dark", a_dark_photo_gets_one_tip_and_one_tap);
    g_test_add_func("/page/photos/C20/megabytes", a_photo_of_several_megabytes_comes_in);
    g_test_add_func("/page/photos/once", the_same_photo_is_kept_once);
    g_test_add_func("/page/photos/refused", what_is_no_photo_is_refused_with_a_sentence);
    g_test_add_func("/page/photos/kept", a_browser_keeps_what_it_has);
    g_test_add_func("/page/photos/H04/product", a_photo_is_shown_with_its_product);
    g_test_add_func("/page/photos/H04/customers", customers_see_photos_of_what_is_for_sale);
    g_test_add_func("/page/photos/removed", a_photo_that_is_removed_is_gone);
    g_test_add_func("/page/photos/full", a_full_gallery_says_so);
    g_test_add_func("/page/photos/doors", the_three_doors_take_the_same_photo);
}
