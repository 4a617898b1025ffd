// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The API /api/v1: nothing here knows a single call. Paths, bodies and answers follow from the
 * registries of actions and resources; /api/v1/openapi.json is drawn from the same registries.
 *
 *   GET   /api/v1/businesses                               the businesses of the token's user
 *   GET   /api/v1/businesses/{slug}/{resource}?cursor=&limit=
 *   POST  /api/v1/businesses/{slug}/{resource}             a new record
 *   PATCH /api/v1/businesses/{slug}/{resource}/{id}        edit
 *   POST  /api/v1/businesses/{slug}/{resource}/{id}/{verb} what else can be done with it
 *   POST  /api/v1/businesses/{slug}/{resource}/{verb}
 *
 * Bearer token; JSON; Idempotency-Key on every write; errors as application/problem+json. */
#include <jansson.h>

#include "app/app.h"
#include "web/request.h"

#define API_PREFIX "/api/v1/"

MUST_USE Response *api_handle(App *app, const Request *request);
/* The answer to a call whose write was lost with its group. */
MUST_USE Response *api_lost(App *app, const Request *request);
/* Bytes the body of this request may have, told by its headers alone: more than usual only for the
 * bearer of a token, on a call that takes a file. */
size_t api_body_max(App *app, const Request *request);
/* Is it a write that is short and takes a Turn (app/turn.h)? */
bool api_in_turn(App *app, const Request *request);

/* The OpenAPI 3.1 document of all calls. */
MUST_USE json_t *openapi_document(const Knowledge *knowledge);
