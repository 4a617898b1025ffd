// SPDX-License-Identifier: Apache-2.0
/* C20: a file in parts is whole or not there, whatever order, cut, repetition or stranger comes between. */
#include "store/upload.h"

#include <string.h>

#include "testkit/testkit.h"

#define FILE_BYTES 1000
#define HOUR INT64_C(3600)

static const UploadOwner MINE = {BUSINESS, OWNER, "kunci-1"};

/* The same bytes for the same seed. */
static GBytes *file_of(size_t size, guint32 seed)
{
    g_autoptr(GRand) random = g_rand_new_with_seed(seed);
    guint8 *bytes = g_malloc(size);
    for (size_t i = 0; i < size; i++) {
        bytes[i] = (guint8)g_rand_int_range(random, 0, 256);
    }
    return g_bytes_new_take(bytes, size);
}

typedef struct {
    Db *db;
    const UploadOwner *owner;
    GBytes *file;
    int64_t now;
} Sending;

static UploadTaken send_part(const Sending *sending, size_t begin, size_t count)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, sending->file);
    size_t size = 0;
    const guint8 *bytes = g_bytes_get_data(sending->file, &size);
    UploadPart part = {(int64_t)size, digest, (int64_t)begin, bytes + begin, count};
    UploadTaken taken = {0};
    assert_ok(upload_take(sending->db, sending->owner, &part, sending->now, &taken, &error), error);
    return taken;
}

static void assert_whole(const Sending *sending, bool whole)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = NULL;
    assert_ok(upload_bytes(sending->db, sending->owner, &bytes, &error), error);
    g_assert_true(whole ? bytes != NULL && g_bytes_equal(bytes, sending->file) : bytes == NULL);
}

static void assert_taken(UploadTaken taken, UploadOutcome outcome, int64_t received)
{
    g_assert_cmpint(taken.outcome, ==, outcome);
    g_assert_cmpint(taken.received, ==, received);
}

static void goes_on_where_it_was_cut(Db *db)
{
    g_autoptr(GBytes) file = file_of(FILE_BYTES, 1);
    Sending sending = {db, &MINE, file, NOW};
    assert_taken(send_part(&sending, 0, 400), UPLOAD_TAKEN, 400);
    assert_whole(&sending, false);
    assert_taken(send_part(&sending, 0, 400), UPLOAD_TAKEN, 400);       /* its answer was lost */
    assert_taken(send_part(&sending, 600, 400), UPLOAD_ELSEWHERE, 400); /* a hole */
    assert_taken(send_part(&sending, 300, 200), UPLOAD_ELSEWHERE, 400); /* an overlap */
    sending.now += HOUR;
    assert_taken(send_part(&sending, 400, 600), UPLOAD_TAKEN, FILE_BYTES);
    assert_whole(&sending, true);
    assert_taken(send_part(&sending, 0, 400), UPLOAD_TAKEN, FILE_BYTES);
    assert_whole(&sending, true);
}

static void any_order_and_repetition_ends_in_the_same_file(Db *db)
{
    g_autoptr(GRand) random = g_rand_new_with_seed((guint32)g_test_rand_int());
    for (int round = 0; round < 20; round++) {
        g_autofree char *key = g_strdup_printf("acak-%d", round);
        g_autoptr(GBytes) file = file_of(FILE_BYTES + (size_t)round, (guint32)round);
        UploadOwner owner = {BUSINESS, OWNER, key};
        Sending sending = {db, &owner, file, NOW + round * 2 * HOUR};
        int64_t size = (int64_t)g_bytes_get_size(file), received = 0;
        for (int tries = 0; received < size; tries++) {
            int64_t guess = g_rand_int_range(random, 0, 3) > 0
                                ? received
                                : g_rand_int_range(random, 0, (gint32)size);
            int64_t count = g_rand_int_range(random, 1, (gint32)MIN(300, size - guess) + 1);
            UploadTaken taken = send_part(&sending, (size_t)guess, (size_t)count);
            g_assert_cmpint(taken.received, >=, received);
            received = taken.received;
            g_assert_cmpint(tries, <, 20000);
        }
        assert_whole(&sending, true);
        g_autoptr(GError) error = NULL;
        assert_ok(upload_use(db, &owner, sending.now, &error), error);
    }
}

static void a_file_that_is_not_the_announced_one_is_gone(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = file_of(FILE_BYTES, 2);
    g_autofree char *wrong = g_strnfill(UPLOAD_DIGEST_LENGTH, 'a');
    Sending sending = {db, &MINE, file, NOW};
    UploadPart part = {FILE_BYTES, wrong, 0, g_bytes_get_data(file, NULL), FILE_BYTES};
    UploadTaken taken = {0};
    assert_ok(upload_take(db, &MINE, &part, NOW, &taken, &error), error);
    assert_taken(taken, UPLOAD_WRONG_SUM, 0);
    assert_whole(&sending, false);
    assert_taken(send_part(&sending, 0, FILE_BYTES), UPLOAD_TAKEN, FILE_BYTES);
    assert_whole(&sending, true);
}

static void another_file_under_the_key_begins_anew(Db *db)
{
    g_autoptr(GBytes) first = file_of(FILE_BYTES, 3), second = file_of(FILE_BYTES, 4);
    Sending before = {db, &MINE, first, NOW}, after = {db, &MINE, second, NOW};
    send_part(&before, 0, 400);
    assert_taken(send_part(&after, 400, 600), UPLOAD_ELSEWHERE, 0);
    assert_taken(send_part(&after, 0, FILE_BYTES), UPLOAD_TAKEN, FILE_BYTES);
    assert_whole(&after, true);
}

