// SPDX-License-Identifier: Apache-2.0
#include "store/event.h"

#define EVENT_COLUMNS                                                                              \
    "e.id, e.name, e.place, e.note, e.day, COALESCE(e.minute, -1), e.interaction, "         \
    "e.situation, e.active, (SELECT COUNT(*) FROM contacts c WHERE c.business_id = e.business_id " \
    "AND c.event_id = e.id AND c.active = 1), (SELECT COUNT(*) FROM contacts c "                   \
    "WHERE c.business_id = e.business_id AND c.event_id = e.id AND c.active = 1 "                  \
    "AND c.consent = 1 AND COALESCE(c.last_contact_day, -1) < e.day)"

static const char SQL_LOAD[] =
    "SELECT " EVENT_COLUMNS " FROM events e WHERE e.business_id = $1 AND e.id = $2";
static const char SQL_LIST[] =
    "SELECT " EVENT_COLUMNS " FROM events e WHERE e.business_id = $1 AND e.id > $2 ORDER BY e.id LIMIT $3";
static const char SQL_LIST_BETWEEN[] =
    "SELECT " EVENT_COLUMNS " FROM events e WHERE e.business_id = $1 AND e.day >= $2 AND e.day <= $3 AND e.active = 1 "
    "ORDER BY e.day, COALESCE(e.minute, -1), e.id";
static const char SQL_LIST_LATEST[] =
    "SELECT " EVENT_COLUMNS " FROM events e WHERE e.business_id = $1 AND e.active = 1 ORDER BY e.day DESC, e.id DESC LIMIT $2";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM events WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO events (business_id, name, place, note, day, minute, interaction, situation, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
static const char SQL_SAVE[] =
    "UPDATE events SET name = $3, place = $4, note = $5, day = $6, minute = $7, interaction = $8, "
    "situation = $9 WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_REMOVE[] =
    "UPDATE events SET active = 0 WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_MET[] =
    "SELECT COUNT(*) FROM contacts c JOIN events e ON e.id = c.event_id "
    "AND e.business_id = c.business_id WHERE c.business_id = $1 AND e.day >= $2 AND e.day <= $3 "
    "AND e.active = 1 AND c.active = 1";

static const Column EVENT_FIELDS[] = {
    COLUMN(Event, INT, id),
    COLUMN(Event, TEXT, name),
    COLUMN(Event, TEXT, place),
    COLUMN(Event, TEXT, note),
    COLUMN(Event, DAY, day),
    COLUMN(Event, MINUTE, minute),
    COLUMN(Event, TEXT, interaction),
    COLUMN(Event, TEXT, situation),
    COLUMN(Event, FLAG, active),
    COLUMN(Event, INT, met),
    COLUMN(Event, INT, waiting),
    {0},
};
const RecordType event_type = {sizeof(Event), EVENT_FIELDS};

bool event_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &event_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool event_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                GError **error)
{
    return record_list_load(db, &event_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool event_list_between(Db *db, int64_t business_id, Day from, Day to, RecordList **ret_list,
                        GError **error)
{
    return record_list_load(db, &event_type, SQL_LIST_BETWEEN,
                            DB_PARAMS(db_int(business_id), db_int(from), db_int(to)), ret_list,
                            error);
}

bool event_list_latest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &event_type, SQL_LIST_LATEST,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

static DbValue minute_value(const Event *event)
{
    return event->minute >= 0 ? db_int(event->minute) : db_null();
}

bool event_add(Db *db, int64_t business_id, const Event *event, int64_t now, int64_t *ret_id,
               GError **error)
{
    int64_t count = 0;
    if (!db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, &count, error)) {
        return false;
    }
    if (count >= EVENTS_MAX) {
        return error_set(error, ERROR_LIMIT, "%d events are enough", EVENTS_MAX);
    }
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(event->name), db_text(event->place),
                               db_text(event->note), db_int(event->day), minute_value(event),
                               db_text(event->interaction), db_text(event->situation),
                               db_int(now)),
                     ret_id, error);
}

static bool change_one(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such event"));
}

bool event_save(Db *db, int64_t business_id, const Event *event, GError **error)
{
    return change_one(db, SQL_SAVE,
                      DB_PARAMS(db_int(business_id), db_int(event->id), db_text(event->name),
                                db_text(event->place), db_text(event->note), db_int(event->day),
                                minute_value(event), db_text(event->interaction),
                                db_text(event->situation)),
                      error);
}

bool event_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    return change_one(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), error);
}

bool event_met(Db *db, int64_t business_id, Period days, int64_t *ret_count, GError **error)
{
    return db_get_int(db, SQL_MET,
                      DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)), 0,
                      ret_count, error);
}
