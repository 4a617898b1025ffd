// SPDX-License-Identifier: Apache-2.0
/* The limit beside which today's page is read: libmicrohttpd in the same mode, one prepared SQLite
 * SELECT of 20 rows of the same database, one plain HTML list of about the same size; no session, no escaping, no
 * compression, nothing else.
 *
 *     bench_bare FILE PORT THREADS */
#include <arpa/inet.h>
#include <glib.h>
#include <microhttpd.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <string.h>

static const char SQL_ROWS[] =
    "SELECT number, customer, state, total_idr, due_day FROM orders WHERE business_id = 1 AND day "
    "BETWEEN $1 AND $1 + 3 ORDER BY day, id LIMIT 20";

typedef struct {
    const char *file;
    int64_t first_day;
    GAsyncQueue *idle; /* sqlite3_stmt, each of a connection of its own */
} Bare;

static sqlite3_stmt *rows_open(const char *file)
{
    sqlite3 *handle = NULL;
    sqlite3_stmt *statement = NULL;
    bool done = sqlite3_open_v2(file, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) ==
                    SQLITE_OK &&
                sqlite3_prepare_v2(handle, SQL_ROWS, -1, &statement, NULL) == SQLITE_OK;
    g_assert(done);
    return statement;
}

/* Twenty lines as a list page has them: about the size of today's page. */
static void rows_write(sqlite3_stmt *statement, GString *page)
{
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const char *number = (const char *)sqlite3_column_text(statement, 0);
        g_string_append(page, "<li><a class=\"item\" href=\"/pesanan/");
        g_string_append(page, number);
        g_string_append(page, "\"><span class=\"item-text\"><strong>Pesanan ");
        g_string_append(page, number);
        g_string_append(page, " ");
        g_string_append(page, (const char *)sqlite3_column_text(statement, 1));
        g_string_append(page, "</strong><small>Untuk hari ");
        g_string_append(page, (const char *)sqlite3_column_text(statement, 4));
        g_string_append(page, "</small></span><span class=\"value\">Rp");
        g_string_append(page, (const char *)sqlite3_column_text(statement, 3));
        g_string_append(page, "</span><span class=\"badge\">");
        g_string_append(page, (const char *)sqlite3_column_text(statement, 2));
        g_string_append(page, "</span></a></li>\n");
    }
    sqlite3_reset(statement);
}

static void page_release(void *page)
{
    g_string_free(page, TRUE);
}

static enum MHD_Result on_request(void *data, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *body,
                                  size_t *body_size, void **state)
{
    (void)url, (void)method, (void)version, (void)body, (void)body_size;
    Bare *bare = data;
    if (*state == NULL) {
        *state = bare; /* the headers; the answer comes at the second call */
        return MHD_YES;
    }
    sqlite3_stmt *statement = g_async_queue_try_pop(bare->idle);
    statement = statement != NULL ? statement : rows_open(bare->file);
    sqlite3_bind_int64(statement, 1, bare->first_day);
    GString *page = g_string_sized_new(4096);
    g_string_append(page, "<!doctype html><title>Pesanan</title><ul class=\"list\">\n");
    rows_write(statement, page);
    g_string_append(page, "</ul>\n");
    g_async_queue_push(bare->idle, statement);
    struct MHD_Response *response = MHD_create_response_from_buffer_with_free_callback_cls(
        page->len, page->str, page_release, page);
    MHD_add_response_header(response, "Content-Type", "text/html; charset=utf-8");
    enum MHD_Result result = MHD_queue_response(connection, 200, response);
    MHD_destroy_response(response);
    return result;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        g_printerr("usage: bench_bare FILE PORT THREADS\n");
        return 2;
    }
    Bare bare = {.file = argv[1], .first_day = 20000, .idle = g_async_queue_new()};
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)g_ascii_strtoull(argv[2], NULL, 10)),
                                  .sin_addr = {htonl(INADDR_LOOPBACK)}};
    sigset_t signals;
    int signal = 0;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    struct MHD_Daemon *daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO, 0, NULL, NULL, on_request, &bare,
        MHD_OPTION_SOCK_ADDR, (const struct sockaddr *)&address, MHD_OPTION_THREAD_POOL_SIZE,
        (unsigned)g_ascii_strtoull(argv[3], NULL, 10), MHD_OPTION_END);
    g_assert(daemon != NULL);
    sigwait(&signals, &signal);
    MHD_stop_daemon(daemon);
    return 0;
}
