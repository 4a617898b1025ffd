// SPDX-License-Identifier: Apache-2.0
#include "store/message.h"

#include "base/code_mask.h"
#include "guide/interaction.h"
#include "planner/promise.h"
#include "store/contact.h"
#include "store/window.h"

#define MESSAGE_COLUMNS                                                                            \
    "m.id, m.platform, m.kind, m.author, "                                                         \
    "CASE WHEN m.phone <> '' THEN m.phone ELSE COALESCE(c.phone, '') END, "                        \
    "COALESCE(m.contact_id, 0), m.text, m.interaction, m.received_at, m.due_at, m.answer, "        \
    "m.answered_at, m.dismissed_at, m.sentiment, m.situation, "                                    \
    "COALESCE(m.person_id, 0), COALESCE(w.name, ''), COALESCE(m.snoozed_until, 0), m.labels, "     \
    "m.proposed, m.confidence, m.topics"
#define MESSAGE_TABLES                                                                             \
    "messages m LEFT JOIN contacts c ON c.id = m.contact_id AND "                                  \
    "c.business_id = m.business_id LEFT JOIN people w ON w.id = m.person_id AND "                  \
    "w.business_id = m.business_id"
#define WAITING "m.answered_at IS NULL AND m.dismissed_at IS NULL"

static const char SQL_LOAD[] =
    "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES " WHERE m.business_id = $1 AND m.id = $2";
static const char SQL_LIST[] = "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES
                               " WHERE m.business_id = $1 AND (m.id < $2 OR $2 = 0) "
                               "ORDER BY m.id DESC LIMIT $3";
static const char SQL_LIST_FEELING[] =
    "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES " WHERE m.business_id = $1 AND "
    "CASE WHEN m.sentiment <> 'unknown' THEN m.sentiment ELSE m.proposed END = $2 "
    "ORDER BY m.id DESC LIMIT $3";
static const char SQL_LIST_WAITING[] =
    "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES " WHERE m.business_id = $1 AND " WAITING
    " ORDER BY m.received_at, m.id LIMIT $2";
static const char SQL_LIST_QUEUE[] =
    "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES " WHERE m.business_id = $1 AND " WAITING
    " AND COALESCE(m.snoozed_until, 0) <= $2 AND (CAST($3 AS BIGINT) = 0 OR m.person_id = $3) "
    "AND (CAST($4 AS TEXT) = '' OR ',' || m.labels || ',' LIKE '%,' || $4 || ',%') "
    "ORDER BY m.received_at, m.id LIMIT $5";
static const char SQL_LIST_SNOOZED[] =
    "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES " WHERE m.business_id = $1 AND " WAITING
    " AND m.snoozed_until > $2 ORDER BY m.snoozed_until, m.id LIMIT $3";
/* Without the message itself. */
#define THREAD                                                                                     \
    "m.business_id = $1 AND m.id <> $2 AND ((CAST($3 AS BIGINT) <> 0 AND m.contact_id = $3) "      \
    "OR (CAST($4 AS TEXT) <> '' AND m.phone = $4) OR (CAST($3 AS BIGINT) = 0 AND "                 \
    "CAST($4 AS TEXT) = '' AND CAST($5 AS TEXT) <> '' AND m.contact_id IS NULL AND m.phone = '' "  \
    "AND m.author = $5))"
static const char SQL_LIST_THREAD[] =
    "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES " WHERE " THREAD
    " ORDER BY m.received_at DESC, m.id DESC LIMIT $6";
static const char SQL_LIST_THREAD_WAITING[] =
    "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES " WHERE " THREAD " AND " WAITING
    " ORDER BY m.received_at, m.id LIMIT $6";
/* Typed times are whole minutes: within the minute it came in is not too early. */
static const char SQL_ANSWER_THREAD[] =
    "UPDATE messages AS m SET answer = $6, answered_at = CASE WHEN m.received_at > $7 "
    "THEN m.received_at ELSE CAST($7 AS BIGINT) END WHERE " THREAD " AND " WAITING
    " AND m.id <= $8 AND m.received_at <= $7 + 59";
static const char SQL_PERSON[] =
    "SELECT COUNT(*) FROM people WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_ASSIGN[] =
    "UPDATE messages SET person_id = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_SNOOZE[] =
    "UPDATE messages SET snoozed_until = $3 WHERE business_id = $1 AND id = $2 "
    "AND answered_at IS NULL AND dismissed_at IS NULL";
static const char SQL_LABEL[] =
    "UPDATE messages SET labels = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_LIST_ANSWERED[] = "SELECT " MESSAGE_COLUMNS " FROM " MESSAGE_TABLES
                                        " WHERE m.business_id = $1 AND m.answered_at IS NOT NULL "
                                        "ORDER BY m.answered_at DESC, m.id DESC LIMIT $2";
static const char SQL_ADD[] =
    "INSERT INTO messages (business_id, platform, kind, author, phone, contact_id, text, "
    "interaction, received_at, due_at, created_at, situation, proposed, confidence, topics) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