static void nobody_else_has_it(Db *db)
{
    g_autoptr(GBytes) file = file_of(FILE_BYTES, 5);
    UploadOwner others[] = {{OTHER_BUSINESS, OTHER_OWNER, "kunci-1"},
                            {BUSINESS, OTHER_OWNER, "kunci-1"},
                            {OTHER_BUSINESS, OWNER, "kunci-1"}};
    Sending mine = {db, &MINE, file, NOW};
    send_part(&mine, 0, 500);
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        Sending other = {db, &others[i], file, NOW};
        assert_taken(send_part(&other, 500, 500), UPLOAD_ELSEWHERE, 0);
        assert_whole(&other, false);
    }
    send_part(&mine, 500, 500);
    assert_whole(&mine, true);
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        assert_whole(&(Sending){db, &others[i], file, NOW}, false);
    }
}

/* Used ones make room at once, forgotten ones after two days. */
static void only_so_many_wait(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = file_of(FILE_BYTES, 6);
    for (int i = 0; i <= UPLOADS_MAX; i++) {
        g_autofree char *key = g_strdup_printf("banyak-%d", i);
        UploadOwner owner = {BUSINESS, OWNER, key};
        Sending sending = {db, &owner, file, NOW};
        UploadTaken taken = send_part(&sending, 0, 1);
        g_assert_cmpint(taken.outcome, ==, i < UPLOADS_MAX ? UPLOAD_TAKEN : UPLOAD_CROWDED);
    }
    UploadOwner first = {BUSINESS, OWNER, "banyak-0"}, next = {BUSINESS, OWNER, "lagi"};
    Sending sending = {db, &next, file, NOW};
    assert_ok(upload_use(db, &first, NOW, &error), error);
    assert_taken(send_part(&sending, 0, 1), UPLOAD_TAKEN, 1);
    UploadOwner late = {BUSINESS, OWNER, "lusa"};
    sending = (Sending){db, &late, file, NOW + 49 * HOUR};
    assert_taken(send_part(&sending, 0, 1), UPLOAD_TAKEN, 1);
    sending = (Sending){db, &next, file, NOW + 49 * HOUR};
    assert_taken(send_part(&sending, 1, 1), UPLOAD_ELSEWHERE, 0);
}

/* 60 MB announced is the most, however little of it has come. */
static void only_so_many_bytes_wait(Db *db)
{
    g_autofree char *digest = g_strnfill(UPLOAD_DIGEST_LENGTH, 'b');
    for (int i = 0; i < 4; i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *key = g_strdup_printf("besar-%d", i);
        UploadOwner owner = {BUSINESS, OWNER, key};
        UploadPart part = {UPLOAD_BYTES_MAX, digest, 0, "x", 1};
        UploadTaken taken = {0};
        assert_ok(upload_take(db, &owner, &part, NOW, &taken, &error), error);
        g_assert_cmpint(taken.outcome, ==, i < 3 ? UPLOAD_TAKEN : UPLOAD_CROWDED);
    }
}

static void a_used_file_stays_for_an_hour(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = file_of(FILE_BYTES, 7);
    UploadOwner other = {BUSINESS, OWNER, "lain"};
    Sending sending = {db, &MINE, file, NOW}, later = {db, &other, file, NOW + 2 * HOUR};
    send_part(&sending, 0, FILE_BYTES);
    assert_ok(upload_use(db, &MINE, NOW, &error), error);
    assert_whole(&sending, true);
    send_part(&later, 0, 1);
    assert_whole(&sending, false);
}

static void a_failing_statement_takes_nothing(Db *db)
{
    g_autoptr(GBytes) file = file_of(FILE_BYTES, 8);
    g_autofree char *digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, file);
    UploadPart part = {FILE_BYTES, digest, 0, g_bytes_get_data(file, NULL), FILE_BYTES};
    Sending sending = {db, &MINE, file, NOW};
    bool done = false;
    for (int64_t n = 1; !done; n++) {
        g_autoptr(GError) error = NULL;
        UploadTaken taken = {0};
        db_fail_at(db, n);
        done = upload_take(db, &MINE, &part, NOW, &taken, &error);
        db_fail_at(db, 0);
        assert_whole(&sending, done);
        g_assert_true(done || error_code(error) == ERROR_UNAVAILABLE);
        g_assert_cmpint(n, <, 40);
    }
}

void test_upload(void)
{
    testkit_db_case("/store/upload/C20/cut", goes_on_where_it_was_cut);
    testkit_db_case("/store/upload/C20/order", any_order_and_repetition_ends_in_the_same_file);
    testkit_db_case("/store/upload/C20/sum", a_file_that_is_not_the_announced_one_is_gone);
    testkit_db_case("/store/upload/C20/anew", another_file_under_the_key_begins_anew);
    testkit_db_case("/store/upload/C20/alone", nobody_else_has_it);
    testkit_db_case("/store/upload/C20/many", only_so_many_wait);
    testkit_db_case("/store/upload/C20/bytes", only_so_many_bytes_wait);
    testkit_db_case("/store/upload/C20/used", a_used_file_stays_for_an_hour);
    testkit_db_case("/store/upload/C20/whole", a_failing_statement_takes_nothing);
}
