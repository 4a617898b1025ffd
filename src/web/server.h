// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The listening server: libmicrohttpd with an epoll thread pool. It only moves bytes: limits on
 * connections, header and body size, memory for large bodies and idle time, gzip when the client takes it; every decision
 * is the Handler's. */
#include <stdint.h>

#include "web/request.h"

typedef struct Server Server;

typedef struct {
    const char *address;                   /* "127.0.0.1", "0.0.0.0", "::1" */
    uint16_t port;                         /* 0: any free port, see server_port */
    unsigned threads; /* 0: two a processor, for one may be busy with a photo */
    const char *tls_key, *tls_certificate; /* PEM text; both NULL: plain HTTP */
} ServerOptions;

/* UNAVAILABLE when the address cannot be had. The handler must live until server_free. */
MUST_USE Server *server_start(const ServerOptions *options, const Handler *handler, GError **error);
void server_free(Server *server); /* finishes open requests */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Server, server_free)
uint16_t server_port(const Server *server);
