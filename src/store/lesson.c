// SPDX-License-Identifier: Apache-2.0
#include "store/lesson.h"

#include <string.h>

/* A description worth reading: 40 characters, with a word on taste, size or price. */
static const char SQL_PRODUCT_DESCRIBED[] =
    "SELECT COUNT(*) FROM (SELECT LOWER(description) AS words FROM products WHERE business_id = $1 "
    "AND changed_at >= $2 AND LENGTH(TRIM(description)) >= 40) AS described "
    "WHERE words LIKE '%rasa%' OR words LIKE '%gurih%' OR words LIKE '%manis%' "
    "OR words LIKE '%pedas%' OR words LIKE '%asin%' OR words LIKE '%asam%' "
    "OR words LIKE '%renyah%' OR words LIKE '%segar%' OR words LIKE '%lembut%' "
    "OR words LIKE '%isi %' OR words LIKE '%porsi%' OR words LIKE '%ukuran%' "
    "OR words LIKE '%besar%' OR words LIKE '%kecil%' OR words LIKE '%gram%' "
    "OR words LIKE '%kilo%' OR words LIKE '%liter%' OR words LIKE '% kg%' OR words LIKE '%cm%' "
    "OR words LIKE '%harga%' OR words LIKE '%ribu%' OR words LIKE '%rp%0%'";
static const char SQL_POST_DONE[] =
    "SELECT COUNT(*) FROM posts WHERE business_id = $1 AND state = 'done' AND done_at >= $2";
static const char SQL_MESSAGE_ANSWERED[] =
    "SELECT COUNT(*) FROM messages WHERE business_id = $1 AND answered_at >= $2";
static const char SQL_OFFER_MADE[] =
    "SELECT (SELECT COUNT(*) FROM menus WHERE business_id = $1 AND changed_at >= $2) + "
    "(SELECT COUNT(*) FROM packages WHERE business_id = $1 AND created_at >= $2)";

static const char *const SQL_CHECKS[LESSON_CHECKS] = {
    [LESSON_CHECK_PRODUCT_DESCRIBED] = SQL_PRODUCT_DESCRIBED,
    [LESSON_CHECK_POST_DONE] = SQL_POST_DONE,
    [LESSON_CHECK_MESSAGE_ANSWERED] = SQL_MESSAGE_ANSWERED,
    [LESSON_CHECK_OFFER_MADE] = SQL_OFFER_MADE,
};

static const char SQL_LIST[] = "SELECT lesson, skill, steps, begun_at, done_at FROM lessons "
                               "WHERE business_id = $1 ORDER BY begun_at, lesson";
static const char SQL_STEP[] =
    "INSERT INTO lessons (business_id, lesson, skill, steps, begun_at) VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (business_id, lesson) DO UPDATE SET steps = excluded.steps "
    "WHERE lessons.done_at IS NULL";
static const char SQL_BEGUN[] =
    "SELECT begun_at FROM lessons WHERE business_id = $1 AND lesson = $2";
static const char SQL_FINISH[] = "UPDATE lessons SET steps = $3, done_at = COALESCE(done_at, $4) "
                                 "WHERE business_id = $1 AND lesson = $2";
static const char SQL_LEARNED[] = "SELECT skill FROM lessons WHERE business_id = $1 "
                                  "AND done_at IS NOT NULL ORDER BY done_at, lesson";

static const Column FIELDS[] = {
    COLUMN(LessonProgress, TEXT, lesson),  COLUMN(LessonProgress, TEXT, skill),
    COLUMN(LessonProgress, INT, steps),    COLUMN(LessonProgress, TIME, begun_at),
    COLUMN(LessonProgress, TIME, done_at), {0},
};
const RecordType lesson_progress_type = {sizeof(LessonProgress), FIELDS};

bool lesson_progress_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &lesson_progress_type, SQL_LIST, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

const LessonProgress *lesson_progress_of(const RecordList *list, const char *lesson)
{
    for (size_t i = 0; i < record_count(list); i++) {
        if (g_str_equal(lesson_progress_at(list, i)->lesson, lesson)) {
            return lesson_progress_at(list, i);
        }
    }
    return NULL;
}

bool lesson_step(Db *db, int64_t business_id, const LessonEntry *entry, int64_t now, GError **error)
{
    return db_run(db, SQL_STEP,
                  DB_PARAMS(db_int(business_id), db_text(entry->lesson), db_text(entry->skill),
                            db_int(entry->steps), db_int(now)),
                  error);
}

bool lesson_tasks_count(Db *db, int64_t business_id, const Lesson *lesson,
                  int64_t ret_counts[LESSON_TASKS_MAX], GError **error)
{
    int64_t begun_at = 0, counts[LESSON_TASKS_MAX] = {0};
    if (!db_get_int(db, SQL_BEGUN, DB_PARAMS(db_int(business_id), db_text(lesson->key)), 0,
                    &begun_at, error)) {
        return false;
    }
    for (size_t i = 0; begun_at != 0 && i < lesson_tasks(lesson); i++) {
        if (!db_get_int(db, SQL_CHECKS[lesson_task_at(lesson, i)->check],
                        DB_PARAMS(db_int(business_id), db_int(begun_at)), 0, &counts[i], error)) {
            return false;
        }
    }
    memcpy(ret_counts, counts, sizeof(counts));
    return true;
}

bool lesson_finish(Db *db, int64_t business_id, const LessonEntry *entry, int64_t now,
                   GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_FINISH,
                      DB_PARAMS(db_int(business_id), db_text(entry->lesson), db_int(entry->steps),
                                db_int(now)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "lesson not begun");
}

bool lesson_learned(Db *db, int64_t business_id, Answers *answers, GError **error)
{
    g_autoptr(GString) skills = g_string_new(NULL);
    g_autoptr(DbCursor) cursor = db_select(db, SQL_LEARNED, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_string_append_printf(skills, "%s%s", skills->len > 0 ? "," : "",
                               db_cursor_text(cursor, 0));
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    answers_set(answers, ANSWER_LESSONS, skills->str);
    return true;
}
