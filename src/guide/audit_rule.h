// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What an audit of accounts looks for, data/audits.txt (requirement K09): the finding's name, the number
 * from which it is made, the remedy and the page where it is done. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;      /* "mixed", "thin", …: see guide/audit.h */
    const Stanza *stanza; /* name, remedy in both languages */
    const char *path, *row;
    int64_t limit; /* what it counts says the file; 0: the finding counts nothing */
    int64_t parts; /* "thin" only: things a profile should say */
} AuditRule;

KNOWLEDGE_LIST(AuditRule, audit_rule)

const char *audit_rule_name(const AuditRule *rule, const Lang *lang);
const char *audit_rule_remedy(const AuditRule *rule, const Lang *lang);