static const char SQL_ANSWER[] =
    "UPDATE messages SET answer = $3, answered_at = $4 WHERE business_id = $1 AND id = $2 "
    "AND answered_at IS NULL AND dismissed_at IS NULL";
static const char SQL_DISMISS[] =
    "UPDATE messages SET dismissed_at = $3 WHERE business_id = $1 AND id = $2 "
    "AND answered_at IS NULL AND dismissed_at IS NULL";
static const char SQL_SET_SENTIMENT[] =
    "UPDATE messages SET sentiment = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_SET_PROPOSED[] =
    "UPDATE messages SET proposed = $3, confidence = $4, topics = $5 WHERE business_id = $1 "
    "AND id = $2";
static const char SQL_EXISTS[] = "SELECT COUNT(*) FROM messages WHERE business_id = $1 AND id = $2";

static const Column MESSAGE_FIELDS[] = {
    COLUMN(Message, INT, id),
    COLUMN(Message, TEXT, platform),
    COLUMN(Message, TEXT, kind),
    COLUMN(Message, TEXT, author),
    COLUMN(Message, TEXT, phone),
    COLUMN(Message, INT, contact_id),
    COLUMN(Message, TEXT, text),
    COLUMN(Message, TEXT, interaction),
    COLUMN(Message, TIME, received_at),
    COLUMN(Message, TIME, due_at),
    COLUMN(Message, TEXT, answer),
    COLUMN(Message, TIME, answered_at),
    COLUMN(Message, TIME, dismissed_at),
    COLUMN(Message, TEXT, sentiment),
    COLUMN(Message, TEXT, situation),
    COLUMN(Message, INT, person_id),
    COLUMN(Message, TEXT, person),
    COLUMN(Message, TIME, snoozed_until),
    COLUMN(Message, TEXT, labels),
    COLUMN(Message, TEXT, proposed),
    COLUMN(Message, INT, confidence),
    COLUMN(Message, INT, topics),
    {0},
};
const RecordType message_type = {sizeof(Message), MESSAGE_FIELDS};

bool message_waits(const Message *message)
{
    return message->answered_at == 0 && message->dismissed_at == 0;
}

bool message_is_overdue(const Message *message, int64_t now)
{
    return message_waits(message) && now > message->due_at;
}

bool message_same_thread(const Message *one, const Message *other)
{
    bool nameless = one->contact_id == 0 && other->contact_id == 0 && *one->phone == '\0' &&
                    *other->phone == '\0';
    return (one->contact_id != 0 && one->contact_id == other->contact_id) ||
           (*one->phone != '\0' && g_str_equal(one->phone, other->phone)) ||
           (nameless && *one->author != '\0' && g_str_equal(one->author, other->author));
}

const char *message_feeling(const Message *message)
{
    return g_str_equal(message->sentiment, "unknown") ? message->proposed : message->sentiment;
}

bool message_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &message_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool message_list(Db *db, int64_t business_id, int64_t before, int64_t limit, RecordList **ret_list,
                  GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool message_list_feeling(Db *db, int64_t business_id, const char *feeling, int64_t limit,
                          RecordList **ret_list, GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST_FEELING,
                            DB_PARAMS(db_int(business_id), db_text(feeling), db_int(limit)),
                            ret_list, error);
}

bool message_list_waiting(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                          GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST_WAITING,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

bool message_list_queue(Db *db, int64_t business_id, const MessageQueue *queue, int64_t limit,
                        RecordList **ret_list, GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST_QUEUE,
                            DB_PARAMS(db_int(business_id), db_int(queue->now),
                                      db_int(queue->person_id), db_text(queue->label),
                                      db_int(limit)),
                            ret_list, error);
}

bool message_list_snoozed(Db *db, int64_t business_id, int64_t now, int64_t limit,
                          RecordList **ret_list, GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST_SNOOZED,
                            DB_PARAMS(db_int(business_id), db_int(now), db_int(limit)), ret_list,
                            error);
}

bool message_list_thread(Db *db, int64_t business_id, const Message *message, int64_t limit,
                         RecordList **ret_list, GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST_THREAD,
                            DB_PARAMS(db_int(business_id), db_int(message->id),
                                      db_int(message->contact_id), db_text(message->phone),
                                      db_text(message->author), db_int(limit)),
                            ret_list, error);
}

bool message_list_thread_waiting(Db *db, int64_t business_id, const Message *message, int64_t limit,
                                 RecordList **ret_list, GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST_THREAD_WAITING,
                            DB_PARAMS(db_int(business_id), db_int(message->id),
                                      db_int(message->contact_id), db_text(message->phone),
                                      db_text(message->author), db_int(limit)),
                            ret_list, error);
}

