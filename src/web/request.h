// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One HTTP request and its answer, apart from any socket: the server (web/server.c) makes Requests
 * from connections, tests make them by hand (the loopback) and call the same handler. Names of
 * headers are lower case. Query and form fields given more than once are joined with ','. All text
 * is as sent: it is checked where it is read (base/form.h). */
#include "base/form.h"
#include "base/promise.h"

#define REQUEST_BODY_MAX (1u << 20)
#define REQUEST_FIELDS_MAX 2000u

typedef struct Request Request;

MUST_USE Request *request_new(const char *method, const char *target);
void request_free(Request *request);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Request, request_free)

void request_set_header(Request *request, const char *name, const char *value);
void request_set_peer(Request *request, const char *address);
/* This request may bring more than REQUEST_BODY_MAX; before its body. */
void request_set_body_max(Request *request, size_t max);
/* Appends body bytes; false when the body would pass its limit (answer 413) or has no room (507). */
bool request_add_body(Request *request, const char *bytes, size_t size);
/* Once the body is complete: makes its fields known to request_form. */
void request_read_form(Request *request);

const char *request_method(const Request *request);
const char *request_path(const Request *request);   /* decoded, without query */
const char *request_target(const Request *request); /* path and query as sent */
const char *request_peer(const Request *request);
const char *request_body(const Request *request, size_t *ret_size);   /* zero-terminated */
const char *request_header(const Request *request, const char *name); /* NULL: absent */
const char *request_query(const Request *request, const char *name);  /* NULL: absent */
const char *request_form(const Request *request, const char *name);   /* urlencoded or multipart */
/* A file of a multipart body, borrowed from the request; NULL: absent. */
GBytes *request_file(const Request *request, const char *name);
bool request_is_multipart(const Request *request);
/* The cookie's value, or NULL. */
MUST_USE char *request_cookie(const Request *request, const char *name);

FormSource request_query_source(const Request *request);
FormSource request_form_source(const Request *request);
/* For the check of unknown fields: names in the body. Free the list only. */
GList *request_form_names(const Request *request);
GList *request_query_names(const Request *request); /* the same of the address */

/* "a=1&b=2" into the table (fuzzed). False: too many fields. */
bool urlencoded_parse(const char *text, size_t size, GHashTable *fields);

typedef struct {
    int status;
    GPtrArray *headers; /* name, value, name, value … (owned) */
    GString *body;
    const char *static_body; /* instead of body: lives as long as the program */
    size_t static_size;
    bool compress; /* text that may be sent gzip-encoded */
} Response;

MUST_USE Response *response_new(int status, const char *content_type);
void response_free(Response *response);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Response, response_free)
void response_header(Response *response, const char *name, const char *value);
const char *response_get_header(const Response *response, const char *name); /* NULL: absent */
MUST_USE Response *response_redirect(const char *location);                  /* 303 */

/* What is left of a request that does what only one thread at a time can do. One thread does it for all
 * requests, one after another: nobody waits for a lock meanwhile, and what it needs stays near one
 * processor. What can be done beside other requests is done before, and the answer made after. */
typedef struct {
    void *work; /* owned; NULL: nothing is left */
    /* What is only kept together with others. NULL: it is kept, or there is nothing to keep; owned. */
    Promise *(*run)(void *work);
    Response *(*answer)(void *work, bool kept);
    void (*free)(void *work);
} InTurn;
/* All of it at once, for who has no thread of turns. */
MUST_USE Response *in_turn_finish(const InTurn *turn);
void in_turn_clear(InTurn *turn);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(InTurn, in_turn_clear)

/* What answers requests; owned by the caller of server_start, called from many threads. */
typedef struct {
    /* NULL: *turn says what is left to be done. */
    Response *(*handle)(void *data, const Request *request, InTurn *turn);
    void *data;
    /* How much a request may bring whose headers announce more than REQUEST_BODY_MAX, asked before
     * its body is read. NULL: no more than that. */
    size_t (*body_max)(void *data, const Request *request);
} Handler;
