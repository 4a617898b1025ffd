// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Sales: every sum of money comes from these rows, one a sale, from a paid order or over the counter.
 * Rows are never changed: a mistake or a refund is a row of its own below zero that names the row it
 * takes out, once; only money given back for something paid in parts (store/instalment.h) is a row below
 * zero that names none. So the sums are SUM(amount_idr) and SUM(count). Each sale keeps two facts apart:
 * where the buyer heard of it and where she bought (guide/source.h). Sources: requirements S06, S07. */
#include "base/date.h"
#include "db/record.h"
#include "db/rows.h"

typedef struct {
    int64_t id;
    int64_t order_id;   /* 0: over the counter */
    int64_t removes_id; /* the sale this row takes out; 0: it is a sale */
    int64_t removed;    /* flag: another row takes this one out */
    int64_t day;
    int64_t amount_idr;
    int64_t count; /* 1; 0 for more money of a counted sale; -1 for a row that takes one out */
    const char *heard_from, *bought_through;
    const char *customer, *note;
    int64_t created_at;
} Sale;
RECORD_LIST(Sale, sale)

typedef struct {
    int64_t order_id; /* 0: none */
    Day day;
    int64_t amount_idr;
    bool instalment;        /* more money for a sale that is counted already */
    bool returned;          /* below zero: all that was paid for a counted sale goes back */
    const char *heard_from; /* "": not recorded */
    const char *bought_through, *customer, *note;
    int64_t contact_id; /* 0: none */
} SaleDraft;
MUST_USE bool sale_add(Db *db, int64_t business_id, const SaleDraft *draft, int64_t now,
                       int64_t *ret_id, GError **error);
/* Many at once, put by db_rows_put; the texts of a draft are borrowed until then. */
MUST_USE DbRows *sale_rows_new(void);
void sale_rows_add(DbRows *rows, int64_t business_id, const SaleDraft *draft, int64_t now);
MUST_USE bool sale_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error);
/* The sale of a paid order, not yet taken out; 0: none. */
MUST_USE bool sale_of_order(Db *db, int64_t business_id, int64_t order_id, int64_t *ret_id,
                            GError **error);

typedef struct {
    int64_t sale_id;
    Day day; /* on which it counts: that of the sale for a mistake, today for a refund */
    const char *reason;
} SaleRemoval;
/* NOT_FOUND: no such sale. CONFLICT: it is taken out already, or takes one out itself. */
MUST_USE bool sale_remove(Db *db, int64_t business_id, const SaleRemoval *removal, int64_t now,
                          int64_t *ret_id, GError **error);

/* Newest first, before record `before` (0: from the newest); of the days from … to, both inside. */
MUST_USE bool sale_list(Db *db, int64_t business_id, Period days, int64_t before, int64_t limit,
                        RecordList **ret_list, GError **error);
/* The same by the day they were made on: the newest day first, whenever they were written down. */
MUST_USE bool sale_list_days(Db *db, int64_t business_id, Period days, int64_t limit,
                             RecordList **ret_list, GError **error);

/* Sums by the two facts; rows whose sum and count are both zero are left out. */
typedef struct {
    const char *bought_through, *heard_from;
    int64_t sum_idr, count;
} SaleSum;
RECORD_LIST(SaleSum, sale_sum)
MUST_USE bool sale_sums(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                        GError **error);
/* Different buyers with a name, by where they bought. */
typedef struct {
    const char *bought_through, *customer;
} SaleCustomer;
RECORD_LIST(SaleCustomer, sale_customer)
MUST_USE bool sale_customers(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                             GError **error);
MUST_USE bool sale_total(Db *db, int64_t business_id, Period days, int64_t *ret_sum_idr,
                         int64_t *ret_count, GError **error);
