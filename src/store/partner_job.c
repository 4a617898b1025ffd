// SPDX-License-Identifier: Apache-2.0
#include "store/partner_job.h"

#include "store/cash.h"
#include "store/product.h"

#define JOBS                                                                                       \
    "id, partner, phone, what, COALESCE(product_id, 0), pieces, due_day, cost_idr, state, "        \
    "COALESCE(cash_id, 0), created_at, changed_at FROM partner_jobs WHERE business_id = $1 "

static const char SQL_ADD[] =
    "INSERT INTO partner_jobs (business_id, partner, phone, what, product_id, pieces, due_day, "
    "cost_idr, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)";
static const char SQL_LOAD[] = "SELECT " JOBS "AND id = $2";
static const char SQL_LIST[] = "SELECT " JOBS "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_OPEN[] = "SELECT " JOBS "AND state IN ('ordered', 'received') "
                                    "ORDER BY state, due_day, id";
static const char SQL_RECEIVE[] = "UPDATE partner_jobs SET state = 'received', changed_at = $3 "
                                  "WHERE business_id = $1 AND id = $2 AND state = 'ordered'";
static const char SQL_CANCEL[] = "UPDATE partner_jobs SET state = 'cancelled', changed_at = $3 "
                                 "WHERE business_id = $1 AND id = $2 AND state = 'ordered'";
static const char SQL_PAY[] =
    "UPDATE partner_jobs SET state = 'paid', cash_id = $3, changed_at = $4 "
    "WHERE business_id = $1 AND id = $2 AND state = 'received'";

static const Column JOB_FIELDS[] = {
    COLUMN(PartnerJob, INT, id),
    COLUMN(PartnerJob, TEXT, partner),
    COLUMN(PartnerJob, TEXT, phone),
    COLUMN(PartnerJob, TEXT, what),
    COLUMN(PartnerJob, INT, product_id),
    COLUMN(PartnerJob, INT, pieces),
    COLUMN(PartnerJob, DAY, due_day),
    COLUMN(PartnerJob, MONEY, cost_idr),
    COLUMN(PartnerJob, TEXT, state),
    COLUMN(PartnerJob, INT, cash_id),
    COLUMN(PartnerJob, TIME, created_at),
    COLUMN(PartnerJob, TIME, changed_at),
    {0},
};
const RecordType partner_job_type = {sizeof(PartnerJob), JOB_FIELDS};

int64_t partner_job_late_days(const PartnerJob *job, Day today)
{
    return g_str_equal(job->state, PARTNER_ORDERED) ? MAX(today - job->due_day, 0) : 0;
}

int64_t partner_job_piece_idr(const PartnerJob *job)
{
    return job->pieces > 0 ? (job->cost_idr + job->pieces - 1) / job->pieces : 0;
}

bool partner_job_add(Db *db, int64_t business_id, const PartnerDraft *draft, int64_t now,
                     int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->partner), db_text(draft->phone),
                               db_text(draft->what), db_ref(draft->product_id),
                               db_int(draft->pieces), db_int(draft->due_day),
                               db_int(draft->cost_idr), db_int(now)),
                     ret_id, error);
}

bool partner_job_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &partner_job_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool partner_job_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &partner_job_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool partner_job_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &partner_job_type, SQL_LIST_OPEN, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

static bool job_change(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_CONFLICT, "the job is not there for it"));
}

bool partner_job_receive(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return job_change(db, SQL_RECEIVE, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      error);
}

bool partner_job_cancel(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return job_change(db, SQL_CANCEL, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      error);
}

/* The goods it made cost from now on what one piece of it did. */
static bool product_cost_set(Db *db, int64_t business_id, const PartnerJob *job, int64_t now,
                             GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (job->product_id == 0 || job->pieces == 0) {
        return true;
    }
    if (!product_load(db, business_id, job->product_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    ProductFacts facts = product_facts(product_at(one, 0));
    facts.cost_idr = partner_job_piece_idr(job);
    return product_save(db, business_id, job->product_id, &facts, now, error);
}

bool partner_job_pay(Db *db, int64_t business_id, int64_t id, Day day, int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    int64_t cash_id = 0;
    if (tx == NULL || !partner_job_load(db, business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such job");
    }
    const PartnerJob *job = partner_job_at(one, 0);
    g_autofree char *note = g_strdup_printf("%s: %s", job->partner, job->what);
    CashDraft cash = {"ingredients", day, -job->cost_idr, note};
    return cash_add(db, business_id, &cash, now, &cash_id, error) &&
           job_change(db, SQL_PAY,
                      DB_PARAMS(db_int(business_id), db_int(id), db_int(cash_id), db_int(now)),
                      error) &&
           product_cost_set(db, business_id, job, now, error) && db_commit(tx, error);
}
