// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A field of a form that asks through which channel people talk with the business: the common ones
 * first, other living platforms and the ordinary telephone behind them (requirement H10). */
#include "base/form_table.h"
#include "guide/knowledge.h"

/* A required choice; its values are keys of platforms.txt or sources.txt. */
void channel_field_add(FormTable *table, const Knowledge *knowledge, const Lang *lang,
                       const char *name);
/* The same about a person, and it may stay empty. */
void channel_field_add_optional(FormTable *table, const Knowledge *knowledge, const Lang *lang,
                                const char *name);
