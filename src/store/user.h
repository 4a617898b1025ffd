// SPDX-License-Identifier: Apache-2.0
#pragma once
/* People who sign in: by phone number or e-mail and a password; or, at first, by a one-time link
 * that an operator, mentor or owner hands over. */
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *name, *phone, *email, *lang;
    const char *password_hash;
    int64_t operator; /* 1: may create accounts on this server */
} User;
RECORD_LIST(User, user)

MUST_USE bool user_load(Db *db, int64_t id, RecordList **ret_one, GError **error);
/* login: E.164 phone or lower-case e-mail. An empty list when nobody has it. */
MUST_USE bool user_load_login(Db *db, const char *login, RecordList **ret_one, GError **error);
MUST_USE bool user_list(Db *db, RecordList **ret_list, GError **error);
MUST_USE bool user_count(Db *db, int64_t *ret_count, GError **error);

typedef struct {
    const char *name;
    const char *phone, *email; /* one of them; NULL for the other */
    /* Of secret_password, made before any transaction; NULL: none yet, an invite sets it. */
    const char *password_hash;
    bool operator;
    int64_t now;
} NewUser;
/* CONFLICT: phone or e-mail is taken. */
MUST_USE bool user_add(Db *db, const NewUser *user, int64_t *ret_id, GError **error);
/* Also ends all sessions of the user. password_hash: of secret_password, which takes longer than others
 * should wait for a transaction. */
MUST_USE bool user_set_password(Db *db, int64_t id, const char *password_hash, GError **error);

/* Typed login → phone or e-mail as stored; NULL when it is neither. */
char *user_login_normal(const char *typed);

/* One-time links, valid for 7 days. */
MUST_USE bool invite_add(Db *db, int64_t user_id, int64_t now, char **ret_token, GError **error);
/* NOT_FOUND: unknown, used or too old. Marks it used. */
MUST_USE bool invite_use(Db *db, const char *token, int64_t now, int64_t *ret_user_id,
                         GError **error);
/* 0 when unknown, used or too old; changes nothing. */
MUST_USE bool invite_peek(Db *db, const char *token, int64_t now, int64_t *ret_user_id,
                          GError **error);
