// SPDX-License-Identifier: Apache-2.0
#include "store/poll.h"

#include "store/secret.h"

#define CODE_BYTES 12
#define POLL_COLUMNS                                                                               \
    "p.id, p.code, p.state, p.decision, COALESCE(q.text, ''), p.day, COALESCE(p.closed_at, 0)"
#define POLL_TABLES                                                                                \
    "polls p LEFT JOIN poll_questions q ON q.business_id = p.business_id AND q.poll_id = p.id "    \
    "AND q.position = 1"

static const char SQL_LOAD[] =
    "SELECT " POLL_COLUMNS " FROM " POLL_TABLES " WHERE p.business_id = $1 AND p.id = $2";
static const char SQL_LIST[] =
    "SELECT " POLL_COLUMNS " FROM " POLL_TABLES
    " WHERE p.business_id = $1 AND (p.id < $2 OR $2 = 0) ORDER BY p.id DESC LIMIT $3";
static const char SQL_QUESTIONS[] = "SELECT position, text FROM poll_questions "
                                    "WHERE business_id = $1 AND poll_id = $2 ORDER BY position";
static const char SQL_CHOICES[] =
    "SELECT question, position, text, by_hand, online, by_hand + online FROM poll_choices "
    "WHERE business_id = $1 AND poll_id = $2 ORDER BY question, position";
static const char SQL_FIND[] = "SELECT business_id, id FROM polls WHERE code = $1";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM polls WHERE business_id = $1";
static const char SQL_ADD[] = "INSERT INTO polls (business_id, code, day, created_at) "
                              "VALUES ($1, $2, $3, $4)";
static const char SQL_ADD_QUESTION[] =
    "INSERT INTO poll_questions (business_id, poll_id, position, text) VALUES ($1, $2, $3, $4)";
static const char SQL_ADD_CHOICE[] =
    "INSERT INTO poll_choices (business_id, poll_id, question, position, text) "
    "VALUES ($1, $2, $3, $4, $5)";
static const char SQL_CHOICE_THERE[] =
    "SELECT COUNT(*) FROM poll_choices WHERE business_id = $1 AND poll_id = $2 AND question = $3 "
    "AND position = $4";
static const char SQL_TALLY[] =
    "UPDATE poll_choices SET by_hand = by_hand + $5 WHERE business_id = $1 AND poll_id = $2 "
    "AND question = $3 AND position = $4 AND by_hand + $5 >= 0 AND EXISTS (SELECT 1 FROM polls p "
    "WHERE p.business_id = $1 AND p.id = $2 AND p.state = 'open')";
static const char SQL_IS_OPEN[] =
    "SELECT COUNT(*) FROM polls WHERE business_id = $1 AND id = $2 AND state = 'open'";
static const char SQL_DEVICES[] =
    "SELECT COUNT(*) FROM poll_devices WHERE business_id = $1 AND poll_id = $2";
static const char SQL_DEVICE[] =
    "INSERT INTO poll_devices (business_id, poll_id, device, created_at) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id, poll_id, device) DO NOTHING";
static const char SQL_VOTE[] =
    "UPDATE poll_choices SET online = online + 1 WHERE business_id = $1 AND poll_id = $2 "
    "AND question = $3 AND position = $4";
static const char SQL_CLOSE[] =
    "UPDATE polls SET state = 'closed', decision = $3, closed_at = $4 "
    "WHERE business_id = $1 AND id = $2 AND state = 'open'";
static const char SQL_THERE[] = "SELECT COUNT(*) FROM polls WHERE business_id = $1 AND id = $2";

static const Column POLL_FIELDS[] = {
    COLUMN(Poll, INT, id),        COLUMN(Poll, TEXT, code),     COLUMN(Poll, TEXT, state),
    COLUMN(Poll, TEXT, decision), COLUMN(Poll, TEXT, question), COLUMN(Poll, DAY, day),
    COLUMN(Poll, TIME, closed_at), {0},
};
const RecordType poll_type = {sizeof(Poll), POLL_FIELDS};

static const Column QUESTION_FIELDS[] = {
    COLUMN(PollQuestion, INT, position),
    COLUMN(PollQuestion, TEXT, text),
    {0},
};
const RecordType poll_question_type = {sizeof(PollQuestion), QUESTION_FIELDS};

static const Column CHOICE_FIELDS[] = {
    COLUMN(PollChoice, INT, question), COLUMN(PollChoice, INT, position),
    COLUMN(PollChoice, TEXT, text),    COLUMN(PollChoice, INT, by_hand),
    COLUMN(PollChoice, INT, online),   COLUMN(PollChoice, INT, votes),
    {0},
};
const RecordType poll_choice_type = {sizeof(PollChoice), CHOICE_FIELDS};

