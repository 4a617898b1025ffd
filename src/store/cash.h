// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The cash book: every rupiah that came in or went out. What the sales brought is summed from their own
 * rows (store/sale.h); all other money is an entry here. Rows are never changed: a mistake is a row of
 * its own that turns the amount round, once. So for any days: opening + in − out = closing, and the
 * closing of one month is the opening of the next. Source: requirement S09. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *kind; /* guide/cash_kind.h */
    int64_t day;
    int64_t amount_idr; /* above zero: came in; below: went out */
    const char *note;
    int64_t removes_id; /* the entry this row takes out; 0: it is an entry */
    int64_t removed;    /* flag: another row takes this one out */
    int64_t created_at;
} CashEntry;
RECORD_LIST(CashEntry, cash_entry)

typedef struct {
    const char *kind;
    Day day;
    int64_t amount_idr; /* with its sign, never 0 */
    const char *note;
} CashDraft;
MUST_USE bool cash_add(Db *db, int64_t business_id, const CashDraft *draft, int64_t now,
                       int64_t *ret_id, GError **error);
/* NOT_FOUND: no such entry. CONFLICT: it is taken out already, or takes one out itself. */
MUST_USE bool cash_remove(Db *db, int64_t business_id, int64_t id, const char *reason, int64_t now,
                          int64_t *ret_id, GError **error);
MUST_USE bool cash_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error);
/* Newest first, before record `before` (0: from the newest). */
MUST_USE bool cash_list(Db *db, int64_t business_id, Period days, int64_t before, int64_t limit,
                        RecordList **ret_list, GError **error);
/* Is there an entry of this kind that is not taken out? */
MUST_USE bool cash_has(Db *db, int64_t business_id, const char *kind, bool *ret_has,
                       GError **error);

/* Sums by kind, the sales among them as CASH_SALES; kinds whose sum is zero are left out. */
typedef struct {
    const char *kind;
    int64_t sum_idr;
} CashSum;
RECORD_LIST(CashSum, cash_sum)
MUST_USE bool cash_sums(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                        GError **error);

typedef struct {
    int64_t opening_idr; /* what was there before the first day */
    int64_t in_idr, out_idr;
    int64_t closing_idr;
} CashBook;
/* opening_idr + in_idr − out_idr = closing_idr. */
MUST_USE bool cash_book(Db *db, int64_t business_id, Period days, CashBook *ret_book,
                        GError **error);
