// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The audit of one's accounts, filled from records (requirement K09): every place named as used, chosen,
 * told about or measured; what records tell goes before what was said, and what nobody knows stays
 * unknown. Findings and how they are mended come from guide/audit.h. */
#include "app/context.h"
#include "guide/audit.h"
#include "store/account_fact.h"

typedef struct {
    GArray *accounts;    /* AuditAccount; owned */
    AuditFacts all;      /* the accounts for the checks; borrowed from them */
    GPtrArray *findings; /* AuditFinding; owned */
    char *chosen;        /* platform keys "a,b" of the tool matrix; owned */
    char *used;          /* platforms named in the answers "a,b"; owned */
    RecordList *facts;   /* AccountFact; owned */
    RecordList *uses, *followers, *waits, *kinds, *tools; /* owned: hold the texts */
    char **used_keys;                                     /* owned */
} AuditSheet;

/* Needs an open business. */
MUST_USE bool audit_sheet_load(const Context *context, AuditSheet *ret_sheet, GError **error);
void audit_sheet_clear(AuditSheet *sheet);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(AuditSheet, audit_sheet_clear)

const AuditAccount *audit_account_at(const AuditSheet *sheet, size_t i);
/* What was said of the platform; NULL when nothing was. */
const AccountFact *audit_fact_of(const AuditSheet *sheet, const char *platform);