bool poll_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &poll_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool poll_list(Db *db, int64_t business_id, int64_t before, int64_t limit, RecordList **ret_list,
               GError **error)
{
    return record_list_load(db, &poll_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool poll_question_list(Db *db, int64_t business_id, int64_t id, RecordList **ret_list,
                        GError **error)
{
    return record_list_load(db, &poll_question_type, SQL_QUESTIONS,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_list, error);
}

bool poll_choice_list(Db *db, int64_t business_id, int64_t id, RecordList **ret_list,
                      GError **error)
{
    return record_list_load(db, &poll_choice_type, SQL_CHOICES,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_list, error);
}

bool poll_find(Db *db, const char *code, int64_t *ret_business_id, int64_t *ret_id, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_FIND, DB_PARAMS(db_text(code)), error);
    *ret_business_id = *ret_id = 0;
    if (cursor != NULL && db_cursor_next(cursor)) {
        *ret_business_id = db_cursor_int(cursor, 0);
        *ret_id = db_cursor_int(cursor, 1);
    }
    return cursor != NULL && db_cursor_done(cursor, error);
}

static bool question_add(Db *db, DbValue business, int64_t id, int64_t position,
                         const PollDraft *draft, GError **error)
{
    bool added = db_run(db, SQL_ADD_QUESTION,
                        DB_PARAMS(business, db_int(id), db_int(position), db_text(draft->text)),
                        error);
    for (int i = 0; added && draft->choices[i] != NULL; i++) {
        added = db_run(db, SQL_ADD_CHOICE,
                       DB_PARAMS(business, db_int(id), db_int(position), db_int(i + 1),
                                 db_text(draft->choices[i])),
                       error);
    }
    return added;
}

bool poll_add(Db *db, int64_t business_id, const PollDraft *questions, size_t count, int64_t now,
              Day day, int64_t *ret_id, GError **error)
{
    g_assert(count >= 1 && count <= POLL_QUESTIONS_MAX);
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t polls = 0, id = 0;
    if (tx == NULL ||
        !db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, &polls, error)) {
        return false;
    }
    if (polls >= POLLS_MAX) {
        return error_set(error, ERROR_LIMIT, "%d polls are enough", POLLS_MAX);
    }
    g_autofree char *token = secret_token();
    g_autofree char *code = g_strndup(token, CODE_BYTES);
    if (!db_insert(db, SQL_ADD,
                   DB_PARAMS(db_int(business_id), db_text(code), db_int(day), db_int(now)), &id,
                   error)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!question_add(db, db_int(business_id), id, (int64_t)i + 1, &questions[i], error)) {
            return false;
        }
    }
    *ret_id = id;
    return db_commit(tx, error);
}

bool poll_tally(Db *db, int64_t business_id, const PollTally *tally, GError **error)
{
    DbValue values[] = {db_int(business_id), db_int(tally->poll_id), db_int(tally->question),
                        db_int(tally->position), db_int(tally->by)};
    int64_t changed = 0, there = 0;
    if (!db_run_count(db, SQL_TALLY, (DbParams){values, 5}, &changed, error)) {
        return false;
    }
    if (changed == 1) {
        return true;
    }
    if (!db_get_int(db, SQL_CHOICE_THERE, (DbParams){values, 4}, 0, &there, error)) {
        return false;
    }
    return there == 0 ? error_set(error, ERROR_NOT_FOUND, "no such choice")
                      : error_set(error, ERROR_CONFLICT, "the poll does not take this count");
}

/* Open, and not full? */
static bool open_check(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t open = 0, devices = 0;
    DbParams params = DB_PARAMS(db_int(business_id), db_int(id));
    if (!db_get_int(db, SQL_IS_OPEN, params, 0, &open, error) ||
        !db_get_int(db, SQL_DEVICES, params, 0, &devices, error)) {
        return false;
    }
    if (open == 0) {
        return error_set(error, ERROR_CONFLICT, "the poll is closed");
    }
    return devices < POLL_VOTES_MAX ||
           error_set(error, ERROR_LIMIT, "%d votes are enough", POLL_VOTES_MAX);
}

bool poll_vote(Db *db, int64_t business_id, const PollVote *vote, int64_t now, bool *ret_counted,
               GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t fresh = 0;
    if (tx == NULL || !open_check(db, business_id, vote->poll_id, error) ||
        !db_run_count(db, SQL_DEVICE,
                      DB_PARAMS(db_int(business_id), db_int(vote->poll_id), db_text(vote->key),
                                db_int(now)),
                      &fresh, error)) {
        return false;
    }
    for (size_t i = 0; fresh == 1 && i < vote->count; i++) {
        int64_t changed = vote->choices[i] == 0;
        if (vote->choices[i] != 0 &&
            !db_run_count(db, SQL_VOTE,
                          DB_PARAMS(db_int(business_id), db_int(vote->poll_id),
                                    db_int((int64_t)i + 1), db_int(vote->choices[i])),
                          &changed, error)) {
            return false;
        }
        if (changed != 1) {
            return error_set(error, ERROR_NOT_FOUND, "no such choice");
        }
    }
    *ret_counted = fresh == 1;
    return db_commit(tx, error);
}

bool poll_close(Db *db, int64_t business_id, int64_t id, const char *decision, int64_t now,
                GError **error)
{
    int64_t changed = 0, there = 0;
    if (!db_run_count(
            db, SQL_CLOSE,
            DB_PARAMS(db_int(business_id), db_int(id), db_text(decision), db_int(now)), &changed,
            error)) {
        return false;
    }
    if (changed == 1) {
        return true;
    }
    if (!db_get_int(db, SQL_THERE, DB_PARAMS(db_int(business_id), db_int(id)), 0, &there, error)) {
        return false;
    }
    return there == 0 ? error_set(error, ERROR_NOT_FOUND, "no such poll")
                      : error_set(error, ERROR_CONFLICT, "the poll is closed");
}
