// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What each write changed: the value a field had and the one it got. The database keeps it by itself
 * (db/watch.h) for every book of a business; here it is read, and a person's values leave it. Secrets, codes and
 * files are never in it. Source: requirement F06. */
#include "db/record.h"

typedef struct {
    int64_t id;
    int64_t change_id;      /* Change.id; of another business or 0: written by the program itself */
    const char *user;       /* "" nobody signed in */
    const char *action;     /* "" the program itself */
    int64_t record_id;      /* of the record the action was about; 0: none */
    int64_t at;             /* 0: the program itself */
    const char *book;       /* table: "sales" */
    const char *row_key;    /* "12", "12/1" */
    const char *kind;       /* "update" | "delete" */
    const char *field;      /* column: "amount_idr" */
    const char *before, *after; /* as kept in the database; "" for nothing; after a deletion nothing */
} ValueChange;
RECORD_LIST(ValueChange, value_change)

typedef struct {
    const char *book, *row_key; /* of one row; NULL: of all */
    int64_t change_id;          /* of one change; 0: of all */
} ValueChangeFilter;
/* Newest first, older than `before` (0: from the newest). */
MUST_USE bool value_change_list(Db *db, int64_t business_id, const ValueChangeFilter *filter,
                                int64_t before, int64_t limit, RecordList **ret_list,
                                GError **error);

/* How far the log has come. */
MUST_USE bool value_change_newest(Db *db, int64_t *ret_id, GError **error);

/* Whose values leave the log. Her rows are those that the forgetting changed, after entry `since`, and those
 * that once bore her number or name. */
typedef struct {
    int64_t since, contact_id;
    const char *phone, *name; /* "": not told by it */
} ForgottenPerson;
/* Law 27/2022: who is forgotten is forgotten here too; what was changed in sums and states stays. */
MUST_USE bool value_change_forget(Db *db, int64_t business_id, const ForgottenPerson *person,
                                  GError **error);
