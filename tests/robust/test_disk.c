// SPDX-License-Identifier: Apache-2.0
/* The database file when its disk is full, read-only or gone: pages open as long as there is
 * something to read, a write says that it was not kept, keeps what was typed and leaves nothing
 * half done, and all goes on when there is room again. The limit on file sizes of this process
 * stands for the full disk: a write past it fails as the last write on a real one. */
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/verify.h"
#include "testkit/client.h"
#include "testkit/world.h"

#define SENTENCE "Penyimpanan sedang sibuk atau penuh"
#define NOBODY 65534

static void room_set(rlim_t bytes)
{
    struct rlimit size;
    signal(SIGXFSZ, SIG_IGN);
    g_assert_cmpint(getrlimit(RLIMIT_FSIZE, &size), ==, 0);
    size.rlim_cur = MIN(bytes, size.rlim_max);
    g_assert_cmpint(setrlimit(RLIMIT_FSIZE, &size), ==, 0);
}

static void assert_reads_go_on(Client *client)
{
    static const char *const targets[] = {"/menu",  "/produk", "/pesanan",
                                          "/pesan", "/masuk",  "/toko/dapur-melati"};
    for (size_t i = 0; i < G_N_ELEMENTS(targets); i++) {
        int status = client_get(client, targets[i]);
        if (status != 200 && status != 303) {
            g_error("%s: %d", targets[i], status);
        }
    }
    g_assert_cmpint(client_api(client, "GET", "products", NULL, NULL, NULL), ==, 200);
    g_assert_cmpint(client_get(client, "/readyz"), ==, 200);
}

static void assert_write_is_refused(Client *client)
{
    json_t *answer = NULL;
    int status = client_api(client, "POST", "products", "{\"name\":\"Roti\",\"price\":5000}",
                            "roti", &answer);
    g_assert_cmpint(status, ==, 503);
    g_assert_nonnull(strstr(json_string_value(json_object_get(answer, "title")), SENTENCE));
    json_decref(answer);
    status = client_post(client, "/keluhan", "complaint_add", 0, "text", "Terlambat sekali",
                         "author", "Bu Sari", NULL);
    g_assert_cmpint(status, ==, 503);
    g_assert_true(client_shows(client, SENTENCE));
    g_assert_true(client_shows(client, "Terlambat sekali"));
    g_assert_nonnull(strstr(client_body(client), "value=\"Bu Sari\""));
}

static void assert_sound(Client *client)
{
    g_autoptr(GError) error = NULL;
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    assert_ok(books_verify(client_db(client), checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

static void a_full_disk_refuses_writes_and_nothing_else(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi\",\"price\":10000}");
    client_set_now(client, NOW + 7200); /* long enough that being seen would be noted */
    g_autofree char *before = world_dump(client_db(client), BUSINESS);
    room_set(0);
    assert_reads_go_on(client);
    assert_write_is_refused(client);
    assert_reads_go_on(client);
    room_set(RLIM_INFINITY);
    g_autofree char *after = world_dump(client_db(client), BUSINESS);
    g_assert_cmpstr(before, ==, after);
    g_assert_cmpint(
        client_api(client, "POST", "products", "{\"name\":\"Roti\",\"price\":5000}", "roti", NULL),
        ==, 201);
    g_assert_cmpint(client_post(client, "/keluhan", "complaint_add", 0, "text", "Terlambat", NULL),
                    ==, 200);
    assert_sound(client);
}

static size_t log_size(Client *client)
{
    g_autofree char *log = g_strconcat(app_db_url(client_app(client)), "-wal", NULL);
    GStatBuf facts = {0};
    return g_stat(log, &facts) == 0 ? (size_t)facts.st_size : 0;
}

/* The disk is full at every place of the same write in turn. */
static void a_disk_that_fills_during_a_write_leaves_all_or_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char order[] =
        "{\"customer\":\"Bu Sari\",\"items\":[{\"name\":\"Nasi\",\"price\":10000,\"quantity\":2}]}";
    int status = 0;
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi\",\"price\":10000}");
    g_autofree char *before = world_dump(client_db(client), BUSINESS);
    size_t begun = log_size(client), tries = 0;
    for (size_t room = 0; status != 201; room += 1500, tries++) {
        room_set(begun + room);
        status = client_api(client, "POST", "orders", order, "pesanan", NULL);
        room_set(RLIM_INFINITY);
        g_autofree char *now = world_dump(client_db(client), BUSINESS);
        g_assert_true(status == 201 || status == 503);
        g_assert_cmpint(g_str_equal(before, now), ==, status == 503);
    }
    g_assert_cmpuint(tries, >, 3);
    g_assert_cmpint(client_api(client, "POST", "orders", order, "pesanan", NULL), ==, 201);
    int64_t orders = 0;
    g_autoptr(GError) error = NULL;
    assert_ok(db_get_int(client_db(client), "SELECT COUNT(*) FROM orders", DB_NO_PARAMS, 0, &orders,
                         &error),
              error);
    g_assert_cmpint(orders, ==, 1);
    assert_sound(client);
}

