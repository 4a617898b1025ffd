// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the owner said of the columns of a table of her own, remembered by the signature of its headings:
 * asked once, known from then on, until she changes or forgets it. Source: import of files, requirement
 * H09. */
#include "db/record.h"

#define IMPORT_MAPPINGS_MAX 200 /* a business; the ones longest not said go first */

typedef struct {
    int64_t id;
    const char *kind;     /* name of an importer */
    const char *platform; /* of figures; "" */
    const char *columns;  /* see importer/mapping.h */
    const char *headings; /* as they were written, to recognise it by */
    int64_t changed_at;
} ImportMapping;
RECORD_LIST(ImportMapping, import_mapping)

typedef struct {
    const char *signature, *kind, *platform, *columns, *headings;
} ImportMappingDraft;
/* In the place of the one of this signature. */
MUST_USE bool import_mapping_set(Db *db, int64_t business_id, const ImportMappingDraft *draft,
                                 int64_t now, GError **error);
/* An empty list when nothing is remembered. */
MUST_USE bool import_mapping_find(Db *db, int64_t business_id, const char *signature,
                                  RecordList **ret_one, GError **error);
/* By number, after number `after`: for paging. */
MUST_USE bool import_mapping_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                                  RecordList **ret_list, GError **error);
/* NOT_FOUND without such a one in this business. */
MUST_USE bool import_mapping_forget(Db *db, int64_t business_id, int64_t id, GError **error);
