// SPDX-License-Identifier: Apache-2.0
/* A file at a terminal: Ctrl-C undoes it, and nobody who looks is left without a word. */
#include "command/import_watch.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "testkit/client.h"

static char *file_write(int rows)
{
    g_autoptr(GString) text = g_string_new("No. Pesanan,Status Pesanan,Nama Produk,Jumlah,Harga "
                                           "Setelah Diskon,Waktu Pesanan Dibuat,Waktu Pesanan "
                                           "Selesai\n");
    for (int i = 0; i < rows; i++) {
        g_string_append_printf(
            text, "A%d,Selesai,Kopi,2,10.000,2025-12-01 08:00,2025-12-03 08:00\n", i);
    }
    char *path = g_strdup_printf("%s/watch-%u.csv", g_get_tmp_dir(), g_random_int());
    g_assert_true(g_file_set_contents(path, text->str, (gssize)text->len, NULL));
    return path;
}

static int64_t orders(Client *client)
{
    g_autoptr(GError) error = NULL;
    int64_t count = -1;
    assert_ok(db_get_int(client_db(client), "SELECT COUNT(*) FROM orders", DB_NO_PARAMS, -1, &count,
                         &error),
              error);
    return count;
}

/* The signal waits from before the command begins: blocked, as the command leaves it afterwards. */
static void ctrl_c_undoes_what_is_written(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *path = file_write(600);
    sigset_t signals, before, after;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, &before);
    g_assert_cmpint(raise(SIGINT), ==, 0);
    g_assert_cmpint(client_command(client, NULL, "import", path, "--business",
                                   "dapur-melati", NULL),
                    ==, 7);
    pthread_sigmask(SIG_SETMASK, &before, &after);
    g_assert_cmpint(sigismember(&after, SIGINT), ==, 1);
    g_assert_cmpint(orders(client), ==, 0);
    g_assert_cmpint(client_command(client, NULL, "import", path, "--business",
                                   "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(orders(client), ==, 600);
    g_unlink(path);
}

static char *said(gint64 rows_done, gint64 lasted_us)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    ImportWatch watch;
    char *words = NULL;
    size_t size = 0;
    FILE *terminal = open_memstream(&words, &size);
    import_watch_begin(&watch, client_app(client), terminal, NULL);
    watch.begun_us -= lasted_us;
    const ImportPace *pace = app_import_pace(client_app(client));
    assert_ok(pace->step(pace->data, rows_done, 100000, &error), error);
    g_assert_false(import_watch_end(&watch));
    g_assert_null(app_import_pace(client_app(client)));
    fclose(terminal);
    return words;
}

static void who_watches_reads_how_far_it_is(void)
{
    g_autofree char *half = said(50000, 10 * G_USEC_PER_SEC), *soon = said(50000, 0);
    g_assert_nonnull(strstr(half, "50.000 dari 100.000 baris, kira-kira 1"));
    g_assert_null(strstr(soon, "baris"));
}

void test_import_watch(void)
{
    g_test_add_func("/command/import_watch/ctrl_c/H09", ctrl_c_undoes_what_is_written);
    g_test_add_func("/command/import_watch/said/H09", who_watches_reads_how_far_it_is);
}
