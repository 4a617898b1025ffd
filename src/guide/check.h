// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Checking a text before it goes out, data/checks.txt: five aspects and six strategies of
 * communication (requirement M13) and the four C (M08). What the program can see it judges itself;
 * the rest is a short question that the owner ticks. The report owns its sentences. */
#include "guide/draft.h"

typedef enum { CHECK_ASPECT, CHECK_STRATEGY, CHECK_FOUR_C, CHECK_GROUPS } CheckGroup;

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, ask in both languages */
    CheckGroup group;
    const char *row;
    unsigned needs; /* bit per DraftTrait; 0: only the owner can tell */
} Check;

KNOWLEDGE_LIST(Check, check)

const char *check_name(const Check *check, const Lang *lang);
const char *check_ask(const Check *check, const Lang *lang);
const char *check_group_key(CheckGroup group);  /* "aspect" */
const char *check_group_name(CheckGroup group); /* Indonesian, marked N_ */

typedef enum {
    CHECK_PASSED,
    CHECK_MISSING, /* something is missing, see hint */
    CHECK_ASKED    /* only the owner can tell, and has not ticked */
} CheckState;
const char *check_state_key(CheckState state); /* "passed", "missing", "asked" */

typedef struct {
    const Check *check;
    CheckState state;
    char *hint; /* what to do, in the reader's language; NULL when passed */
} CheckResult;

typedef struct {
    GArray *results;    /* CheckResult, one for each check, in the order of the file */
    GPtrArray *missing; /* char *: facts that are not there, one sentence each */
    GPtrArray *hints;   /* char *: care, claims, prices that differ */
    int passed, total;
} CheckReport;

CheckReport check_draft(const Knowledge *knowledge, const Draft *draft, const Lang *lang);
void check_report_clear(CheckReport *report);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CheckReport, check_report_clear)
const CheckResult *check_report_at(const CheckReport *report, size_t i);
