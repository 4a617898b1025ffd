// SPDX-License-Identifier: Apache-2.0
#include "store/upload.h"

#define OLD_S INT64_C(172800)
#define USED_S INT64_C(3600)

static const char SQL_FIND[] = "SELECT id, digest, size, received FROM uploads "
                               "WHERE business_id = $1 AND user_id = $2 AND key = $3";
static const char SQL_FORGET[] =
    "DELETE FROM uploads WHERE changed_at < $1 OR (used = 1 AND changed_at < $2)";
static const char SQL_FORGET_USED[] = "DELETE FROM uploads WHERE business_id = $1 AND used = 1";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM uploads WHERE business_id = $1 AND used = 0";
static const char SQL_SIZE[] =
    "SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM uploads WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO uploads (business_id, user_id, key, digest, size, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6)";
static const char SQL_REMOVE[] = "DELETE FROM uploads WHERE business_id = $1 AND id = $2";
static const char SQL_PART[] = "INSERT INTO upload_parts (business_id, upload_id, begin_at, bytes) "
                               "VALUES ($1, $2, $3, $4)";
static const char SQL_GREW[] = "UPDATE uploads SET received = $3, changed_at = $4 "
                               "WHERE business_id = $1 AND id = $2";
static const char SQL_PARTS[] = "SELECT bytes FROM upload_parts WHERE business_id = $1 "
                                "AND upload_id = $2 ORDER BY begin_at";
static const char SQL_USE[] = "UPDATE uploads SET used = 1, changed_at = $4 "
                              "WHERE business_id = $1 AND user_id = $2 AND key = $3";

typedef struct {
    int64_t id;
    const char *digest;
    int64_t size, received;
} Upload;

static const Column FIELDS[] = {
    COLUMN(Upload, INT, id),
    COLUMN(Upload, TEXT, digest),
    COLUMN(Upload, INT, size),
    COLUMN(Upload, INT, received),
    {0},
};
static const RecordType UPLOAD_TYPE = {sizeof(Upload), FIELDS};

/* An empty list when there is none. */
static bool find(Db *db, const UploadOwner *owner, RecordList **ret_one, GError **error)
{
    return record_list_load(
        db, &UPLOAD_TYPE, SQL_FIND,
        DB_PARAMS(db_int(owner->business_id), db_int(owner->user_id), db_text(owner->key)), ret_one,
        error);
}

static const Upload *upload_of(const RecordList *one)
{
    return record_count(one) > 0 ? record_at(one, 0) : NULL;
}

/* One part on its way in, and what becomes of it. */
typedef struct {
    Db *db;
    const UploadOwner *owner;
    const UploadPart *part;
    int64_t now;
    UploadOutcome outcome;
    int64_t received;
} Taking;

static bool crowded(const Taking *taking, bool *ret_crowded, GError **error)
{
    int64_t business_id = taking->owner->business_id, size = taking->part->size;
    int64_t count = 0, bytes = 0;
    if (!db_get_int(taking->db, SQL_SIZE, DB_PARAMS(db_int(business_id)), 0, &bytes, error) ||
        (bytes + size > UPLOADS_BYTES_MAX &&
         !db_run(taking->db, SQL_FORGET_USED, DB_PARAMS(db_int(business_id)), error)) ||
        !db_get_int(taking->db, SQL_SIZE, DB_PARAMS(db_int(business_id)), 0, &bytes, error) ||
        !db_get_int(taking->db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, &count, error)) {
        return false;
    }
    *ret_crowded = count >= UPLOADS_MAX || bytes + size > UPLOADS_BYTES_MAX;
    return true;
}

static bool row_add(const Taking *taking, int64_t *ret_id, GError **error)
{
    const UploadOwner *owner = taking->owner;
    const UploadPart *part = taking->part;
    return db_insert(taking->db, SQL_ADD,
                     DB_PARAMS(db_int(owner->business_id), db_int(owner->user_id),
                               db_text(owner->key), db_text(part->digest), db_int(part->size),
                               db_int(taking->now)),
                     ret_id, error);
}

/* A new file in the place of number `before` (0: none); *ret_id 0: no room. */
static bool begin(const Taking *taking, int64_t before, int64_t *ret_id, GError **error)
{
    Db *db = taking->db;
    int64_t business_id = taking->owner->business_id, now = taking->now;
    bool full = false;
    *ret_id = 0;
    if (!db_run(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(before)), error) ||
        !db_run(db, SQL_FORGET, DB_PARAMS(db_int(now - OLD_S), db_int(now - USED_S)), error) ||
        !crowded(taking, &full, error)) {
        return false;
    }
    return full || row_add(taking, ret_id, error);
}

