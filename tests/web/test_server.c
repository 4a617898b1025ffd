// SPDX-License-Identifier: Apache-2.0
/* The server over a real socket. */
#include "web/server.h"

#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "testkit/line.h"

static Response *echo(void *data, const Request *request, InTurn *turn)
{
    size_t size = 0;
    (void)data;
    (void)turn;
    Response *response = response_new(200, "text/plain; charset=utf-8");
    request_body(request, &size);
    g_string_append_printf(response->body, "%s %s %s %zu", request_method(request),
                           request_target(request), request_peer(request), size);
    return response;
}

static Server *start(void)
{
    g_autoptr(GError) error = NULL;
    Handler handler = {echo, NULL};
    Server *server =
        server_start(&(ServerOptions){.address = "127.0.0.1", .threads = 2}, &handler, &error);
    g_assert_no_error(error);
    return server;
}

static void a_request_arrives_whole(void)
{
    static const char text[] = "POST /a%20b?c=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                               "Connection: close\r\n\r\nhello";
    g_autoptr(Server) server = start();
    g_autofree char *back = talk(server_port(server), 1, text, strlen(text));
    g_assert_nonnull(strstr(back, "POST /a%20b?c=1 127.0.0.1 5"));
}

static void a_body_over_the_limit_is_refused_before_it_is_read(void)
{
    static const char text[] = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n";
    g_autoptr(Server) server = start();
    g_autofree char *back = talk(server_port(server), 1, text, strlen(text));
    g_assert_nonnull(strstr(back, "413"));
}

/* Only "/foto" may be large. */
static size_t body_max(void *data, const Request *request)
{
    (void)data;
    return g_str_equal(request_path(request), "/foto") ? 30u << 20 : 0;
}

static Server *start_for_photos(void)
{
    g_autoptr(GError) error = NULL;
    Handler handler = {echo, NULL, body_max};
    Server *server =
        server_start(&(ServerOptions){.address = "127.0.0.1", .threads = 2}, &handler, &error);
    g_assert_no_error(error);
    return server;
}

static int connected(uint16_t port, const char *text)
{
    int line = line_open(port, 1);
    g_assert_true(line >= 0 && line_say(line, text, strlen(text)));
    return line;
}

static char *post_of(const char *path, size_t size)
{
    return g_strdup_printf("POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %zu\r\n"
                           "Connection: close\r\n\r\n",
                           path, size);
}

/* C20: a whole photo comes in where photos are taken, and nowhere else. */
static void a_large_body_comes_in_only_where_it_may(void)
{
    static const size_t size = 5u << 20;
    g_autoptr(Server) server = start_for_photos();
    g_autoptr(GString) photo = g_string_new(NULL);
    g_autofree char *head = post_of("/foto", size);
    g_autofree char *other = post_of("/pesanan", size);
    g_autofree char *larger = post_of("/foto", 31u << 20);
    g_string_append(photo, head);
    g_string_set_size(photo, photo->len + size);
    g_autofree char *taken = talk(server_port(server), 1, photo->str, photo->len);
    g_autofree char *refused = talk(server_port(server), 1, other, strlen(other));
    g_autofree char *too_large = talk(server_port(server), 1, larger, strlen(larger));
    g_assert_nonnull(strstr(taken, " 5242880"));
    g_assert_nonnull(strstr(refused, "413"));
    g_assert_nonnull(strstr(refused, "paling banyak 1 MB"));
    g_assert_nonnull(strstr(too_large, "paling banyak 30 MB"));
}

/* Bodies that were announced and do not come hold no more memory than is set aside for them; small
 * ones are served meanwhile. */
static void only_so_many_large_bodies_are_held_at_once(void)
{
    g_autoptr(Server) server = start_for_photos();
    g_autofree char *head = post_of("/foto", 28u << 20);
    int open[3] = {0};
    g_autofree char *refused = NULL;
    for (int i = 0; i < 3; i++) {
        open[i] = connected(server_port(server), head);
    }
    for (int tries = 0; tries < 200 && (refused == NULL || strstr(refused, "503") == NULL);
         tries++) {
        g_free(refused);
        refused = talk(server_port(server), 1, head, strlen(head));
    }
    g_autofree char *small = post_of("/foto", 0);
    g_autofree char *served = talk(server_port(server), 1, small, strlen(small));
    g_assert_nonnull(strstr(refused, "503"));
    g_assert_nonnull(strstr(refused, "tunggu sebentar"));
    g_assert_nonnull(strstr(served, "200"));
    for (int i = 0; i < 3; i++) {
        close(open[i]);
    }
}

