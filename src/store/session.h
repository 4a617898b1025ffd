// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Signed-in phones and API tokens. A session lasts 180 days from its last use; only hashes of
 * tokens are kept; each session has its own CSRF text. Rate counts are kept in the database, so
 * that they hold over several server processes. */
#include "db/record.h"

typedef struct {
    const char *token_hash;
    int64_t user_id, business_id; /* business_id 0: none chosen */
    const char *csrf, *device;    /* device: shortened user agent */
    int64_t created_at, seen_at;
} Session;
RECORD_LIST(Session, session)

/* Makes a session and returns its token for the cookie. */
MUST_USE bool session_add(Db *db, int64_t user_id, int64_t business_id, const char *device,
                          int64_t now, char **ret_token, GError **error);
/* The session of a token, an empty list when unknown or too old. Notes its use once an hour. */
MUST_USE bool session_find(Db *db, const char *token, int64_t now, RecordList **ret_one,
                           GError **error);
MUST_USE bool session_list(Db *db, int64_t user_id, RecordList **ret_list, GError **error);
/* All phones of the user show this business next. */
MUST_USE bool session_choose_of_user(Db *db, int64_t user_id, int64_t business_id, GError **error);
/* hash: or its first 12 digits, as listed to the user. NOT_FOUND when it is not the user's. */
MUST_USE bool session_end(Db *db, int64_t user_id, const char *hash, GError **error);

typedef struct {
    int64_t id, user_id, business_id;
    const char *name;
    int64_t created_at;
} ApiToken;
RECORD_LIST(ApiToken, api_token)
MUST_USE bool api_token_add(Db *db, int64_t business_id, int64_t user_id, const char *name,
                            int64_t now, char **ret_token, GError **error);
MUST_USE bool api_token_find(Db *db, const char *token, RecordList **ret_one, GError **error);
MUST_USE bool api_token_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
MUST_USE bool api_token_end(Db *db, int64_t business_id, int64_t id, GError **error);

/* Counts one more in the window of `window_s` seconds and refuses with LIMIT above `max`. */
MUST_USE bool rate_take(Db *db, const char *bucket, int64_t window_s, int64_t max, int64_t now,
                        GError **error);
