// SPDX-License-Identifier: Apache-2.0
#include "store/poster.h"

#define POSTER_COLUMNS                                                                             \
    "id, kind, style, fields, COALESCE(photo_id, 0), created_at, changed_at, "                     \
    "COALESCE(testimonial_id, 0)"

static const char SQL_LOAD[] =
    "SELECT " POSTER_COLUMNS " FROM posters WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] = "SELECT " POSTER_COLUMNS " FROM posters WHERE business_id = $1 "
                               "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_NEWEST[] = "SELECT " POSTER_COLUMNS " FROM posters "
                                      "WHERE business_id = $1 ORDER BY id DESC LIMIT $2";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM posters WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO posters (business_id, kind, style, fields, photo_id, created_at, changed_at, "
    "testimonial_id) VALUES ($1, $2, $3, $4, $5, $6, $6, $7)";
static const char SQL_SAVE[] = "UPDATE posters SET style = $3, fields = $4, photo_id = $5, "
                               "changed_at = $6 WHERE business_id = $1 AND id = $2";
static const char SQL_REMOVE[] = "DELETE FROM posters WHERE business_id = $1 AND id = $2";

static const Column POSTER_FIELDS[] = {
    COLUMN(PosterRecord, INT, id),
    COLUMN(PosterRecord, TEXT, kind),
    COLUMN(PosterRecord, TEXT, style),
    COLUMN(PosterRecord, TEXT, fields),
    COLUMN(PosterRecord, INT, photo_id),
    COLUMN(PosterRecord, TIME, created_at),
    COLUMN(PosterRecord, TIME, changed_at),
    COLUMN(PosterRecord, INT, testimonial_id),
    {0},
};
const RecordType poster_type = {sizeof(PosterRecord), POSTER_FIELDS};

bool poster_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &poster_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool poster_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                 GError **error)
{
    return record_list_load(db, &poster_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool poster_list_newest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                        GError **error)
{
    return record_list_load(db, &poster_type, SQL_LIST_NEWEST,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

bool poster_add(Db *db, int64_t business_id, const PosterRecord *poster, int64_t *ret_id,
                GError **error)
{
    int64_t count = 0;
    if (!db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, &count, error)) {
        return false;
    }
    if (count >= POSTERS_MAX) {
        return error_set(error, ERROR_LIMIT, "this business has %d posters", POSTERS_MAX);
    }
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(poster->kind), db_text(poster->style),
                               db_text(poster->fields), db_ref(poster->photo_id),
                               db_int(poster->created_at), db_ref(poster->testimonial_id)),
                     ret_id, error);
}

static bool found(int64_t changed, GError **error)
{
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such poster");
}

bool poster_save(Db *db, int64_t business_id, const PosterRecord *poster, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_SAVE,
                        DB_PARAMS(db_int(business_id), db_int(poster->id), db_text(poster->style),
                                  db_text(poster->fields), db_ref(poster->photo_id),
                                  db_int(poster->changed_at)),
                        &changed, error) &&
           found(changed, error);
}

bool poster_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                        error) &&
           found(changed, error);
}