bool message_list_answered(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                           GError **error)
{
    return record_list_load(db, &message_type, SQL_LIST_ANSWERED,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

static bool due_find(Db *db, const Business *business, int64_t received_at, int64_t *ret_due_at,
                     GError **error)
{
    g_auto(OwnerTimes) times = {0};
    if (!owner_times_load(db, business->id, (int)business->off_days, &times, error)) {
        return false;
    }
    *ret_due_at = promise_due(received_at, (int)business->promise_minutes, &times.rules,
                              business_zone(business));
    return true;
}

/* A private message is talk about something needed, a word face to face is talk nearby; a review is
 * feedback by someone who took the time for it, a comment by someone passing time (M05, M06). */
static const struct {
    const char *kind;
    Interaction interaction;
    Situation situation;
} KINDS[] = {{"message", INTERACTION_COMMUNICATION, SITUATION_TASK},
             {"note", INTERACTION_COMMUNICATION, SITUATION_LOCAL},
             {"review", INTERACTION_FEEDBACK, SITUATION_TASK},
             {"comment", INTERACTION_FEEDBACK, SITUATION_BORED}};

static size_t kind_position(const char *kind)
{
    size_t position = 0;
    while (position + 1 < G_N_ELEMENTS(KINDS) && !g_str_equal(KINDS[position].kind, kind)) {
        position++;
    }
    return position;
}

bool message_add(Db *db, const Business *business, const MessageFacts *facts, int64_t now,
                 int64_t *ret_id, GError **error)
{
    g_assert(business != NULL && facts->received_at > 0);
    int64_t contact_id = 0, due_at = 0;
    size_t kind = kind_position(facts->kind);
    if (!contact_find(db, business->id, facts->phone, facts->author, &contact_id, error) ||
        !due_find(db, business, facts->received_at, &due_at, error)) {
        return false;
    }
    g_autofree char *text = code_mask(facts->text);
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business->id), db_text(facts->platform),
                               db_text(facts->kind), db_text(facts->author), db_text(facts->phone),
                               db_ref(contact_id), db_text(text),
                               db_text(interaction_key(KINDS[kind].interaction)),
                               db_int(facts->received_at), db_int(due_at), db_int(now),
                               db_text(situation_key(KINDS[kind].situation)),
                               db_text(facts->proposed != NULL ? facts->proposed : "unknown"),
                               db_int(facts->confidence), db_int(facts->topics)),
                     ret_id, error);
}

/* Nothing was changed: is the message not there, or does it wait no more? */
static bool say_why(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t count = 0;
    if (!db_get_int(db, SQL_EXISTS, DB_PARAMS(db_int(business_id), db_int(id)), 0, &count, error)) {
        return false;
    }
    return count == 0 ? error_set(error, ERROR_NOT_FOUND, "no such message")
                      : error_set(error, ERROR_CONFLICT, "the message waits no more");
}

bool message_answer(Db *db, int64_t business_id, int64_t id, const char *answer,
                    int64_t answered_at, GError **error)
{
    int64_t changed = 0;
    return db_run_count(
               db, SQL_ANSWER,
               DB_PARAMS(db_int(business_id), db_int(id), db_text(answer), db_int(answered_at)),
               &changed, error) &&
           (changed == 1 || say_why(db, business_id, id, error));
}

bool message_answer_thread(Db *db, int64_t business_id, const Message *message,
                           const MessageAnswer *answer, int64_t *ret_count, GError **error)
{
    return db_run_count(db, SQL_ANSWER_THREAD,
                        DB_PARAMS(db_int(business_id), db_int(message->id),
                                  db_int(message->contact_id), db_text(message->phone),
                                  db_text(message->author), db_text(answer->words),
                                  db_int(answer->at), db_int(MAX(answer->seen, message->id))),
                        ret_count, error);
}

static bool change_one(Db *db, const char *sql, int64_t business_id, int64_t id, DbValue value,
                       GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, DB_PARAMS(db_int(business_id), db_int(id), value), &changed,
                        error) &&
           (changed == 1 || say_why(db, business_id, id, error));
}

bool message_assign(Db *db, int64_t business_id, int64_t id, int64_t person_id, GError **error)
{
    int64_t count = 1;
    if (person_id != 0 &&
        !db_get_int(db, SQL_PERSON, DB_PARAMS(db_int(business_id), db_int(person_id)), 0, &count,
                    error)) {
        return false;
    }
    return count == 1 ? change_one(db, SQL_ASSIGN, business_id, id, db_ref(person_id), error)
                      : error_set(error, ERROR_NOT_FOUND, "no such person");
}

bool message_snooze(Db *db, int64_t business_id, int64_t id, int64_t until, GError **error)
{
    return change_one(db, SQL_SNOOZE, business_id, id, db_ref(until), error);
}

bool message_label(Db *db, int64_t business_id, int64_t id, const char *labels, GError **error)
{
    return change_one(db, SQL_LABEL, business_id, id, db_text(labels), error);
}

bool message_dismiss(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_DISMISS, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                        &changed, error) &&
           (changed == 1 || say_why(db, business_id, id, error));
}

bool message_set_sentiment(Db *db, int64_t business_id, int64_t id, const char *sentiment,
                           GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_SET_SENTIMENT,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(sentiment)), &changed,
                        error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such message"));
}

bool message_set_proposed(Db *db, int64_t business_id, int64_t id, const MessageFeeling *feeling,
                          GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_SET_PROPOSED,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(feeling->feeling),
                                  db_int(feeling->confidence), db_int(feeling->topics)),
                        &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such message"));
}
