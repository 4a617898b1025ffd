// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE /* SCHED_BATCH */
#include "web/server.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netdb.h>
#include <sched.h>
#include <stdatomic.h>
#include <string.h>

#include "base/lane.h"
#include "web/bulk.h"
#include "web/coding.h"
#include "web/gzip.h"

#define CONNECTIONS_MAX 1000
#define CONNECTIONS_A_PEER 200 /* a class of thirty phones behind one address */
#define IDLE_TIMEOUT_S 30
#define HELD_STEP_US 500
#define CONNECTION_MEMORY_BYTES (16 * 1024) /* all of it is cleared for each request */
#define LARGE_BODIES_BYTES (84u << 20) /* all bodies above REQUEST_BODY_MAX at one time */
#define STORED_BODIES_BYTES (512u << 20) /* all above BULK_IN_MEMORY: they lie on the disk */

struct Server {
    struct MHD_Daemon *daemon;
    Handler handler;
    Lane *turns;          /* of what is done in turn */
    atomic_size_t large;  /* bytes that large bodies have been promised in memory */
    atomic_size_t stored; /* on the disk */
    atomic_size_t held;   /* connections that wait for their turn or its promise */
    atomic_bool closing;  /* no more of them */
};

/* One exchange: the request grows while its body arrives. */
typedef struct {
    char *target;     /* as sent; known before the headers */
    Request *request; /* NULL until the headers are there */
    int refused;      /* status, 0: not */
    size_t limit;     /* of the body, bytes */
    size_t large;     /* bytes it holds of server->large */
    size_t stored;    /* bytes it holds of server->stored */
    size_t received;  /* bytes of the body so far */
    Server *server;
    struct MHD_Connection *connection;
    InTurn turn; /* what is left to do; work NULL: nothing; owned */
    bool kept;   /* its promise */
} Exchange;

static enum MHD_Result header_take(void *data, enum MHD_ValueKind kind, const char *name,
                                   const char *value)
{
    (void)kind;
    request_set_header(data, name, value != NULL ? value : "");
    return MHD_YES;
}

static void peer_take(Request *request, struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char text[INET6_ADDRSTRLEN] = "";
    if (info == NULL || info->client_addr == NULL) {
        return;
    }
    if (info->client_addr->sa_family == AF_INET) {
        const struct sockaddr_in *address =
            (const struct sockaddr_in *)(const void *)info->client_addr;
        inet_ntop(AF_INET, &address->sin_addr, text, sizeof text);
    } else if (info->client_addr->sa_family == AF_INET6) {
        const struct sockaddr_in6 *address =
            (const struct sockaddr_in6 *)(const void *)info->client_addr;
        inet_ntop(AF_INET6, &address->sin6_addr, text, sizeof text);
    }
    request_set_peer(request, text);
}

/* Called with the request line, before headers: keeps the target as it was sent. */
static void *exchange_begin(void *data, const char *target, struct MHD_Connection *connection)
{
    (void)data;
    (void)connection;
    Exchange *exchange = g_new0(Exchange, 1);
    exchange->target = g_strdup(target);
    return exchange;
}

static void exchange_end(void *data, struct MHD_Connection *connection, void **state,
                         enum MHD_RequestTerminationCode code)
{
    (void)connection;
    (void)code;
    Server *server = data;
    Exchange *exchange = *state;
    if (exchange != NULL) {
        atomic_fetch_sub(&server->large, exchange->large);
        atomic_fetch_sub(&server->stored, exchange->stored);
        in_turn_clear(&exchange->turn);
        request_free(exchange->request);
        g_free(exchange->target);
        g_free(exchange);
    }
    *state = NULL;
}

static void release_string(void *data)
{
    g_string_free(data, TRUE);
}

static struct MHD_Response *body_of(Response *response, bool compress, bool *ret_gzipped)
{
    const char *bytes = response->static_body != NULL ? response->static_body : response->body->str;
    size_t size = response->static_body != NULL ? response->static_size : response->body->len;
    GString *small = compress && response->compress ? gzip(bytes, size) : NULL;
    *ret_gzipped = small != NULL;
    if (small == NULL && response->static_body != NULL) {
        return MHD_create_response_from_buffer(size, (void *)(gintptr)bytes,
                                               MHD_RESPMEM_PERSISTENT);
    }
    if (small == NULL) {
        small = response->body;
        response->body = g_string_new(NULL);
    }
    return MHD_create_response_from_buffer_with_free_callback_cls(small->len, small->str,
                                                                  release_string, small);
}

static enum MHD_Result answer(struct MHD_Connection *connection, const Request *request,
                              Response *response)
{
    bool gzipped = false;
    bool accepted = coding_q(request_header(request, "accept-encoding"), "gzip") > 0;
    struct MHD_Response *out = body_of(response, accepted, &gzipped);
    for (guint i = 0; i + 1 < response->headers->len; i += 2) {
        MHD_add_response_header(out, g_ptr_array_index(response->headers, i),
                                g_ptr_array_index(response->headers, i + 1));
    }
    if (gzipped) {
        MHD_add_response_header(out, "Content-Encoding", "gzip");
    }
    if (response->compress) {
        MHD_add_response_header(out, "Vary", "Accept-Encoding");
    }
    enum MHD_Result result = MHD_queue_response(connection, (unsigned)response->status, out);
    MHD_destroy_response(out);
    return result;
}

