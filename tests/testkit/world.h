// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A business in full work, from tests/fixture/world/work.txt: the steps go through the body reader and
 * action_run, as an API call does, but on the caller's Db, so that single statements can be made to
 * fail. Contract tests take their well-formed bodies from it. */
#include "action/action.h"
#include "base/stanza.h"

typedef struct World World;

/* Nothing is done yet. mark: the word in every text of this business. */
World *world_new(App *app, Db *db, int64_t user_id, int64_t business_id, const char *mark);
void world_free(World *world);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(World, world_free)

size_t world_steps(const World *world);
const Stanza *world_step(const World *world, size_t i);
/* The first step of this action; NULL: it has none. */
const Stanza *world_step_of(const World *world, const char *action);

/* Does one step; false with what action_run says. key: idempotency key or NULL. */
MUST_USE bool world_do(World *world, const Stanza *step, const char *key, GError **error);
/* Does all of them; stops the test when one is refused. */
void world_do_all(World *world);

/* Gives names to records that a step made by the way: person, review_item, api_token. */
void world_look_around(World *world);

/* The id of a record by the name its step gives it; 0: none. */
int64_t world_id(const World *world, const char *name);
GList *world_names(const World *world); /* free the list only */
/* The step's body with its gaps filled; "{}" when it has none. Free it. */
char *world_body(const World *world, const Stanza *step);
/* The record a step acts on; 0: none. */
int64_t world_on(const World *world, const Stanza *step);

/* "orders/7/cancel"; *ret_method is POST or PATCH. Free it. */
char *world_path(const Action *action, int64_t id, const char **ret_method);

/* All rows of a business as text, table by table (business_id 0: the tables of no business but those
 * that change by looking). Two equal texts: nothing was written. Free it. */
char *world_dump(Db *db, int64_t business_id);
/* The same in two steps, for who compares often: the statement for the rows of a business, or of
 * none, and what it finds. Free both. */
char *world_dump_query(Db *db, bool owned);
char *world_dump_by(Db *db, const char *query, int64_t business_id);
