// SPDX-License-Identifier: Apache-2.0
#include "store/photo.h"

#include <sodium.h>

#define DIGEST_BYTES 32

#define PHOTO_COLUMNS                                                                              \
    "id, COALESCE(product_id, 0), position, width, height, findings, shape, brighter, version, "   \
    "created_at, changed_at"

static const char SQL_LOAD[] =
    "SELECT " PHOTO_COLUMNS " FROM photos WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] = "SELECT " PHOTO_COLUMNS " FROM photos WHERE business_id = $1 "
                               "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_NEWEST[] = "SELECT " PHOTO_COLUMNS " FROM photos WHERE business_id = $1 "
                                      "AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3";
static const char SQL_LIST_PRODUCT[] =
    "SELECT " PHOTO_COLUMNS " FROM photos WHERE business_id = $1 AND product_id = $2 "
    "ORDER BY position, id";
static const char SQL_LIST_MAIN[] =
    "SELECT " PHOTO_COLUMNS " FROM photos p WHERE business_id = $1 AND product_id IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM photos o WHERE o.business_id = $1 "
    "AND o.product_id = p.product_id AND (o.position < p.position "
    "OR (o.position = p.position AND o.id < p.id))) ORDER BY product_id";
static const char SQL_LOAD_PUBLIC[] =
    "SELECT " PHOTO_COLUMNS " FROM photos p WHERE business_id = $1 AND id = $2 "
    "AND EXISTS (SELECT 1 FROM products o WHERE o.business_id = $1 AND o.id = p.product_id "
    "AND o.active = 1)";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM photos WHERE business_id = $1";
static const char SQL_BYTE_COUNT[] =
    "SELECT CAST(COALESCE(SUM(byte_count), 0) AS BIGINT) FROM photo_files WHERE business_id = $1";
static const char SQL_FIND_DIGEST[] =
    "SELECT id FROM photos WHERE business_id = $1 AND digest = $2";
static const char SQL_PRODUCT[] = "SELECT id FROM products WHERE business_id = $1 AND id = $2";
static const char SQL_LAST[] =
    "SELECT MAX(position) FROM photos WHERE business_id = $1 AND product_id = $2";
static const char SQL_FIRST[] =
    "SELECT MIN(position) FROM photos WHERE business_id = $1 AND product_id = "
    "(SELECT product_id FROM photos WHERE business_id = $1 AND id = $2)";
static const char SQL_ADD[] =
    "INSERT INTO photos (business_id, product_id, position, digest, width, height, findings, "
    "version, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)";
static const char SQL_PUT[] =
    "INSERT INTO photo_files (business_id, photo_id, size, format, width, height, byte_count, "
    "bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) "
    "ON CONFLICT (business_id, photo_id, size) DO UPDATE SET format = excluded.format, "
    "width = excluded.width, height = excluded.height, byte_count = excluded.byte_count, "
    "bytes = excluded.bytes";
static const char SQL_BYTES[] =
    "SELECT bytes FROM photo_files WHERE business_id = $1 AND photo_id = $2 AND size = $3";
static const char SQL_CHANGE[] =
    "UPDATE photos SET shape = $3, brighter = $4, findings = $5, width = $6, height = $7, "
    "version = version + 1, changed_at = $8 WHERE business_id = $1 AND id = $2";
static const char SQL_GIVE[] = "UPDATE photos SET product_id = $3, position = $4, changed_at = $5 "
                               "WHERE business_id = $1 AND id = $2";
static const char SQL_SET_POSITION[] = "UPDATE photos SET position = $3, changed_at = $4 "
                                       "WHERE business_id = $1 AND id = $2";
static const char SQL_REMOVE_FILES[] =
    "DELETE FROM photo_files WHERE business_id = $1 AND photo_id = $2";
static const char SQL_REMOVE[] = "DELETE FROM photos WHERE business_id = $1 AND id = $2";

static const Column PHOTO_FIELDS[] = {
    COLUMN(PhotoRecord, INT, id),          COLUMN(PhotoRecord, INT, product_id),
    COLUMN(PhotoRecord, INT, position),    COLUMN(PhotoRecord, INT, width),
    COLUMN(PhotoRecord, INT, height),      COLUMN(PhotoRecord, TEXT, findings),
    COLUMN(PhotoRecord, TEXT, shape),      COLUMN(PhotoRecord, FLAG, brighter),
    COLUMN(PhotoRecord, INT, version),     COLUMN(PhotoRecord, TIME, created_at),
    COLUMN(PhotoRecord, TIME, changed_at), {0},
};
const RecordType photo_type = {sizeof(PhotoRecord), PHOTO_FIELDS};

