// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The server process: which door answers which address. With main.c the only file above the
 * edges. */
#include "command/command.h"
#include "web/request.h"

/* Serves until SIGINT or SIGTERM. */
MUST_USE bool serve(App *app, const ServeOptions *options, GError **error);

/* Bytes the body of this request may have, told by its headers alone. */
size_t serve_body_max(App *app, const Request *request);

/* One request through all doors. NULL: a write that takes its turn with all others (app/turn.h); *turn
 * is what is left to do. Its fields are read; it lives until that is done. */
MUST_USE Response *serve_begin(App *app, const Request *request, InTurn *turn);
/* The same to its end, without a socket (tests). */
MUST_USE Response *serve_request(App *app, const Request *request);
