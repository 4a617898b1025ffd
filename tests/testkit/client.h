// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A browser without a socket: keeps cookies, remembers the last page, posts its forms as a person
 * would (with the CSRF text and idempotency key drawn on the page). And an API client. Every call
 * goes through serve_request, as the server does, with writes in a group. Built for tests of pages, API and contracts. */
#include <jansson.h>

#include "serve.h"
#include "testkit/testkit.h"

typedef struct Client Client;

/* A program over a fresh database (see testkit.h for what is in it), its clock stopped at NOW;
 * signed in as `user_id` (0: nobody) with BUSINESS open when she is a member. */
Client *client_new(int64_t user_id);
/* Another phone or person on the same program. */
Client *client_beside(Client *other, int64_t user_id);
void client_free(Client *client); /* the program ends with the first client */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Client, client_free)

App *client_app(Client *client);
/* Another over the same database, whose writes are in no group: what action_run wrote is there when it returns. */
App *client_app_alone(Client *client);
Db *client_db(Client *client);                    /* a connection to look into */
void client_set_now(Client *client, int64_t now); /* the program starts anew at this time */

/* Nothing of it has the database open until client_set_now starts it again. */
void client_rest(Client *client);

void client_set_cookie(Client *client, const char *name, const char *value);

/* From here on each request names this person as the owner of its writes, as the worker does; NULL: no more. */
void client_set_outbox(Client *client, const char *who);

/* Fetches a page (following no redirect) and returns its status. */
int client_get(Client *client, const char *target);
const char *client_body(const Client *client);
size_t client_size(const Client *client); /* bytes of it */
bool client_has_file(const Client *client);        /* the body is a PDF or a picture, no text */
const char *client_location(const Client *client); /* of a redirect; NULL without */
bool client_shows(const Client *client, const char *text); /* in the visible text, tags removed */
char *client_text(const Client *client);                   /* visible text; free it */
/* What can be tapped at once: links, buttons and folds of the page, not what a fold hides. */
size_t client_choices(const Client *client);

/* Posts the form of `action` on the page at `target`: name, value, … NULL. Hidden fields are taken
 * from the page's first form of that action (with record `id` unless 0). Returns the status; a
 * redirect is followed, so 200 means done and shown. */
int client_post(Client *client, const char *target, const char *action, int64_t id,
                ...) G_GNUC_NULL_TERMINATED;

/* The same with a file in the field `file`, as a browser sends a form that carries one, and within
 * what the server would take. 413 without asking when it is more. */
int client_post_file(Client *client, const char *target, const char *action, GBytes *file,
                     ...) G_GNUC_NULL_TERMINATED;
/* Asks once more for a page that the browser has with this tag. */
int client_get_again(Client *client, const char *target, const char *tag);
const char *client_header(const Client *client, const char *name); /* NULL: absent */
GBytes *client_bytes(const Client *client);                        /* the body as it is; free it */

/* Posts these bytes as a form, whatever is on the page; follows no redirect. */
int client_post_bytes(Client *client, const char *target, const char *body, size_t size);
/* The same from a page of another site: "https://lain.example". */
int client_post_from(Client *client, const char *origin, const char *target, const char *body,
                     size_t size);
/* The hidden fields of each post form on the last page, urlencoded as a browser sends them, and the
 * names it can be filled with: one GStrv a form, the hidden fields first. Free it. */
GPtrArray *client_forms(const Client *client);

/* Calls the API of BUSINESS as the client's user: path below /businesses/{slug}/. body: JSON text or
 * NULL. key: idempotency key or NULL. Returns the status; the document is in *ret (may be NULL). */
int client_api(Client *client, const char *method, const char *path, const char *body,
               const char *key, json_t **ret);
/* A new record by the API with a file in the field `file`, as the parts of a form. */
int client_api_file(Client *client, const char *path, GBytes *file, const char *key, json_t **ret);
/* Calls are counted by token: from here on with another one. */
void client_renew_token(Client *client);
/* The same path with the token of OTHER_OWNER, whose business is another. */
int client_api_as_stranger(Client *client, const char *method, const char *path, const char *body,
                           const char *key);
/* The same with the key made up, for a success: returns the record's id. */
int64_t client_api_ok(Client *client, const char *method, const char *path, const char *body);
/* A POST that is refused as a wrong form, saying this in one of its sentences. */
void client_api_refused(Client *client, const char *path, const char *body, const char *said);

/* Runs `tangga …` in this process on the same database: arguments ending with NULL; *ret_out is
 * what it wrote to stdout (may be NULL). Returns the exit code. */
int client_command(Client *client, char **ret_out, ...) G_GNUC_NULL_TERMINATED;
/* The same with the arguments after "tangga" in an array, which stays as it is. */
int client_command_line(Client *client, char **ret_out, const GPtrArray *arguments);
