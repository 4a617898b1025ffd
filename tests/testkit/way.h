// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ways into the program that are no pages: the API and the command line. A story told through a Way
 * is the same story at both doors; one JSON object of fields becomes a body or flags. */
#include "testkit/client.h"

/* The exit codes of the command line stand for the outcome at every door. */
typedef enum {
    WAY_DONE = 0,
    WAY_FAILED = 1,
    WAY_REFUSED = 3,
    WAY_NOT_FOUND = 4,
    WAY_CONFLICT = 5,
    WAY_DENIED = 6,
} WayOutcome;

typedef struct {
    const char *name;
    /* Runs an action on record `id` (0: none); *ret_id is the record made (may be NULL). */
    WayOutcome (*act)(Client *client, const char *action, int64_t id, json_t *fields,
                      int64_t *ret_id);
    /* Reads a resource; query: an object of filters or NULL. NULL when it may not be read. */
    json_t *(*read)(Client *client, const char *resource, json_t *query);
} Way;

extern const Way way_api, way_command;

/* What a test says. fields and query are JSON text, filled in as with printf; "{}": none. */
int64_t way_do(const Way *way, Client *client, const char *action, int64_t id, const char *fields,
               ...) G_GNUC_PRINTF(5, 6); /* must be done; the record's id */
void way_refused(const Way *way, Client *client, const char *action, int64_t id, const char *fields,
                 ...) G_GNUC_PRINTF(5, 6); /* must be refused as a form */
json_t *way_read(const Way *way, Client *client, const char *resource, const char *query, ...)
    G_GNUC_PRINTF(4, 5); /* must be readable; release with json_decref */

/* Into a document by path: "items.0.target". Fails the test when there is no such member. */
json_t *json_at(const json_t *document, const char *path);
const char *json_text_at(const json_t *document, const char *path);
int64_t json_int_at(const json_t *document, const char *path);
/* The member of an array whose text member `name` is `value`; NULL: none. */
json_t *json_with(const json_t *array, const char *name, const char *value);
