// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The tool matrix of a business: what is proposed with reasons, beside what the owner chose
 * (requirements M02, P02, X05). Proposals exist only after readiness and goals (M17). */
#include "app/standing.h"
#include "guide/focus.h"
#include "guide/tool_matrix.h"
#include "store/tool.h"

typedef struct {
    Standing standing;  /* owned */
    ToolMatrix *matrix; /* owned; NULL while something is missing */
    char *missing;      /* owned: what must be answered first; NULL when proposals exist */
    RecordList *chosen; /* owned: Tool */
    char *chosen_keys;  /* owned: "a,b" */
    RecordList *people; /* owned: Person */
} ToolPlan;

MUST_USE bool tool_plan_load(const Context *context, ToolPlan *ret_plan, GError **error);
void tool_plan_clear(ToolPlan *plan);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ToolPlan, tool_plan_clear)

/* The chosen line of this platform; NULL when it is not chosen. */
const Tool *tool_plan_chosen(const ToolPlan *plan, const char *platform);
/* Accounts of the chosen tools that are called otherwise than the rest, with the name to take
 * everywhere (requirement P15); NULL when there is nothing to say. Free it. */
char *tool_plan_names(const ToolPlan *plan, const Context *context);