static enum MHD_Result refuse(struct MHD_Connection *connection, const Exchange *exchange)
{
    g_autoptr(Response) response = response_new(exchange->refused, "text/plain; charset=utf-8");
    if (exchange->refused == 413) {
        g_string_append_printf(response->body,
                               "Kiriman terlalu besar (paling banyak %zu MB). Tidak ada yang "
                               "berubah.\n",
                               exchange->limit >> 20);
    } else if (exchange->refused == 507) {
        g_string_append(response->body, "Tempat di server sedang penuh. Tidak ada yang berubah; "
                                        "coba lagi nanti.\n");
    } else {
        g_string_append(response->body,
                        "Sedang banyak berkas yang dikirim bersamaan. Tidak ada yang berubah; "
                        "tunggu sebentar lalu kirim lagi.\n");
        response_header(response, "Retry-After", "30");
    }
    response_header(response, "Connection", "close");
    return answer(connection, exchange->request, response);
}

static bool promise(atomic_size_t *all, size_t most, size_t size, size_t *ret_held)
{
    if (atomic_fetch_add(all, size) + size > most) {
        atomic_fetch_sub(all, size);
        return false;
    }
    *ret_held = size;
    return true;
}

static bool large_take(Server *server, Exchange *exchange, size_t size)
{
    return size > BULK_IN_MEMORY
               ? promise(&server->stored, STORED_BODIES_BYTES, size, &exchange->stored)
               : promise(&server->large, LARGE_BODIES_BYTES, size, &exchange->large);
}

/* Only who is allowed to may bring more than REQUEST_BODY_MAX, and only as many at once as there is
 * memory for: decided by the headers, before the body is read. */
static void length_check(Server *server, Exchange *exchange)
{
    const Handler *handler = &server->handler;
    const char *length = request_header(exchange->request, "content-length");
    guint64 size = length != NULL ? g_ascii_strtoull(length, NULL, 10) : 0;
    exchange->limit = REQUEST_BODY_MAX;
    if (size <= REQUEST_BODY_MAX) {
        return;
    }
    if (handler->body_max != NULL) {
        exchange->limit =
            MAX(REQUEST_BODY_MAX, handler->body_max(handler->data, exchange->request));
    }
    if (size > exchange->limit) {
        exchange->refused = 413;
    } else if (!large_take(server, exchange, (size_t)size)) {
        exchange->refused = 503;
    } else {
        request_set_body_max(exchange->request, (size_t)size);
    }
}

static void headers_arrived(Server *server, Exchange *exchange, struct MHD_Connection *connection,
                            const char *method)
{
    exchange->request = request_new(method, exchange->target);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, header_take, exchange->request);
    peer_take(exchange->request, connection);
    length_check(server, exchange);
}

static void turn_settled(void *data, bool kept)
{
    Exchange *exchange = data;
    Server *server = exchange->server;
    exchange->kept = kept;
    MHD_resume_connection(exchange->connection);
    atomic_fetch_sub(&server->held, 1);
}

/* On the thread of turns. The exchange may be gone as soon as its connection goes on. */
static void turn_run(void *data)
{
    Exchange *exchange = data;
    g_autoptr(Promise) durable = exchange->turn.run(exchange->turn.work);
    if (durable == NULL) {
        turn_settled(exchange, true);
    } else {
        promise_then(durable, turn_settled, exchange);
    }
}

/* No connection is held any more once the server closes. */
static bool may_hold(Server *server)
{
    atomic_fetch_add(&server->held, 1); /* before it is asked: see held_finish */
    if (!atomic_load(&server->closing)) {
        return true;
    }
    atomic_fetch_sub(&server->held, 1);
    return false;
}

/* The thread goes on with other connections meanwhile. */
static enum MHD_Result await_turn(Exchange *exchange)
{
    Server *server = exchange->server;
    if (may_hold(server)) {
        MHD_suspend_connection(exchange->connection);
        lane_put(server->turns, exchange);
        return MHD_YES;
    }
    g_autoptr(Response) response = in_turn_finish(&exchange->turn);
    return answer(exchange->connection, exchange->request, response);
}

static enum MHD_Result answer_after_turn(Exchange *exchange)
{
    const InTurn *turn = &exchange->turn;
    g_autoptr(Response) response = turn->answer(turn->work, exchange->kept);
    return answer(exchange->connection, exchange->request, response);
}

static enum MHD_Result handle(Exchange *exchange)
{
    const Handler *handler = &exchange->server->handler;
    request_read_form(exchange->request);
    g_autoptr(Response) response =
        handler->handle(handler->data, exchange->request, &exchange->turn);
    return response != NULL ? answer(exchange->connection, exchange->request, response)
                            : await_turn(exchange);
}

