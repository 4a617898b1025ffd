// SPDX-License-Identifier: Apache-2.0
/* C20: a photo over a weak signal comes in parts, and its form is done once. */
#include "page/sent_file.h"

#include <string.h>

#include "store/photo.h"
#include "testkit/client.h"
#include "testkit/scene.h"

#define PART 32768u
#define HERS "1.1" /* OWNER with BUSINESS open */

static const char KEY[] = "0123456789abcdef01234567";
static const char RECEIVED[] = "Tangga-Received";

typedef struct {
    Client *client;
    GBytes *file;
    char *digest;
} Phone;

static void phone_init(Phone *phone)
{
    phone->client = client_new(OWNER);
    phone->file = scene_file(1600, 1200, 1);
    phone->digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, phone->file);
    client_set_outbox(phone->client, HERS);
}

static void phone_clear(Phone *phone)
{
    g_bytes_unref(phone->file);
    g_free(phone->digest);
    client_free(phone->client);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Phone, phone_clear)

static size_t size_of(const Phone *phone)
{
    return g_bytes_get_size(phone->file);
}

static int send_part(const Phone *phone, size_t begin, size_t count)
{
    g_autofree char *target = g_strdup_printf("/unggah/%s?mulai=%zu&ukuran=%zu&sidik=%s", KEY,
                                              begin, size_of(phone), phone->digest);
    const char *bytes = g_bytes_get_data(phone->file, NULL);
    return client_post_bytes(phone->client, target, bytes + begin, count);
}

static void send_all(const Phone *phone)
{
    for (size_t at = 0; at < size_of(phone); at += PART) {
        g_assert_cmpint(send_part(phone, at, MIN(PART, size_of(phone) - at)), ==, 200);
    }
    g_autofree char *size = g_strdup_printf("%zu", size_of(phone));
    g_assert_cmpstr(client_header(phone->client, RECEIVED), ==, size);
}

/* As the worker sends it: no CSRF text, the file by its key. */
static int send_form(const Phone *phone)
{
    g_autofree char *body =
        g_strdup_printf("_action=photo_add&_key=%s&_upload=%s&product=", KEY, KEY);
    return client_post_bytes(phone->client, "/foto", body, strlen(body));
}

static size_t photos(const Phone *phone)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(photo_list(client_db(phone->client), BUSINESS, 0, 10, &list, &error), error);
    return record_count(list);
}

static void a_photo_in_parts_is_kept_once(void)
{
    g_auto(Phone) phone = {0};
    phone_init(&phone);
    g_assert_cmpint(send_part(&phone, 0, PART), ==, 200);
    g_assert_cmpint(send_form(&phone), ==, 410); /* not whole yet */
    g_assert_cmpuint(photos(&phone), ==, 0);
    send_all(&phone);
    for (int i = 0; i < 2; i++) { /* the first answer is lost */
        g_assert_cmpint(send_form(&phone), ==, 200);
        g_assert_nonnull(client_header(phone.client, "Tangga-Next"));
        g_assert_cmpuint(photos(&phone), ==, 1);
    }
}

static void what_is_here_is_told(void)
{
    g_auto(Phone) phone = {0};
    phone_init(&phone);
    g_autofree char *path = g_strdup_printf("/unggah/%s", KEY);
    send_part(&phone, 0, PART);
    g_assert_cmpint(send_part(&phone, 2 * PART, PART), ==, 409);
    g_assert_cmpstr(client_header(phone.client, RECEIVED), ==, "32768");
    g_assert_cmpint(client_get(phone.client, path), ==, 200);
    g_assert_cmpstr(client_header(phone.client, RECEIVED), ==, "32768");
}

static void a_damaged_file_is_refused_in_words(void)
{
    g_auto(Phone) phone = {0};
    phone_init(&phone);
    phone.digest[0] = phone.digest[0] == 'a' ? 'b' : 'a';
    for (size_t at = 0; at + PART < size_of(&phone); at += PART) {
        send_part(&phone, at, PART);
    }
    size_t last = (size_of(&phone) - 1) / PART * PART;
    g_assert_cmpint(send_part(&phone, last, size_of(&phone) - last), ==, 409);
    g_assert_nonnull(strstr(client_body(phone.client), "Berkas rusak di jalan."));
    g_assert_cmpstr(client_header(phone.client, RECEIVED), ==, "0");
}

