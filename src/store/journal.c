// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include <string.h>

#include "db/watch.h"

#define KEEP_KEYS_S (INT64_C(60) * 86400)
#define OLDER_DIGEST 64 /* hex digits */
#define FORGET_EVERY 64 /* writes, on average */
#define FORGET_LOOK 256 /* of the oldest keys, whoever's they are */

static const char SQL_RECALL[] = "SELECT action, digest, record_id, message FROM idempotency "
                                 "WHERE business_id = $1 AND user_id = $2 AND key = $3";
static const char SQL_REMEMBER[] =
    "INSERT INTO idempotency (business_id, user_id, key, action, digest, record_id, message, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
static const char SQL_SILENCE[] =
    "UPDATE idempotency SET message = '' WHERE business_id = $1 AND message <> ''";
static const char SQL_FORGET[] =
    "DELETE FROM idempotency WHERE id IN (SELECT id FROM idempotency ORDER BY id LIMIT $1) "
    "AND created_at < $2";
/* last_value_id: how far value_changes will have come, with the $8 entries that are still to be written. */
static const char SQL_ADD_CHANGE[] =
    "INSERT INTO changes (id, business_id, user_id, action, record_id, door, at, last_value_id) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT COALESCE(MAX(id), 0) FROM value_changes) + $8)";
/* PostgreSQL: its triggers need the number before the row is there. */
static const char SQL_NEXT_CHANGE[] = "SELECT nextval(pg_get_serial_sequence('changes', 'id'))";
static const char SQL_LIST_CHANGES[] =
    "SELECT c.id, c.user_id, COALESCE(u.name, ''), c.action, c.record_id, c.door, c.at "
    "FROM changes c LEFT JOIN users u ON u.id = c.user_id WHERE c.business_id = $1 "
    "AND ($2 = 0 OR c.id < $2) ORDER BY c.id DESC LIMIT $3";

static const Column CHANGE_FIELDS[] = {
    COLUMN(Change, INT, id),        COLUMN(Change, INT, user_id),
    COLUMN(Change, TEXT, user),     COLUMN(Change, TEXT, action),
    COLUMN(Change, INT, record_id), COLUMN(Change, TEXT, door),
    COLUMN(Change, TIME, at),       {0},
};
const RecordType change_type = {sizeof(Change), CHANGE_FIELDS};

void write_memory_clear(WriteMemory *memory)
{
    g_clear_pointer(&memory->message, g_free);
}

/* "record:digest". Until they are forgotten, older keys have a longer digest of another kind: the record alone
 * counts. */
static bool is_same_body(const char *kept, const char *digest)
{
    const char *mark = strchr(kept, ':');
    bool older = mark != NULL && strlen(mark + 1) == OLDER_DIGEST;
    return older ? strncmp(kept, digest, (size_t)(mark - kept) + 1) == 0
                 : g_str_equal(kept, digest);
}

bool write_recall(Db *db, const WriteKey *key, WriteMemory *ret_memory, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(
        db, SQL_RECALL,
        DB_PARAMS(db_int(key->business_id), db_int(key->user_id), db_text(key->key)), error);
    bool row = cursor != NULL && db_cursor_next(cursor);
    if (row) {
        if (!g_str_equal(db_cursor_text(cursor, 0), key->action) ||
            !is_same_body(db_cursor_text(cursor, 1), key->digest)) {
            return error_set(error, ERROR_CONFLICT, "the key was used for another write");
        }
        ret_memory->known = true;
        ret_memory->record_id = db_cursor_int(cursor, 2);
        ret_memory->message = g_strdup(db_cursor_text(cursor, 3));
    }
    return db_cursor_done(cursor, error);
}

static bool forget_old(Db *db, const WriteKey *key, int64_t now, GError **error)
{
    return g_str_hash(key->key) % FORGET_EVERY != 0 ||
           db_run(db, SQL_FORGET, DB_PARAMS(db_int(FORGET_LOOK), db_int(now - KEEP_KEYS_S)), error);
}

bool write_remember(Db *db, const WriteKey *key, int64_t record_id, const char *message,
                    int64_t now, GError **error)
{
    return forget_old(db, key, now, error) &&
           db_run(db, SQL_REMEMBER,
                  DB_PARAMS(db_int(key->business_id), db_int(key->user_id), db_text(key->key),
                            db_text(key->action), db_text(key->digest), db_int(record_id),
                            db_text(message), db_int(now)),
                  error);
}

bool write_messages_forget(Db *db, int64_t business_id, GError **error)
{
    return db_run(db, SQL_SILENCE, DB_PARAMS(db_int(business_id)), error);
}

bool change_begin(Db *db, int64_t business_id, Change *change, GError **error)
{
    change->id = 0;
    if (!db_is_server(db)) {
        return db_watch_name(db, business_id, WATCH_NEXT_CHANGE, error);
    }
    return db_get_int(db, SQL_NEXT_CHANGE, DB_NO_PARAMS, 0, &change->id, error) &&
           db_watch_name(db, business_id, change->id, error);
}

bool change_end(Db *db, int64_t business_id, Change *change, GError **error)
{
    return db_insert(db, SQL_ADD_CHANGE,
                     DB_PARAMS(db_ref(change->id), db_int(business_id), db_int(change->user_id),
                               db_text(change->action), db_int(change->record_id),
                               db_text(change->door), db_int(change->at),
                               db_int(db_watch_unsettled(db))),
                     &change->id, error) &&
           db_watch_name(db, business_id, change->id, error) && db_watch_settle(db, error);
}

bool change_list(Db *db, int64_t business_id, int64_t before, int64_t limit, RecordList **ret_list,
                 GError **error)
{
    return record_list_load(db, &change_type, SQL_LIST_CHANGES,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}
