// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The visitor of the example business: a user without password who may only read. */
#include "db/db.h"

/* 0 when this server has no example business. */
MUST_USE bool demo_visitor(Db *db, int64_t *ret_user_id, GError **error);
/* Makes the visitor (once) and lets her read everything of the business. */
MUST_USE bool demo_visitor_add(Db *db, int64_t business_id, int64_t now, GError **error);
