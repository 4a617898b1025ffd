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

/* Answers the call, or checks all that can be known of a write before its turn: NULL, and *rest is what is
 * left. The request lives until that is done. A write that was lost with its group is told so. */
MUST_USE Response *api_begin(App *app, const Request *request, InTurn *rest);
/* Bytes the body of this request may have, told by its headers alone: more than usual only for the
 * bearer of a token, on a call that takes a file. */
size_t api_body_max(App *app, const Request *request);
/* The OpenAPI 3.1 document of all calls. */
MUST_USE json_t *openapi_document(const Knowledge *knowledge);
