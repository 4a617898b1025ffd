// SPDX-License-Identifier: Apache-2.0
#include "store/testimonial.h"

#define TESTIMONIAL_COLUMNS "id, customer, text, stars, may_publish, hide_name, day, changed_at"

static const char SQL_LOAD[] =
    "SELECT " TESTIMONIAL_COLUMNS " FROM testimonials WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] = "SELECT " TESTIMONIAL_COLUMNS " FROM testimonials "
                               "WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_NEWEST[] = "SELECT " TESTIMONIAL_COLUMNS " FROM testimonials "
                                      "WHERE business_id = $1 ORDER BY day DESC, id DESC LIMIT $2";
static const char SQL_LIST_PUBLIC[] =
    "SELECT id, CASE WHEN hide_name = 1 THEN '' ELSE customer END, text, stars, may_publish, "
    "hide_name, day, changed_at FROM testimonials WHERE business_id = $1 AND may_publish = 1 "
    "ORDER BY stars DESC, day DESC, id DESC LIMIT $2";
static const char SQL_COUNT[] =
    "SELECT COUNT(*) FROM testimonials WHERE business_id = $1 AND may_publish >= $2";
static const char SQL_STARS[] = "SELECT CAST(COALESCE(SUM(stars), 0) AS BIGINT) FROM testimonials "
                                "WHERE business_id = $1 AND may_publish >= $2";
static const char SQL_ADD[] =
    "INSERT INTO testimonials (business_id, customer, text, stars, may_publish, hide_name, day, "
    "created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)";
static const char SQL_SAVE[] =
    "UPDATE testimonials SET customer = $3, text = $4, stars = $5, may_publish = $6, "
    "hide_name = $7, changed_at = $8 WHERE business_id = $1 AND id = $2";
/* $3: may be shown; $4: her name is to be hidden, which it was not before. */
static const char SQL_REMOVE_POSTERS[] =
    "DELETE FROM posters WHERE business_id = $1 AND testimonial_id = $2 "
    "AND (CAST($3 AS BIGINT) = 0 OR (CAST($4 AS BIGINT) = 1 AND EXISTS "
    "(SELECT 1 FROM testimonials WHERE business_id = $1 AND id = $2 AND hide_name = 0)))";
static const char SQL_REMOVE[] = "DELETE FROM testimonials WHERE business_id = $1 AND id = $2";

static const Column TESTIMONIAL_FIELDS[] = {
    COLUMN(Testimonial, INT, id),
    COLUMN(Testimonial, TEXT, customer),
    COLUMN(Testimonial, TEXT, text),
    COLUMN(Testimonial, INT, stars),
    COLUMN(Testimonial, FLAG, may_publish),
    COLUMN(Testimonial, FLAG, hide_name),
    COLUMN(Testimonial, DAY, day),
    COLUMN(Testimonial, TIME, changed_at),
    {0},
};
const RecordType testimonial_type = {sizeof(Testimonial), TESTIMONIAL_FIELDS};

bool testimonial_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &testimonial_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool testimonial_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &testimonial_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool testimonial_list_newest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                             GError **error)
{
    return record_list_load(db, &testimonial_type, SQL_LIST_NEWEST,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

bool testimonial_list_public(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                             GError **error)
{
    return record_list_load(db, &testimonial_type, SQL_LIST_PUBLIC,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

bool testimonial_sum(Db *db, int64_t business_id, bool public_only, TestimonialSum *ret_sum,
                     GError **error)
{
    DbParams params = DB_PARAMS(db_int(business_id), db_int(public_only));
    return db_get_int(db, SQL_COUNT, params, 0, &ret_sum->count, error) &&
           db_get_int(db, SQL_STARS, params, 0, &ret_sum->stars, error);
}

static bool found(int64_t changed, GError **error)
{
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such testimonial");
}

bool testimonial_add(Db *db, int64_t business_id, const Testimonial *facts, int64_t now,
                     int64_t *ret_id, GError **error)
{
    g_assert(facts->stars >= 1 && facts->stars <= STARS_MAX);
    TestimonialSum sum = {0};
    if (!testimonial_sum(db, business_id, false, &sum, error)) {
        return false;
    }
    if (sum.count >= TESTIMONIALS_MAX) {
        return error_set(error, ERROR_LIMIT, "a business keeps at most %d testimonials",
                         TESTIMONIALS_MAX);
    }
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(facts->customer), db_text(facts->text),
                               db_int(facts->stars), db_int(facts->may_publish),
                               db_int(facts->hide_name), db_int(facts->day), db_int(now)),
                     ret_id, error);
}

/* Her words leave with her permission, wherever they were put. */
static bool posters_follow(Db *db, int64_t business_id, const Testimonial *facts, GError **error)
{
    return db_run(db, SQL_REMOVE_POSTERS,
                  DB_PARAMS(db_int(business_id), db_int(facts->id), db_int(facts->may_publish),
                            db_int(facts->hide_name)),
                  error);
}

bool testimonial_save(Db *db, int64_t business_id, const Testimonial *facts, int64_t now,
                      GError **error)
{
    g_assert(facts->stars >= 1 && facts->stars <= STARS_MAX);
    int64_t changed = 0;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && posters_follow(db, business_id, facts, error) &&
           db_run_count(db, SQL_SAVE,
                        DB_PARAMS(db_int(business_id), db_int(facts->id), db_text(facts->customer),
                                  db_text(facts->text), db_int(facts->stars),
                                  db_int(facts->may_publish), db_int(facts->hide_name),
                                  db_int(now)),
                        &changed, error) &&
           found(changed, error) && db_commit(tx, error);
}

bool testimonial_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && posters_follow(db, business_id, &(Testimonial){.id = id}, error) &&
           db_run_count(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                        error) &&
           found(changed, error) && db_commit(tx, error);
}