static void what_is_no_part_is_refused(void)
{
    static const char *const BAD[] = {"",
                                      "?mulai=0",
                                      "?mulai=-1&ukuran=10&sidik=%s",
                                      "?mulai=0&ukuran=0&sidik=%s",
                                      "?mulai=9&ukuran=10&sidik=%s",
                                      "?mulai=0&ukuran=10&sidik=abc",
                                      "?mulai=99999999999999999999&ukuran=10&sidik=%s",
                                      "?mulai=0&ukuran=x&sidik=%s"};
    g_auto(Phone) phone = {0};
    phone_init(&phone);
    for (size_t i = 0; i < G_N_ELEMENTS(BAD); i++) {
        g_auto(GStrv) parts = g_strsplit(BAD[i], "%s", 2);
        g_autofree char *query = g_strjoinv(phone.digest, parts);
        g_autofree char *target = g_strdup_printf("/unggah/%s%s", KEY, query);
        g_assert_cmpint(client_post_bytes(phone.client, target, "ab", 2), ==, 422);
        g_assert_nonnull(strstr(client_body(phone.client), "Tidak ada yang berubah"));
    }
    g_autofree char *large =
        g_strdup_printf("/unggah/%s?mulai=0&ukuran=20971521&sidik=%s", KEY, phone.digest);
    g_assert_cmpint(client_post_bytes(phone.client, large, "ab", 2), ==, 413);
    g_assert_nonnull(strstr(client_body(phone.client), "paling banyak 20 MB"));
    g_assert_cmpint(client_post_bytes(phone.client, "/unggah/a%20b?mulai=0", "ab", 2), ==, 404);
}

/* Whoever is signed in elsewhere, and no page of another site. */
static void only_her_outbox_sends_parts(void)
{
    g_auto(Phone) phone = {0};
    phone_init(&phone);
    send_all(&phone);
    g_autoptr(Client) other = client_beside(phone.client, OTHER_OWNER);
    Phone theirs = {other, phone.file, phone.digest};
    client_set_outbox(other, HERS);
    g_assert_cmpint(send_part(&theirs, 0, PART), ==, 401);
    client_set_outbox(phone.client, NULL);
    g_assert_cmpint(send_part(&phone, 0, PART), ==, 403);
    g_assert_cmpint(send_form(&phone), ==, 422); /* without the CSRF text */
    g_assert_cmpuint(photos(&phone), ==, 0);
}

static void too_many_at_once_wait_their_turn(void)
{
    g_auto(Phone) phone = {0};
    phone_init(&phone);
    for (int i = 0; i <= UPLOADS_MAX; i++) {
        g_autofree char *target =
            g_strdup_printf("/unggah/k%d?mulai=0&ukuran=10&sidik=%s", i, phone.digest);
        int status = client_post_bytes(phone.client, target, "ab", 2);
        g_assert_cmpint(status, ==, i < UPLOADS_MAX ? 200 : 429);
    }
    g_assert_nonnull(strstr(client_body(phone.client), "Tidak ada yang hilang"));
}

/* Anything at all as query and bytes: an answer, and never a file that is not whole. */
static void nonsense_is_answered(void)
{
    g_auto(Phone) phone = {0};
    phone_init(&phone);
    for (int round = 0; round < 300; round++) {
        size_t begin = (size_t)g_test_rand_int_range(0, (gint32)size_of(&phone));
        size_t count = MIN((size_t)g_test_rand_int_range(0, 5000), size_of(&phone) - begin);
        int64_t said = g_test_rand_bit() ? (int64_t)begin : g_test_rand_int_range(-9, G_MAXINT32);
        int64_t size =
            g_test_rand_bit() ? (int64_t)size_of(&phone) : g_test_rand_int_range(-9, 9999);
        g_autofree char *target = g_strdup_printf(
            "/unggah/%s?mulai=%" G_GINT64_FORMAT "&ukuran=%" G_GINT64_FORMAT "&sidik=%.*s", KEY,
            said, size, g_test_rand_int_range(0, 66), phone.digest);
        const char *bytes = g_bytes_get_data(phone.file, NULL);
        int status = client_post_bytes(phone.client, target, bytes + begin, count);
        g_assert_true(status == 200 || status == 409 || status == 413 || status == 422);
    }
    int status = send_form(&phone);
    g_assert_true(status == 410 || status == 200);
    g_assert_cmpuint(photos(&phone), ==, status == 200 ? 1 : 0);
}

void test_sent_file(void)
{
    g_test_add_func("/page/sent_file/C20/once", a_photo_in_parts_is_kept_once);
    g_test_add_func("/page/sent_file/C20/told", what_is_here_is_told);
    g_test_add_func("/page/sent_file/C20/sum", a_damaged_file_is_refused_in_words);
    g_test_add_func("/page/sent_file/C20/bad", what_is_no_part_is_refused);
    g_test_add_func("/page/sent_file/C20/hers", only_her_outbox_sends_parts);
    g_test_add_func("/page/sent_file/C20/many", too_many_at_once_wait_their_turn);
    g_test_add_func("/page/sent_file/C20/nonsense", nonsense_is_answered);
}
