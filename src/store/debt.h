// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What customers took and still owe (buku utang). Each payment is a sale of its own (store/sale.h): money
 * counts when it comes in, and the debt is what its sales have not covered. A payment taken out of the
 * sales is open again by itself. Orders that are delivered and not paid are debts too, and stay with
 * their orders. Sources: requirements S09, S10. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    int64_t contact_id;           /* 0: none */
    const char *customer, *phone; /* phone: E.164 or "" */
    int64_t amount_idr, paid_idr;
    const char *bought_through; /* guide/source.h */
    const char *note;
    int64_t day, due_day; /* due_day DAY_NONE: not agreed */
    int64_t reminded_day; /* DAY_NONE: never */
    int64_t forgiven_at;  /* 0: not */
    const char *reason;   /* of forgiving it */
    int64_t created_at;
} Debt;
RECORD_LIST(Debt, debt)

int64_t debt_left_idr(const Debt *debt); /* 0 when paid or forgiven */

typedef struct {
    const char *customer, *phone;
    int64_t amount_idr;
    const char *bought_through, *note;
    Day day, due_day;
} DebtDraft;
/* A contact with the same phone number is linked. */
MUST_USE bool debt_add(Db *db, int64_t business_id, const DebtDraft *draft, int64_t now,
                       int64_t *ret_id, GError **error);
MUST_USE bool debt_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error);
/* By number, after number `after` (0: from the first): for paging. */
MUST_USE bool debt_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                        RecordList **ret_list, GError **error);
/* What is still owed: longest due first, then those without a date. */
MUST_USE bool debt_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
MUST_USE bool debt_open_sum(Db *db, int64_t business_id, int64_t *ret_sum_idr, GError **error);

/* The debt is open and amount_idr 1 … what is left. The first payment counts as the sale, the further
 * ones as more money for it. NOT_FOUND, CONFLICT: more than is left. */
MUST_USE bool debt_pay(Db *db, int64_t business_id, int64_t id, int64_t amount_idr, Day day,
                       int64_t now, GError **error);
MUST_USE bool debt_forgive(Db *db, int64_t business_id, int64_t id, const char *reason, int64_t now,
                           GError **error);
MUST_USE bool debt_reminded(Db *db, int64_t business_id, int64_t id, Day day, GError **error);
