// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What social media did for the business in a month (requirement D02): the four roles of the paper, one
 * figure each, all from records. A role without records has no number, not even a zero. */
#include "kpi/kpi.h"

typedef enum {
    ROLE_REACH, /* wide and efficient reach: views counted by the owner or the platform */
    ROLE_COST,  /* cheaper promotion: data and promotion of the cash book */
    ROLE_TALK,  /* direct interaction: messages, comments, likes, shares */
    ROLE_SALES, /* awareness and sales: bought there, or heard of there */
    ROLE_COUNT
} MediaRole;

typedef struct {
    const char *key;     /* "reach" */
    const char *name;    /* N_ */
    const char *explain; /* what is counted, N_ */
    const char *records; /* page of the records behind it */
    KpiUnit unit;
} MediaRoleText;
const MediaRoleText *media_role_text(MediaRole role);

/* values: ROLE_COUNT of them, of the days of the query. */
MUST_USE bool media_roles_load(const KpiQuery *query, KpiValue *values, GError **error);
/* "1.240", "Rp50.000", "belum ada data". */
MUST_USE char *media_role_format(MediaRole role, const KpiValue *value, const Lang *lang);