static void modes_set(const char *file, int of_file, int of_folder)
{
    g_autofree char *folder = g_path_get_dirname(file);
    g_assert_cmpint(g_chmod(folder, 0700), ==, 0);
    g_assert_cmpint(g_chmod(file, of_file), ==, 0);
    g_assert_cmpint(g_chmod(folder, of_folder), ==, 0);
}

/* As on a card that has become read-only: the program is started on it. */
static void read_only_tried(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *file = g_strdup(app_db_url(client_app(client)));
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi\",\"price\":10000}");
    client_rest(client); /* nothing open: the log is gone */
    modes_set(file, 0400, 0500);
    client_set_now(client, NOW + 7200);
    assert_reads_go_on(client);
    assert_write_is_refused(client);
    client_rest(client);
    modes_set(file, 0600, 0700);
    client_set_now(client, NOW + 7300);
    g_assert_cmpint(
        client_api(client, "POST", "products", "{\"name\":\"Roti\",\"price\":5000}", "roti", NULL),
        ==, 201);
    assert_sound(client);
}

/* Modes mean nothing to root: then it is tried as nobody. */
static void a_read_only_file_is_read_and_refuses_writes(void)
{
    if (geteuid() != 0) {
        read_only_tried();
        return;
    }
    int status = -1;
    pid_t process = fork();
    if (process == 0) {
        if (setgid(NOBODY) != 0 || setuid(NOBODY) != 0) {
            _exit(1);
        }
        read_only_tried();
        _exit(0);
    }
    g_assert_cmpint(waitpid(process, &status, 0), ==, process);
    g_assert_cmpint(status, ==, 0);
}

static void a_database_that_is_gone_is_said_and_never_made_anew(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *file = g_strdup(app_db_url(client_app(client)));
    g_autofree char *aside = g_strconcat(file, ".aside", NULL);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi\",\"price\":10000}");
    client_rest(client);
    client_set_now(client, NOW + 10);
    g_assert_cmpint(client_get(client, "/produk"), ==, 200); /* a connection is open */
    g_assert_cmpint(g_rename(file, aside), ==, 0);
    g_assert_cmpint(client_get(client, "/produk"), ==, 503);
    g_assert_nonnull(strstr(client_body(client), SENTENCE));
    g_assert_cmpint(client_get(client, "/readyz"), ==, 503);
    g_assert_false(g_file_test(file, G_FILE_TEST_EXISTS));
    g_assert_cmpint(g_rename(aside, file), ==, 0);
    g_assert_cmpint(client_get(client, "/produk"), ==, 200);
    g_assert_true(client_shows(client, "Nasi"));
}

void test_disk(void)
{
    g_test_add_func("/robust/disk/full", a_full_disk_refuses_writes_and_nothing_else);
    g_test_add_func("/robust/disk/fills", a_disk_that_fills_during_a_write_leaves_all_or_nothing);
    g_test_add_func("/robust/disk/read_only", a_read_only_file_is_read_and_refuses_writes);
    g_test_add_func("/robust/disk/gone", a_database_that_is_gone_is_said_and_never_made_anew);
}