/* libmicrohttpd calls this once with the headers, then with each piece of the body, then once more
 * when the body is complete, and again after its turn. */
static enum MHD_Result on_request(void *data, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *body,
                                  size_t *body_size, void **state)
{
    (void)url;
    (void)version;
    Server *server = data;
    Exchange *exchange = *state;
    exchange->server = server;
    exchange->connection = connection;
    if (exchange->request == NULL) {
        headers_arrived(server, exchange, connection, method);
        return exchange->refused != 0 ? refuse(connection, exchange) : MHD_YES;
    }
    if (*body_size > 0) {
        exchange->received += *body_size;
        if (exchange->refused == 0 && !request_add_body(exchange->request, body, *body_size)) {
            exchange->refused = exchange->received > exchange->limit ? 413 : 507;
        }
        *body_size = 0;
        return MHD_YES;
    }
    if (exchange->refused != 0) {
        return refuse(connection, exchange);
    }
    return exchange->turn.work != NULL ? answer_after_turn(exchange) : handle(exchange);
}

static void server_release(Server *server)
{
    lane_free(server->turns);
    g_free(server);
}

static unsigned threads_of(const ServerOptions *options)
{
    return options->threads > 0 ? options->threads : 2 * MAX(2, g_get_num_processors());
}

static struct MHD_Daemon *daemon_start(Server *server, const ServerOptions *options,
                                       const struct sockaddr *address, unsigned flags)
{
    struct MHD_OptionItem more[4] = {{MHD_OPTION_END, 0, NULL}};
    size_t count = 0;
    if (options->tls_key != NULL && options->tls_certificate != NULL) {
        flags |= MHD_USE_TLS;
        more[count++] =
            (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)(gintptr)options->tls_key};
        more[count++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_CERT, 0,
                                                (void *)(gintptr)options->tls_certificate};
    }
    more[count] = (struct MHD_OptionItem){MHD_OPTION_END, 0, NULL};
    return MHD_start_daemon(
        flags, options->port, NULL, NULL, on_request, server, MHD_OPTION_SOCK_ADDR, address,
        MHD_OPTION_THREAD_POOL_SIZE, threads_of(options), MHD_OPTION_CONNECTION_LIMIT,
        CONNECTIONS_MAX, MHD_OPTION_PER_IP_CONNECTION_LIMIT, CONNECTIONS_A_PEER,
        MHD_OPTION_CONNECTION_TIMEOUT, IDLE_TIMEOUT_S, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)CONNECTION_MEMORY_BYTES, MHD_OPTION_URI_LOG_CALLBACK, exchange_begin, NULL,
        MHD_OPTION_NOTIFY_COMPLETED, exchange_end, server, MHD_OPTION_ARRAY, more, MHD_OPTION_END);
}

static struct addrinfo *address_resolve(const ServerOptions *options, GError **error)
{
    struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICHOST, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;
    g_autofree char *port = g_strdup_printf("%u", options->port);
    if (getaddrinfo(options->address, port, &hints, &found) != 0) {
        error_set(error, ERROR_INVALID, "'%s' is no address to listen on", options->address);
        return NULL;
    }
    return found;
}

/* Of this thread and of those it starts. */
static void set_policy(int policy)
{
    const struct sched_param none = {0};
    (void)sched_setscheduler(0, policy, &none);
}

/* The threads of connections have their share of the processors, but do not break in on who writes for all
 * of them, each time something arrives. */
static bool listen_begin(Server *server, const ServerOptions *options,
                         const struct sockaddr *address, GError **error)
{
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO | MHD_ALLOW_SUSPEND_RESUME;
    flags |= address->sa_family == AF_INET6 ? MHD_USE_IPv6 : 0;
    set_policy(SCHED_BATCH);
    server->daemon = daemon_start(server, options, address, flags);
    set_policy(SCHED_OTHER);
    return server->daemon != NULL ? true
                                  : error_set(error, ERROR_UNAVAILABLE, "cannot listen on %s:%u",
                                              options->address, options->port);
}

Server *server_start(const ServerOptions *options, const Handler *handler, GError **error)
{
    g_assert(options->address != NULL && handler->handle != NULL);
    struct addrinfo *found = address_resolve(options, error);
    if (found == NULL) {
        return NULL;
    }
    Server *server = g_new0(Server, 1);
    server->handler = *handler;
    server->turns = lane_new("turns", turn_run);
    bool started = listen_begin(server, options, found->ai_addr, error);
    freeaddrinfo(found);
    if (!started) {
        g_clear_pointer(&server, server_release);
    }
    return server;
}

/* libmicrohttpd must not be stopped while a connection is held. */
static void held_finish(Server *server)
{
    atomic_store(&server->closing, true);
    while (atomic_load(&server->held) > 0) {
        g_usleep(HELD_STEP_US);
    }
}

void server_free(Server *server)
{
    if (server != NULL) {
        held_finish(server);
        MHD_stop_daemon(server->daemon);
        server_release(server);
    }
}

uint16_t server_port(const Server *server)
{
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info != NULL ? info->port : 0;
}