static void nonsense_ends_the_connection_not_the_server(void)
{
    static const char *const texts[] = {"\r\n\r\n", "GET\r\n\r\n", "\x16\x03\x01\x02",
                                        "GET / HTTP/9.9\r\n\r\n"};
    g_autoptr(Server) server = start();
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *back = talk(server_port(server), 1, texts[i], strlen(texts[i]));
        g_assert_null(strstr(back, "HTTP/1.1 200"));
    }
    static const char good[] = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    g_autofree char *back = talk(server_port(server), 1, good, strlen(good));
    g_assert_nonnull(strstr(back, "HTTP/1.1 200"));
}

static void an_address_in_use_is_said(void)
{
    g_autoptr(Server) server = start();
    g_autoptr(GError) error = NULL;
    Handler handler = {echo, NULL};
    ServerOptions options = {.address = "127.0.0.1", .port = server_port(server)};
    g_assert_null(server_start(&options, &handler, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
    g_clear_error(&error);
    options.address = "not-an-address";
    g_assert_null(server_start(&options, &handler, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
}

/* Whoever settles: it may come at any time after the answer was made. */
typedef struct {
    Promise *promise;
    bool kept;
} Later;

static gpointer settle_later(gpointer data)
{
    Later *later = data;
    g_usleep(20000);
    promise_settle(later->promise, later->kept);
    promise_unref(later->promise);
    g_free(later);
    return NULL;
}

static Promise *settled_soon(bool kept)
{
    Promise *promise = promise_new();
    Later *later = g_new0(Later, 1);
    *later = (Later){promise_ref(promise), kept};
    g_thread_unref(g_thread_new("settle", settle_later, later));
    return promise;
}

static Promise *promise_soon(void *work)
{
    return settled_soon(g_str_equal(request_path(work), "/baik"));
}

static Response *say_kept(void *work, bool kept)
{
    (void)work;
    Response *response = response_new(kept ? 200 : 503, "text/plain; charset=utf-8");
    g_string_append(response->body, kept ? "tersimpan" : "hilang");
    return response;
}

static void borrowed(void *work)
{
    (void)work;
}

/* "/baik" is kept, all else is lost. */
static Response *promised(void *data, const Request *request, InTurn *turn)
{
    (void)data;
    *turn = (InTurn){(void *)(gintptr)request, promise_soon, say_kept, borrowed};
    return NULL;
}

static Server *start_promising(void)
{
    g_autoptr(GError) error = NULL;
    Handler handler = {promised, NULL, NULL};
    Server *server =
        server_start(&(ServerOptions){.address = "127.0.0.1", .threads = 1}, &handler, &error);
    g_assert_no_error(error);
    return server;
}

static void an_answer_waits_for_its_promise(void)
{
    static const char both[] = "GET /baik HTTP/1.1\r\nHost: x\r\n\r\n"
                               "GET /buruk HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    g_autoptr(Server) server = start_promising();
    g_autofree char *back = talk(server_port(server), 1, both, strlen(both));
    const char *first = strstr(back, "200 OK"), *second = strstr(back, "503");
    g_assert_nonnull(first);
    g_assert_nonnull(second);
    g_assert_true(first < second);
    g_assert_null(strstr(second, "tersimpan"));
}

/* Answered, or closed before it was heard; never a hang. */
static void stopping_ends_what_is_held(void)
{
    static const char text[] = "GET /baik HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    Server *server = start_promising();
    int fd = connected(server_port(server), text);
    g_usleep(5000);
    server_free(server);
    char back[512] = "";
    ssize_t size = recv(fd, back, sizeof back - 1, 0);
    close(fd);
    g_assert_true(size <= 0 || strstr(back, "200 OK") != NULL);
}

/* Work in turn that lasts until something else was answered, and how much of it ran at one time. */
typedef struct {
    GMutex lock;
    GCond answered;
    bool other;       /* something else was answered */
    int within, most; /* in turn at this moment, and at most */
    GThread *first;   /* who did the first */
    bool by_one;      /* all were done by it */
    bool answered_by_one; /* it made an answer */
    unsigned done;
} Turns;

static void turn_do(Turns *turns)
{
    g_mutex_lock(&turns->lock);
    turns->first = turns->first != NULL ? turns->first : g_thread_self();
    turns->by_one = (turns->done++ == 0 || turns->by_one) && turns->first == g_thread_self();
    turns->within++;
    turns->most = MAX(turns->most, turns->within);
    while (!turns->other) {
        g_cond_wait(&turns->answered, &turns->lock);
    }
    turns->within--;
    g_mutex_unlock(&turns->lock);
}

typedef struct {
    Turns *turns;
    const Request *request;
} Work;

static Promise *work_run(void *data)
{
    const Work *work = data;
    turn_do(work->turns);
    return g_str_has_suffix(request_path(work->request), "/janji") ? settled_soon(false) : NULL;
}

/* On a thread of connections. */
static Response *work_answer(void *data, bool kept)
{
    Work *work = data;
    Response *response = echo(NULL, work->request, NULL);
    response->status = kept ? 200 : 503;
    g_mutex_lock(&work->turns->lock);
    work->turns->answered_by_one |= work->turns->first == g_thread_self();
    g_mutex_unlock(&work->turns->lock);
    return response;
}

static Response *in_turn_or_at_once(void *data, const Request *request, InTurn *turn)
{
    Turns *turns = data;
    if (g_str_has_prefix(request_path(request), "/giliran")) {
        Work *work = g_new0(Work, 1);
        *work = (Work){turns, request};
        *turn = (InTurn){work, work_run, work_answer, g_free};
        return NULL;
    }
    g_mutex_lock(&turns->lock);
    turns->other = true;
    g_cond_broadcast(&turns->answered);
    g_mutex_unlock(&turns->lock);
    return echo(NULL, request, NULL);
}

static Server *start_with_turns(Turns *turns)
{
    g_autoptr(GError) error = NULL;
    Handler handler = {in_turn_or_at_once, turns, NULL};
    Server *server =
        server_start(&(ServerOptions){.address = "127.0.0.1", .threads = 1}, &handler, &error);
    g_assert_no_error(error);
    return server;
}

/* One thread for connections: it answers others while work in turn lasts. */
static void work_in_turn_is_done_one_after_another_beside_the_rest(void)
{
    Turns turns = {0};
    g_autoptr(Server) server = start_with_turns(&turns);
    g_autofree char *writing = post_of("/giliran", 0);
    g_autofree char *reading = post_of("/lain", 0);
    int open[5] = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(open); i++) {
        open[i] = connected(server_port(server), writing);
    }
    g_autofree char *other = talk(server_port(server), 1, reading, strlen(reading));
    g_assert_nonnull(strstr(other, "POST /lain 127.0.0.1 0"));
    for (size_t i = 0; i < G_N_ELEMENTS(open); i++) {
        g_autofree char *back = line_hear(open[i]);
        g_assert_nonnull(strstr(back, "POST /giliran 127.0.0.1 0"));
    }
    g_assert_cmpint(turns.most, ==, 1);
    g_assert_cmpuint(turns.done, ==, G_N_ELEMENTS(open));
    g_assert_true(turns.by_one && !turns.answered_by_one);
}

/* A promise of work in turn is waited for as any other; this one is not kept. */
static void an_answer_in_turn_waits_for_its_promise(void)
{
    Turns turns = {.other = true};
    g_autoptr(Server) server = start_with_turns(&turns);
    g_autofree char *text = post_of("/giliran/janji", 0);
    g_autofree char *back = talk(server_port(server), 1, text, strlen(text));
    g_assert_nonnull(strstr(back, "503"));
}

static void stopping_ends_what_waits_for_its_turn(void)
{
    Turns turns = {.other = true};
    Server *server = start_with_turns(&turns);
    g_autofree char *text = post_of("/giliran", 0);
    int open[8] = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(open); i++) {
        open[i] = connected(server_port(server), text);
    }
    g_usleep(2000);
    server_free(server);
    for (size_t i = 0; i < G_N_ELEMENTS(open); i++) {
        g_autofree char *back = line_hear(open[i]);
        g_assert_true(*back == '\0' || strstr(back, "200 OK") != NULL);
    }
}

void test_server(void)
{
    g_test_add_func("/web/server/turn", work_in_turn_is_done_one_after_another_beside_the_rest);
    g_test_add_func("/web/server/turn/promise", an_answer_in_turn_waits_for_its_promise);
    g_test_add_func("/web/server/turn/stopping", stopping_ends_what_waits_for_its_turn);
    g_test_add_func("/web/server/C20/large", a_large_body_comes_in_only_where_it_may);
    g_test_add_func("/web/server/C20/held", only_so_many_large_bodies_are_held_at_once);
    g_test_add_func("/web/server/promise", an_answer_waits_for_its_promise);
    g_test_add_func("/web/server/stopping", stopping_ends_what_is_held);
    g_test_add_func("/web/server/whole", a_request_arrives_whole);
    g_test_add_func("/web/server/limit", a_body_over_the_limit_is_refused_before_it_is_read);
    g_test_add_func("/web/server/nonsense", nonsense_ends_the_connection_not_the_server);
    g_test_add_func("/web/server/in_use", an_address_in_use_is_said);
}
