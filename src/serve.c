// SPDX-License-Identifier: Apache-2.0
#include "serve.h"

#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "api/api.h"
#include "app/import_queue.h"
#include "command/lan_words.h"
#include "draw/icon.h"
#include "draw/start.h"
#include "page/page.h"
#include "page/worker.h"
#include "web/lan.h"
#include "web/server.h"

#define FILES_WANTED 4096

static Response *plain(int status, const char *text)
{
    Response *response = response_new(status, "text/plain; charset=utf-8");
    g_string_append(response->body, text);
    response_header(response, "Cache-Control", "no-store");
    return response;
}

/* Ready: a connection can be had and answers. */
static Response *ready(App *app)
{
    g_autoptr(GError) error = NULL;
    Db *db = app_take_db(app, &error);
    bool answers = db != NULL && db_ping(db, &error);
    app_give_db(app, db);
    return answers ? plain(200, "ok\n") : plain(503, "database unavailable\n");
}

static const char *asset_type(const char *path)
{
    static const struct {
        const char *ending, *type;
    } types[] = {
        {".css", "text/css; charset=utf-8"}, {".js", "text/javascript; charset=utf-8"},
        {".svg", "image/svg+xml"},           {".png", "image/png"},
        {".wasm", "application/wasm"},       {".webmanifest", "application/manifest+json"}};
    for (size_t i = 0; i < G_N_ELEMENTS(types); i++) {
        if (g_str_has_suffix(path, types[i].ending)) {
            return types[i].type;
        }
    }
    return "application/octet-stream";
}

/* "/aset/<hash>/style.css" may be kept for ever; "/aset/icon.svg" for a day. */
static Response *asset(App *app, const Request *request)
{
    const char *rest = request_path(request) + strlen("/aset/");
    const char *slash = strchr(rest, '/');
    const char *path = slash != NULL ? slash + 1 : rest;
    const Asset *found = app_asset(app, path);
    if (found == NULL) {
        return plain(404, "not found\n");
    }
    Response *response = asset_answer(found, request, asset_type(path));
    bool named = slash != NULL && g_str_equal(found->href, request_path(request));
    response_header(response, "Cache-Control",
                    named ? "public, max-age=31536000, immutable" : "public, max-age=86400");
    return response;
}

/* The signs for a phone's home screen, drawn from the one drawing. */
static Response *icon(App *app, const char *name)
{
    static const struct {
        const char *name;
        int side;
        bool whole;
    } icons[] = {{"192.png", 192, false}, {"512.png", 512, false}, {"512-penuh.png", 512, true}};
    const EmbeddedFile *file = &app_asset(app, "icon.svg")->file;
    g_autoptr(GBytes) png = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(icons); i++) {
        if (g_str_equal(icons[i].name, name)) {
            png = icon_draw(file->begin, icons[i].side, icons[i].whole, NULL);
        }
    }
    if (png == NULL) {
        return plain(404, "not found\n");
    }
    Response *response = response_new(200, "image/png");
    g_string_append_len(response->body, g_bytes_get_data(png, NULL), (gssize)g_bytes_get_size(png));
    response_header(response, "Cache-Control", "public, max-age=86400");
    response_header(response, "X-Content-Type-Options", "nosniff");
    return response;
}

/* NULL: a page. */
static Response *route(App *app, const Request *request)
{
    const char *path = request_path(request);
    if (g_str_has_prefix(path, "/aset/")) {
        return asset(app, request);
    }
    if (g_str_equal(path, WORKER_PATH)) {
        return page_worker(app, request);
    }
    if (g_str_has_prefix(path, "/ikon/")) {
        return icon(app, path + strlen("/ikon/"));
    }
    if (g_str_equal(path, "/healthz")) {
        return plain(200, "ok\n");
    }
    if (g_str_equal(path, "/readyz")) {
        return ready(app);
    }
    if (g_str_equal(path, "/metrics")) {
        g_autofree char *text = app_metrics(app);
        return plain(200, text);
    }
    return NULL;
}

/* What waits for its turn is counted when it is answered. */
typedef struct {
    App *app;
    gint64 begun; /* monotonic µs */
    InTurn rest;  /* of the call or page; owned */
} Waiting;

static Response *counted(App *app, gint64 begun, Response *response)
{
    app_count_request(app, response->status, g_get_monotonic_time() - begun);
    return response;
}

static Promise *waiting_run(void *work)
{
    const Waiting *waiting = work;
    return waiting->rest.run(waiting->rest.work);
}

static Response *waiting_answer(void *work, bool kept)
{
    const Waiting *waiting = work;
    return counted(waiting->app, waiting->begun, waiting->rest.answer(waiting->rest.work, kept));
}

static void waiting_free(void *work)
{
    Waiting *waiting = work;
    in_turn_clear(&waiting->rest);
    g_free(waiting);
}

static Response *begin(App *app, const Request *request, InTurn *rest)
{
    Response *response = route(app, request);
    if (response != NULL) {
        return response;
    }
    bool is_call = g_str_has_prefix(request_path(request), API_PREFIX);
    return is_call ? api_begin(app, request, rest) : page_begin(app, request, rest);
}

