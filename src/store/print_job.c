// SPDX-License-Identifier: Apache-2.0
#include "store/print_job.h"

#include "store/sale.h"

#define JOBS                                                                                       \
    "id, number, COALESCE(contact_id, 0), customer, phone, pages, copies, colour, paper, "         \
    "price_idr, due_day, due_minute, note, state, COALESCE(sale_id, 0), created_at, changed_at "   \
    "FROM print_jobs WHERE business_id = $1 "
#define CODES_A_LETTER 99
#define LETTERS 26

static const char SQL_ADD[] =
    "INSERT INTO print_jobs (business_id, number, contact_id, customer, phone, pages, copies, "
    "colour, paper, price_idr, due_day, due_minute, note, created_at, changed_at) VALUES ($1, "
    "(SELECT COALESCE(MAX(number), 0) + 1 FROM print_jobs WHERE business_id = $1), "
    "(SELECT MIN(id) FROM contacts WHERE business_id = $1 AND phone = $3 AND phone <> ''), "
    "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)";
static const char SQL_LOAD[] = "SELECT " JOBS "AND id = $2";
static const char SQL_LIST[] = "SELECT " JOBS "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_QUEUE[] =
    "SELECT " JOBS "AND state IN ('waiting', 'ready') ORDER BY due_day, due_minute, id";
static const char SQL_PRICES[] =
    "SELECT id, colour, paper, price_idr FROM print_jobs WHERE business_id = $1 AND id IN "
    "(SELECT MAX(id) FROM print_jobs WHERE business_id = $1 GROUP BY colour, paper) "
    "ORDER BY colour, paper";
static const char SQL_LAST_PRICE[] =
    "SELECT price_idr FROM print_jobs WHERE business_id = $1 AND colour = $2 AND paper = $3 "
    "ORDER BY id DESC LIMIT 1";
static const char SQL_READY[] = "UPDATE print_jobs SET state = 'ready', changed_at = $3 "
                                "WHERE business_id = $1 AND id = $2 AND state = 'waiting'";
static const char SQL_CANCEL[] =
    "UPDATE print_jobs SET state = 'cancelled', changed_at = $3 "
    "WHERE business_id = $1 AND id = $2 AND state IN ('waiting', 'ready')";
static const char SQL_PICK_UP[] =
    "UPDATE print_jobs SET state = 'picked_up', sale_id = $3, changed_at = $4 "
    "WHERE business_id = $1 AND id = $2 AND state IN ('waiting', 'ready')";

static const Column JOB_FIELDS[] = {
    COLUMN(PrintJob, INT, id),          COLUMN(PrintJob, INT, number),
    COLUMN(PrintJob, INT, contact_id),  COLUMN(PrintJob, TEXT, customer),
    COLUMN(PrintJob, TEXT, phone),      COLUMN(PrintJob, INT, pages),
    COLUMN(PrintJob, INT, copies),      COLUMN(PrintJob, TEXT, colour),
    COLUMN(PrintJob, TEXT, paper),      COLUMN(PrintJob, MONEY, price_idr),
    COLUMN(PrintJob, DAY, due_day),     COLUMN(PrintJob, MINUTE, due_minute),
    COLUMN(PrintJob, TEXT, note),       COLUMN(PrintJob, TEXT, state),
    COLUMN(PrintJob, INT, sale_id),     COLUMN(PrintJob, TIME, created_at),
    COLUMN(PrintJob, TIME, changed_at), {0},
};
const RecordType print_job_type = {sizeof(PrintJob), JOB_FIELDS};

static const Column PRICE_FIELDS[] = {COLUMN(PrintPrice, INT, id),
                                      COLUMN(PrintPrice, TEXT, colour),
                                      COLUMN(PrintPrice, TEXT, paper),
                                      COLUMN(PrintPrice, MONEY, price_idr),
                                      {0}};
const RecordType print_price_type = {sizeof(PrintPrice), PRICE_FIELDS};

int64_t print_job_total_idr(const PrintJob *job)
{
    return job->pages * job->copies * job->price_idr;
}

char *print_job_code(const PrintJob *job)
{
    int64_t at = job->number - 1;
    return g_strdup_printf("%c%02d", (char)('A' + at / CODES_A_LETTER % LETTERS),
                           (int)(at % CODES_A_LETTER) + 1);
}

bool print_job_is_open(const PrintJob *job)
{
    return g_str_equal(job->state, PRINT_WAITING) || g_str_equal(job->state, PRINT_READY);
}

bool print_job_add(Db *db, int64_t business_id, const PrintDraft *draft, int64_t now,
                   int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->customer),
                               db_text(draft->phone), db_int(draft->pages), db_int(draft->copies),
                               db_text(draft->colour), db_text(draft->paper),
                               db_int(draft->price_idr), db_int(draft->due_day),
                               db_int(draft->due_minute), db_text(draft->note), db_int(now)),
                     ret_id, error);
}

bool print_job_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &print_job_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool print_job_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                    RecordList **ret_list, GError **error)
{
    return record_list_load(db, &print_job_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool print_job_queue(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &print_job_type, SQL_QUEUE, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool print_price_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &print_price_type, SQL_PRICES, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool print_price_last(Db *db, int64_t business_id, const char *colour, const char *paper,
                      int64_t *ret_price_idr, GError **error)
{
    return db_get_int(db, SQL_LAST_PRICE,
                      DB_PARAMS(db_int(business_id), db_text(colour), db_text(paper)), 0,
                      ret_price_idr, error);
}

static bool job_change(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_CONFLICT, "the print job is not there for it"));
}

bool print_job_set_ready(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return job_change(db, SQL_READY, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      error);
}

bool print_job_cancel(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return job_change(db, SQL_CANCEL, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      error);
}

bool print_job_pick_up(Db *db, int64_t business_id, int64_t id, Day day, int64_t now,
                       GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    int64_t sale_id = 0;
    if (tx == NULL || !print_job_load(db, business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such print job");
    }
    const PrintJob *job = print_job_at(one, 0);
    g_autofree char *code = print_job_code(job);
    SaleDraft sale = {.day = day,
                      .amount_idr = print_job_total_idr(job),
                      .heard_from = "",
                      .bought_through = "whatsapp",
                      .customer = job->customer,
                      .note = code,
                      .contact_id = job->contact_id};
    return sale_add(db, business_id, &sale, now, &sale_id, error) &&
           job_change(db, SQL_PICK_UP,
                      DB_PARAMS(db_int(business_id), db_int(id), db_int(sale_id), db_int(now)),
                      error) &&
           db_commit(tx, error);
}