bool photo_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &photo_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool photo_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                GError **error)
{
    return record_list_load(db, &photo_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool photo_list_newest(Db *db, int64_t business_id, int64_t before, int64_t limit,
                       RecordList **ret_list, GError **error)
{
    return record_list_load(db, &photo_type, SQL_LIST_NEWEST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool photo_list_product(Db *db, int64_t business_id, int64_t product_id, RecordList **ret_list,
                        GError **error)
{
    return record_list_load(db, &photo_type, SQL_LIST_PRODUCT,
                            DB_PARAMS(db_int(business_id), db_int(product_id)), ret_list, error);
}

bool photo_list_main(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &photo_type, SQL_LIST_MAIN, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool photo_load_public(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                       GError **error)
{
    return record_list_load(db, &photo_type, SQL_LOAD_PUBLIC,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool photo_usage(Db *db, int64_t business_id, PhotoUsage *ret_usage, GError **error)
{
    PhotoUsage usage = {0};
    DbParams business = DB_PARAMS(db_int(business_id));
    if (!db_get_int(db, SQL_COUNT, business, 0, &usage.count, error) ||
        !db_get_int(db, SQL_BYTE_COUNT, business, 0, &usage.bytes, error)) {
        return false;
    }
    *ret_usage = usage;
    return true;
}

char *photo_digest(const void *pixels, size_t size)
{
    unsigned char digest[DIGEST_BYTES];
    char text[DIGEST_BYTES * 2 + 1];
    g_assert(sodium_init() >= 0);
    crypto_generichash(digest, sizeof digest, pixels, size, NULL, 0);
    sodium_bin2hex(text, sizeof text, digest, sizeof digest);
    return g_strdup(text);
}

bool photo_find_digest(Db *db, int64_t business_id, const char *digest, int64_t *ret_id,
                       GError **error)
{
    return db_get_int(db, SQL_FIND_DIGEST, DB_PARAMS(db_int(business_id), db_text(digest)), 0,
                      ret_id, error);
}

/* A product of another business is no product here. */
static bool product_check(Db *db, int64_t business_id, int64_t product_id, GError **error)
{
    int64_t found = 0;
    if (product_id == 0) {
        return true;
    }
    if (!db_get_int(db, SQL_PRODUCT, DB_PARAMS(db_int(business_id), db_int(product_id)), 0, &found,
                    error)) {
        return false;
    }
    return found != 0 ? true : error_set(error, ERROR_NOT_FOUND, "no such product");
}

static bool next_position(Db *db, int64_t business_id, int64_t product_id, int64_t *ret_position,
                          GError **error)
{
    int64_t last = 0;
    if (!db_get_int(db, SQL_LAST, DB_PARAMS(db_int(business_id), db_int(product_id)), 0, &last,
                    error)) {
        return false;
    }
    *ret_position = last + 1;
    return true;
}

bool photo_add(Db *db, int64_t business_id, const PhotoFacts *facts, int64_t now, int64_t *ret_id,
               GError **error)
{
    int64_t position = 0;
    return product_check(db, business_id, facts->product_id, error) &&
           next_position(db, business_id, facts->product_id, &position, error) &&
           db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_ref(facts->product_id), db_int(position),
                               db_text(facts->digest), db_int(facts->width), db_int(facts->height),
                               db_text(facts->findings), db_int(now)),
                     ret_id, error);
}

static bool found(int64_t changed, GError **error)
{
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such photo");
}

bool photo_put(Db *db, int64_t business_id, int64_t id, const PhotoFacet *facet, GError **error)
{
    size_t size = 0;
    const void *bytes = g_bytes_get_data(facet->bytes, &size);
    return db_run(db, SQL_PUT,
                  DB_PARAMS(db_int(business_id), db_int(id), db_text(facet->size),
                            db_text(facet->format), db_int(facet->width), db_int(facet->height),
                            db_int((int64_t)size), db_blob(bytes, size)),
                  error);
}

bool photo_bytes_find(Db *db, int64_t business_id, int64_t id, const char *size, GBytes **ret_bytes,
                      GError **error)
{
    g_autoptr(GBytes) bytes = NULL;
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_BYTES, DB_PARAMS(db_int(business_id), db_int(id), db_text(size)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        size_t length = 0;
        const void *data = db_cursor_blob(cursor, 0, &length);
        bytes = g_bytes_new(data, length);
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_bytes = g_steal_pointer(&bytes);
    return true;
}

bool photo_bytes(Db *db, int64_t business_id, int64_t id, const char *size, GBytes **ret_bytes,
                 GError **error)
{
    GBytes *bytes = NULL;
    if (!photo_bytes_find(db, business_id, id, size, &bytes, error)) {
        return false;
    }
    if (bytes == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no such photo");
    }
    *ret_bytes = bytes;
    return true;
}

bool photo_change(Db *db, int64_t business_id, int64_t id, const PhotoChange *change, int64_t now,
                  GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_CHANGE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(change->shape),
                                  db_int(change->brighter), db_text(change->findings),
                                  db_int(change->width), db_int(change->height), db_int(now)),
                        &changed, error) &&
           found(changed, error);
}

bool photo_give(Db *db, int64_t business_id, int64_t id, int64_t product_id, int64_t now,
                GError **error)
{
    int64_t changed = 0, position = 0;
    return product_check(db, business_id, product_id, error) &&
           next_position(db, business_id, product_id, &position, error) &&
           db_run_count(db, SQL_GIVE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_ref(product_id),
                                  db_int(position), db_int(now)),
                        &changed, error) &&
           found(changed, error);
}

bool photo_set_main(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    int64_t changed = 0, first = 0;
    return db_get_int(db, SQL_FIRST, DB_PARAMS(db_int(business_id), db_int(id)), 0, &first,
                      error) &&
           db_run_count(db, SQL_SET_POSITION,
                        DB_PARAMS(db_int(business_id), db_int(id), db_int(first - 1), db_int(now)),
                        &changed, error) &&
           found(changed, error);
}

bool photo_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL &&
           db_run(db, SQL_REMOVE_FILES, DB_PARAMS(db_int(business_id), db_int(id)), error) &&
           db_run_count(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                        error) &&
           found(changed, error) && db_commit(tx, error);
}
