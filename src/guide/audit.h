// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The audit of a business's accounts (requirement K09): which places are used, what stands there, how
 * many they are; a check for each finding the paper made of the company 'XYZ'. What is not known makes no
 * finding. Pure; the findings own their sentences. */
#include "base/date.h"
#include "guide/audit_rule.h"

#define AUDIT_UNKNOWN INT64_C(-1)
#define AUDIT_PARTS 5  /* what a profile should say: goods, place, hours, number, prices */
#define AUDIT_DAYS 28  /* posts are counted over four weeks */
#define AUDIT_USED_DAYS 90 /* an account without a post for longer is not "used but limited" */

/* One account; the texts are borrowed. AUDIT_UNKNOWN where nothing is known. */
typedef struct {
    const char *platform; /* its key */
    const char *name;     /* in the reader's language */
    const char *kind;     /* "personal", "business", "both" or "" */
    const char *reason;   /* why mixed, in her words; "" when she did not say */
    const char *goal;     /* what it is there for; "" : nobody said */
    int64_t followers, information; /* information: of AUDIT_PARTS */
    int64_t last_post;              /* Day; DAY_NONE: not known */
    int64_t posts;                  /* in AUDIT_DAYS */
    int64_t marked, aligned; /* of them: known whether they serve a goal; and do. 0 when unknown */
    int64_t answer_minutes;         /* the usual one */
} AuditAccount;

typedef struct {
    const AuditAccount *accounts;
    size_t count;
    size_t most; /* apps one person can look after (tool_limit) */
    Day today;
} AuditFacts;

typedef struct {
    const AuditRule *rule;
    char *evidence; /* owned by the list */
} AuditFinding;

/* The findings in the order of the file; owned by the caller. */
MUST_USE GPtrArray *audit_findings(const Knowledge *knowledge, const AuditFacts *facts,
                                   const Lang *lang);
const AuditFinding *audit_finding_at(const GPtrArray *findings, size_t i);
/* Not posted to for as long as the rule "tools" says, nor any other place of the same app; false while
 * nothing is known of its posts. */
bool audit_is_idle(const Knowledge *knowledge, const AuditFacts *facts, size_t i);
bool audit_knows(const char *key); /* is there a check of this name? */
