// SPDX-License-Identifier: Apache-2.0
#include "store/user.h"

#include <string.h>

#include "base/phone.h"
#include "store/secret.h"

#define USER_COLUMNS                                                                               \
    "id, name, COALESCE(phone, ''), COALESCE(email, ''), lang, password_hash, operator"
#define INVITE_DAYS 7

static const char SQL_LOAD[] = "SELECT " USER_COLUMNS " FROM users WHERE id = $1";
static const char SQL_LOAD_LOGIN[] =
    "SELECT " USER_COLUMNS " FROM users WHERE phone = $1 OR email = $1";
static const char SQL_LIST[] = "SELECT " USER_COLUMNS " FROM users ORDER BY id";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM users";
static const char SQL_ADD[] =
    "INSERT INTO users (name, phone, email, password_hash, operator, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6)";
static const char SQL_SET_PASSWORD[] = "UPDATE users SET password_hash = $2 WHERE id = $1";
static const char SQL_END_SESSIONS[] = "DELETE FROM sessions WHERE user_id = $1";
static const char SQL_ADD_INVITE[] =
    "INSERT INTO invites (token_hash, user_id, expires_at) VALUES ($1, $2, $3)";
static const char SQL_PEEK_INVITE[] =
    "SELECT user_id FROM invites WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
static const char SQL_USE_INVITE[] =
    "UPDATE invites SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL "
    "AND expires_at > $2 RETURNING user_id";

static const Column USER_FIELDS[] = {
    COLUMN(User, INT, id),        COLUMN(User, TEXT, name),
    COLUMN(User, TEXT, phone),    COLUMN(User, TEXT, email),
    COLUMN(User, TEXT, lang),     COLUMN(User, SECRET, password_hash),
    COLUMN(User, FLAG, operator), {0},
};
const RecordType user_type = {sizeof(User), USER_FIELDS};

bool user_load(Db *db, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &user_type, SQL_LOAD, DB_PARAMS(db_int(id)), ret_one, error);
}

bool user_load_login(Db *db, const char *login, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &user_type, SQL_LOAD_LOGIN, DB_PARAMS(db_text(login)), ret_one,
                            error);
}

bool user_list(Db *db, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &user_type, SQL_LIST, DB_NO_PARAMS, ret_list, error);
}

bool user_count(Db *db, int64_t *ret_count, GError **error)
{
    return db_get_int(db, SQL_COUNT, DB_NO_PARAMS, 0, ret_count, error);
}

bool user_add(Db *db, const NewUser *user, int64_t *ret_id, GError **error)
{
    g_assert(user->name != NULL && (user->phone != NULL || user->email != NULL));
    const char *hash = user->password_hash != NULL ? user->password_hash : "";
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_text(user->name), db_text(user->phone), db_text(user->email),
                               db_text(hash), db_int(user->operator), db_int(user->now)),
                     ret_id, error);
}

bool user_set_password(Db *db, int64_t id, const char *password_hash, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL &&
           db_run(db, SQL_SET_PASSWORD, DB_PARAMS(db_int(id), db_text(password_hash)), error) &&
           db_run(db, SQL_END_SESSIONS, DB_PARAMS(db_int(id)), error) && db_commit(tx, error);
}

char *user_login_normal(const char *typed)
{
    char *phone = NULL;
    if (phone_parse(typed, &phone)) {
        return phone;
    }
    g_autofree char *lower = g_strstrip(g_utf8_strdown(typed, -1));
    const char *at = strchr(lower, '@');
    bool mail = at != NULL && at != lower && strchr(at + 1, '@') == NULL &&
                strchr(at + 1, '.') != NULL && strchr(lower, ' ') == NULL && strlen(lower) <= 200;
    return mail ? g_steal_pointer(&lower) : NULL;
}

bool invite_add(Db *db, int64_t user_id, int64_t now, char **ret_token, GError **error)
{
    g_autofree char *token = secret_token();
    g_autofree char *hash = secret_hash(token);
    if (!db_run(
            db, SQL_ADD_INVITE,
            DB_PARAMS(db_text(hash), db_int(user_id), db_int(now + INVITE_DAYS * INT64_C(86400))),
            error)) {
        return false;
    }
    *ret_token = g_steal_pointer(&token);
    return true;
}

bool invite_peek(Db *db, const char *token, int64_t now, int64_t *ret_user_id, GError **error)
{
    g_autofree char *hash = secret_hash(token);
    return db_get_int(db, SQL_PEEK_INVITE, DB_PARAMS(db_text(hash), db_int(now)), 0, ret_user_id,
                      error);
}

bool invite_use(Db *db, const char *token, int64_t now, int64_t *ret_user_id, GError **error)
{
    g_autofree char *hash = secret_hash(token);
    int64_t user_id = 0;
    if (!db_get_int(db, SQL_USE_INVITE, DB_PARAMS(db_text(hash), db_int(now)), 0, &user_id,
                    error)) {
        return false;
    }
    if (user_id == 0) {
        return error_set(error, ERROR_NOT_FOUND, "the link was used or is too old");
    }
    *ret_user_id = user_id;
    return true;
}