/* Where writes run side by side (PostgreSQL) nothing waits. */
Response *serve_begin(App *app, const Request *request, InTurn *turn)
{
    gint64 begun = g_get_monotonic_time();
    g_auto(InTurn) rest = {0};
    Response *response = begin(app, request, &rest);
    if (response == NULL && app_group(app) == NULL) {
        response = in_turn_finish(&rest);
    }
    if (response != NULL) {
        return counted(app, begun, response);
    }
    Waiting *waiting = g_new0(Waiting, 1);
    *waiting = (Waiting){app, begun, rest};
    rest = (InTurn){0};
    *turn = (InTurn){waiting, waiting_run, waiting_answer, waiting_free};
    return NULL;
}

Response *serve_request(App *app, const Request *request)
{
    g_auto(InTurn) turn = {0};
    Response *response = serve_begin(app, request, &turn);
    return response != NULL ? response : in_turn_finish(&turn);
}

static Response *handle(void *data, const Request *request, InTurn *turn)
{
    return serve_begin(data, request, turn);
}

size_t serve_body_max(App *app, const Request *request)
{
    return g_str_has_prefix(request_path(request), API_PREFIX) ? api_body_max(app, request)
                                                               : page_body_max(app, request);
}

static size_t body_max(void *data, const Request *request)
{
    return serve_body_max(data, request);
}

/* "127.0.0.1:8080", "[::1]:8080", ":8080" */
static bool listen_parse(const char *text, char **ret_address, uint16_t *ret_port, GError **error)
{
    const char *colon = strrchr(text, ':');
    guint64 port = 0;
    if (colon == NULL || !g_ascii_string_to_unsigned(colon + 1, 10, 0, 65535, &port, NULL)) {
        return error_set(error, ERROR_INVALID, "--listen takes ADDRESS:PORT");
    }
    g_autofree char *address = g_strndup(text, (gsize)(colon - text));
    char *bare = address;
    if (*bare == '[' && g_str_has_suffix(bare, "]")) {
        bare[strlen(bare) - 1] = '\0';
        bare++;
    }
    *ret_address = g_strdup(*bare != '\0' ? bare : "0.0.0.0");
    *ret_port = (uint16_t)port;
    return true;
}

static bool file_read(const char *path, char **ret_text, GError **error)
{
    g_autoptr(GError) failure = NULL;
    if (*path == '\0') {
        return true;
    }
    if (!g_file_get_contents(path, ret_text, NULL, &failure)) {
        return error_set(error, ERROR_INVALID, "cannot read '%s'", path);
    }
    return true;
}

static void wait_for_signal(const sigset_t *signals)
{
    int signal = 0;
    sigwait(signals, &signal);
}

/* Each phone's connection and each database connection is a file: as many as the system allows. */
static void files_allow(void)
{
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < FILES_WANTED) {
        files.rlim_cur = MIN(files.rlim_max, FILES_WANTED);
        setrlimit(RLIMIT_NOFILE, &files);
    }
}

/* Before any thread: the picture library sets variables of the process when it starts. Without it
 * everything but pictures works. */
static void pictures_begin(void)
{
    g_autoptr(GError) failure = NULL;
    draw_keep_memory();
    if (!draw_start(&failure)) {
        g_message("no pictures: %s", failure->message);
    }
}

static void say_lan(App *app, const Server *server, bool tls)
{
    g_autofree char *address = lan_address();
    g_autofree char *url = address != NULL ? g_strdup_printf("%s://%s:%u", tls ? "https" : "http",
                                                             address, server_port(server))
                                           : NULL;
    g_autofree char *words = lan_words(url, tls, app_lang(app, NULL));
    fputs(words, stdout);
}

bool serve(App *app, const ServeOptions *options, GError **error)
{
    pictures_begin();
    g_autofree char *address = NULL;
    g_autofree char *key = NULL;
    g_autofree char *certificate = NULL;
    uint16_t port = 0;
    if (!listen_parse(options->listen, &address, &port, error) ||
        !file_read(options->tls_key_file, &key, error) ||
        !file_read(options->tls_certificate_file, &certificate, error)) {
        return false;
    }
    sigset_t signals;
    page_worker_prepare(app);
    app_pack_assets(app);
    files_allow();
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    app_group_writes(app);
    Handler handler = {handle, app, body_max};
    app_take_imports(app, import_queue_new(app, NULL));
    g_autoptr(Server) server = server_start(
        &(ServerOptions){address, port, options->threads, key, certificate}, &handler, error);
    if (server == NULL) {
        return false;
    }
    printf("Tangga siap: %s://%s:%u\n", key != NULL ? "https" : "http",
           g_str_equal(address, "0.0.0.0") ? "127.0.0.1" : address, server_port(server));
    if (options->lan) {
        say_lan(app, server, key != NULL);
    }
    fflush(stdout);
    malloc_trim(0); /* what packing the files took goes back before the long wait */
    wait_for_signal(&signals);
    return true;
}
