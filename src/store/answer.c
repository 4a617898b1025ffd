// SPDX-License-Identifier: Apache-2.0
#include "store/answer.h"

#include "store/lesson.h"

static const char SQL_LOAD[] = "SELECT question, value FROM answers WHERE business_id = $1";
static const char SQL_SAVE[] =
    "INSERT INTO answers (business_id, question, value, answered_at) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id, question) DO UPDATE SET value = excluded.value, "
    "answered_at = excluded.answered_at";
static const char SQL_REMOVE[] = "DELETE FROM answers WHERE business_id = $1 AND question = $2";

bool answer_load(Db *db, int64_t business_id, Answers **ret_answers, GError **error)
{
    g_autoptr(Answers) answers = answers_new();
    g_autoptr(DbCursor) cursor = db_select(db, SQL_LOAD, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_autofree char *question = g_strdup(db_cursor_text(cursor, 0));
        answers_set(answers, question, db_cursor_text(cursor, 1));
    }
    if (cursor == NULL || !db_cursor_done(cursor, error) ||
        !lesson_learned(db, business_id, answers, error)) {
        return false;
    }
    *ret_answers = g_steal_pointer(&answers);
    return true;
}

bool answer_save(Db *db, int64_t business_id, const char *question, const char *value, int64_t now,
                 GError **error)
{
    g_assert(question != NULL && value != NULL);
    if (*value == '\0') {
        return db_run(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_text(question)), error);
    }
    return db_run(db, SQL_SAVE,
                  DB_PARAMS(db_int(business_id), db_text(question), db_text(value), db_int(now)),
                  error);
}
