// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One call being answered: what api.c, write.c and problem.c share. */
#include <jansson.h>

#include "action/action.h"
#include "api/api.h"
#include "api/body.h"

typedef struct {
    App *app;
    Db *db; /* NULL while it waits for its turn; given back at its end */
    const Request *request;
    const Lang *lang;
    Context context;
    char **parts; /* of the path after the prefix: "businesses", slug, resource, … */
    guint part_count;
    FormErrors *errors; /* of the body or query */
    /* of a write */
    Body *body; /* NULL: in parts */
    ActionRun run;
    ActionResult result;
    GError *failure;
} ApiCall;

/* Which action a writing call means; *ret_id is the record it names. NULL: none. */
const Action *write_action(const ApiCall *call, int64_t *ret_id);
/* All before its turn: reads, checks and prepares. */
MUST_USE bool write_begin(ApiCall *call, GError **error);
/* In its turn. */
MUST_USE bool write_end(ApiCall *call, GError **error);
/* What was done. */
MUST_USE Response *write_response(const ApiCall *call);

/* take_document as JSON. */
MUST_USE Response *json_response(int status, const char *type, json_t *take_document);
/* RFC 9457. The sentence is for people; `errors` names the members that are wrong. */
MUST_USE Response *problem(const ApiCall *call, const GError *error);
MUST_USE Response *problem_unauthorized(const ApiCall *call);
