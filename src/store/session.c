// SPDX-License-Identifier: Apache-2.0
#include "store/session.h"

#include "store/secret.h"

#define SESSION_DAYS 180
#define SEEN_EVERY_S 3600
#define DAY_S INT64_C(86400)

#define SESSION_COLUMNS "token_hash, user_id, business_id, csrf, device, created_at, seen_at"

static const char SQL_ADD[] =
    "INSERT INTO sessions (token_hash, user_id, business_id, csrf, device, created_at, seen_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $6)";
static const char SQL_FIND[] =
    "SELECT " SESSION_COLUMNS " FROM sessions WHERE token_hash = $1 AND seen_at > $2";
static const char SQL_SEEN[] = "UPDATE sessions SET seen_at = $2 WHERE token_hash = $1";
static const char SQL_LIST[] =
    "SELECT " SESSION_COLUMNS " FROM sessions WHERE user_id = $1 ORDER BY seen_at DESC, token_hash";
static const char SQL_CHOOSE[] = "UPDATE sessions SET business_id = $2 WHERE user_id = $1";
static const char SQL_END[] =
    "DELETE FROM sessions WHERE user_id = $1 AND (token_hash = $2 OR SUBSTR(token_hash, 1, 12) = "
    "$2)";
static const char SQL_ADD_TOKEN[] =
    "INSERT INTO api_tokens (business_id, user_id, name, token_hash, created_at) "
    "VALUES ($1, $2, $3, $4, $5)";
static const char SQL_FIND_TOKEN[] =
    "SELECT id, user_id, business_id, name, created_at FROM api_tokens WHERE token_hash = $1";
static const char SQL_LIST_TOKENS[] =
    "SELECT id, user_id, business_id, name, created_at FROM api_tokens WHERE business_id = $1 "
    "ORDER BY id";
static const char SQL_END_TOKEN[] = "DELETE FROM api_tokens WHERE business_id = $1 AND id = $2";
static const char SQL_COUNT_RATE[] =
    "INSERT INTO rate_counts (bucket, window_at, count) VALUES ($1, $2, 1) "
    "ON CONFLICT (bucket, window_at) DO UPDATE SET count = rate_counts.count + 1 RETURNING count";
static const char SQL_FORGET_RATES[] = "DELETE FROM rate_counts WHERE window_at < $1";

static const Column SESSION_FIELDS[] = {
    COLUMN(Session, SECRET, token_hash), COLUMN(Session, INT, user_id),
    COLUMN(Session, INT, business_id),   COLUMN(Session, SECRET, csrf),
    COLUMN(Session, TEXT, device),       COLUMN(Session, TIME, created_at),
    COLUMN(Session, TIME, seen_at),      {0},
};
const RecordType session_type = {sizeof(Session), SESSION_FIELDS};

static const Column API_TOKEN_FIELDS[] = {
    COLUMN(ApiToken, INT, id),          COLUMN(ApiToken, INT, user_id),
    COLUMN(ApiToken, INT, business_id), COLUMN(ApiToken, TEXT, name),
    COLUMN(ApiToken, TIME, created_at), {0},
};
const RecordType api_token_type = {sizeof(ApiToken), API_TOKEN_FIELDS};

bool session_add(Db *db, int64_t user_id, int64_t business_id, const char *device, int64_t now,
                 char **ret_token, GError **error)
{
    g_autofree char *token = secret_token();
    g_autofree char *hash = secret_hash(token);
    g_autofree char *csrf = secret_token();
    if (!db_run(db, SQL_ADD,
                DB_PARAMS(db_text(hash), db_int(user_id), db_ref(business_id), db_text(csrf),
                          db_text(device), db_int(now)),
                error)) {
        return false;
    }
    *ret_token = g_steal_pointer(&token);
    return true;
}

/* A full or read-only disk must not close the pages: then it is noted another time. */
static bool session_seen(Db *db, const char *hash, int64_t now, GError **error)
{
    g_autoptr(GError) failure = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &failure);
    if ((tx != NULL && db_run(db, SQL_SEEN, DB_PARAMS(db_text(hash), db_int(now)), &failure) &&
         db_commit(tx, &failure)) ||
        error_code(failure) == ERROR_UNAVAILABLE) {
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

bool session_find(Db *db, const char *token, int64_t now, RecordList **ret_one, GError **error)
{
    g_autofree char *hash = secret_hash(token);
    g_autoptr(RecordList) list = NULL;
    if (!record_list_load(db, &session_type, SQL_FIND,
                          DB_PARAMS(db_text(hash), db_int(now - SESSION_DAYS * DAY_S)), &list,
                          error)) {
        return false;
    }
    if (record_count(list) == 1 && session_at(list, 0)->seen_at < now - SEEN_EVERY_S &&
        !session_seen(db, hash, now, error)) {
        return false;
    }
    *ret_one = g_steal_pointer(&list);
    return true;
}

bool session_list(Db *db, int64_t user_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &session_type, SQL_LIST, DB_PARAMS(db_int(user_id)), ret_list,
                            error);
}

bool session_choose_of_user(Db *db, int64_t user_id, int64_t business_id, GError **error)
{
    return db_run(db, SQL_CHOOSE, DB_PARAMS(db_int(user_id), db_ref(business_id)), error);
}

bool session_end(Db *db, int64_t user_id, const char *hash, GError **error)
{
    int64_t ended = 0;
    if (!db_run_count(db, SQL_END, DB_PARAMS(db_int(user_id), db_text(hash)), &ended, error)) {
        return false;
    }
    return ended > 0 ? true : error_set(error, ERROR_NOT_FOUND, "no such session");
}

bool api_token_add(Db *db, int64_t business_id, int64_t user_id, const char *name, int64_t now,
                   char **ret_token, GError **error)
{
    g_autofree char *token = secret_token();
    g_autofree char *hash = secret_hash(token);
    if (!db_run(db, SQL_ADD_TOKEN,
                DB_PARAMS(db_int(business_id), db_int(user_id), db_text(name), db_text(hash),
                          db_int(now)),
                error)) {
        return false;
    }
    *ret_token = g_steal_pointer(&token);
    return true;
}

bool api_token_find(Db *db, const char *token, RecordList **ret_one, GError **error)
{
    g_autofree char *hash = secret_hash(token);
    return record_list_load(db, &api_token_type, SQL_FIND_TOKEN, DB_PARAMS(db_text(hash)), ret_one,
                            error);
}

bool api_token_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &api_token_type, SQL_LIST_TOKENS, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool api_token_end(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t ended = 0;
    if (!db_run_count(db, SQL_END_TOKEN, DB_PARAMS(db_int(business_id), db_int(id)), &ended,
                      error)) {
        return false;
    }
    return ended > 0 ? true : error_set(error, ERROR_NOT_FOUND, "no such token");
}

bool rate_take(Db *db, const char *bucket, int64_t window_s, int64_t max, int64_t now,
               GError **error)
{
    g_assert(window_s > 0 && max > 0);
    int64_t count = 0, window_at = now - now % window_s;
    if (!db_get_int(db, SQL_COUNT_RATE, DB_PARAMS(db_text(bucket), db_int(window_at)), 0, &count,
                    error)) {
        return false;
    }
    if (count == 1 && !db_run(db, SQL_FORGET_RATES, DB_PARAMS(db_int(now - DAY_S)), error)) {
        return false;
    }
    return count <= max ? true : error_set(error, ERROR_LIMIT, "too many: %s", bucket);
}