/* Every byte that is here, in order. */
static bool bytes_load(Db *db, int64_t business_id, int64_t id, GBytes **ret_bytes, GError **error)
{
    g_autoptr(GByteArray) whole = g_byte_array_new();
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_PARTS, DB_PARAMS(db_int(business_id), db_int(id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        size_t size = 0;
        const guint8 *bytes = db_cursor_blob(cursor, 0, &size);
        g_byte_array_append(whole, bytes, (guint)size);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_bytes = g_byte_array_free_to_bytes(g_steal_pointer(&whole));
    return true;
}

/* The last part is here: is it the file that was announced? */
static bool sum_check(Taking *taking, int64_t id, GError **error)
{
    g_autoptr(GBytes) bytes = NULL;
    int64_t business_id = taking->owner->business_id;
    if (!bytes_load(taking->db, business_id, id, &bytes, error)) {
        return false;
    }
    g_autofree char *sum = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
    if (g_str_equal(sum, taking->part->digest)) {
        return true;
    }
    taking->outcome = UPLOAD_WRONG_SUM;
    taking->received = 0;
    return db_run(taking->db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), error);
}

/* The part goes on where the file with this number ends. */
static bool go_on(Taking *taking, int64_t id, GError **error)
{
    const UploadPart *part = taking->part;
    int64_t business_id = taking->owner->business_id;
    taking->outcome = UPLOAD_TAKEN;
    taking->received = part->begin + (int64_t)part->count;
    return db_run(taking->db, SQL_PART,
                  DB_PARAMS(db_int(business_id), db_int(id), db_int(part->begin),
                            db_blob(part->bytes, part->count)),
                  error) &&
           db_run(taking->db, SQL_GREW,
                  DB_PARAMS(db_int(business_id), db_int(id), db_int(taking->received),
                            db_int(taking->now)),
                  error) &&
           (taking->received < part->size || sum_check(taking, id, error));
}

static bool is_of(const UploadPart *part, const Upload *upload)
{
    return upload->size == part->size && g_str_equal(upload->digest, part->digest);
}

static bool take(Taking *taking, GError **error)
{
    const UploadPart *part = taking->part;
    g_autoptr(RecordList) one = NULL;
    if (!find(taking->db, taking->owner, &one, error)) {
        return false;
    }
    const Upload *upload = upload_of(one);
    bool same = upload != NULL && is_of(part, upload);
    int64_t id = same ? upload->id : 0;
    taking->received = same ? upload->received : 0;
    if (part->begin != taking->received) {
        bool known = part->begin + (int64_t)part->count <= taking->received;
        taking->outcome = known ? UPLOAD_TAKEN : UPLOAD_ELSEWHERE;
        return true;
    }
    if (!same && !begin(taking, upload != NULL ? upload->id : 0, &id, error)) {
        return false;
    }
    taking->outcome = UPLOAD_CROWDED;
    return id == 0 || go_on(taking, id, error);
}

bool upload_take(Db *db, const UploadOwner *owner, const UploadPart *part, int64_t now,
                 UploadTaken *ret_taken, GError **error)
{
    g_assert(part->size > 0 && part->size <= UPLOAD_BYTES_MAX && part->count > 0 &&
             part->count <= UPLOAD_PART_MAX && part->begin >= 0 &&
             part->begin + (int64_t)part->count <= part->size);
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    Taking taking = {db, owner, part, now, UPLOAD_TAKEN, 0};
    if (tx == NULL || !take(&taking, error) || !db_commit(tx, error)) {
        return false;
    }
    *ret_taken = (UploadTaken){taking.outcome, taking.received};
    return true;
}

bool upload_received(Db *db, const UploadOwner *owner, int64_t *ret_received, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!find(db, owner, &one, error)) {
        return false;
    }
    const Upload *upload = upload_of(one);
    *ret_received = upload != NULL ? upload->received : 0;
    return true;
}

bool upload_bytes(Db *db, const UploadOwner *owner, GBytes **ret_bytes, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!find(db, owner, &one, error)) {
        return false;
    }
    const Upload *upload = upload_of(one);
    *ret_bytes = NULL;
    return upload == NULL || upload->received < upload->size ||
           bytes_load(db, owner->business_id, upload->id, ret_bytes, error);
}

bool upload_use(Db *db, const UploadOwner *owner, int64_t now, GError **error)
{
    return db_run(db, SQL_USE,
                  DB_PARAMS(db_int(owner->business_id), db_int(owner->user_id), db_text(owner->key),
                            db_int(now)),
                  error);
}
