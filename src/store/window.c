// SPDX-License-Identifier: Apache-2.0
#include "store/window.h"

static const char SQL_LIST[] =
    "SELECT id, kind, days, from_minute, to_minute, place FROM time_windows "
    "WHERE business_id = $1 AND kind = $2 ORDER BY from_minute, to_minute, id";
static const char SQL_LIST_BOTH[] =
    "SELECT id, kind, days, from_minute, to_minute, place FROM time_windows "
    "WHERE business_id = $1 ORDER BY from_minute, to_minute, id";
static const char SQL_CLEAR[] = "DELETE FROM time_windows WHERE business_id = $1 AND kind = $2";
static const char SQL_ADD[] =
    "INSERT INTO time_windows (business_id, kind, days, from_minute, to_minute, place) "
    "VALUES ($1, $2, $3, $4, $5, $6)";

static const Column WINDOW_FIELDS[] = {
    COLUMN(Window, INT, id),
    COLUMN(Window, TEXT, kind),
    COLUMN(Window, INT, days),
    COLUMN(Window, MINUTE, from_minute),
    COLUMN(Window, MINUTE, to_minute),
    COLUMN(Window, TEXT, place),
    {0},
};
const RecordType window_type = {sizeof(Window), WINDOW_FIELDS};

static bool kind_is_known(const char *kind)
{
    return g_str_equal(kind, WINDOW_SIGNAL) || g_str_equal(kind, WINDOW_BLOCKED);
}

bool window_list(Db *db, int64_t business_id, const char *kind, RecordList **ret_list,
                 GError **error)
{
    g_assert(kind_is_known(kind));
    return record_list_load(db, &window_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_text(kind)), ret_list, error);
}

static bool window_add(Db *db, int64_t business_id, const char *kind, const TimeWindow *window,
                       GError **error)
{
    const char *place = window->place != NULL ? window->place : "";
    return db_run(db, SQL_ADD,
                  DB_PARAMS(db_int(business_id), db_text(kind), db_int(window->days),
                            db_int(window->from), db_int(window->to), db_text(place)),
                  error);
}

bool window_replace(Db *db, int64_t business_id, const char *kind, const TimeWindow *windows,
                    size_t count, GError **error)
{
    g_assert(kind_is_known(kind) && (windows != NULL || count == 0));
    if (count > TIMES_MAX) {
        return error_set(error, ERROR_LIMIT, "more than %u windows", TIMES_MAX);
    }
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL ||
        !db_run(db, SQL_CLEAR, DB_PARAMS(db_int(business_id), db_text(kind)), error)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!window_add(db, business_id, kind, &windows[i], error)) {
            return false;
        }
    }
    return db_commit(tx, error);
}

/* Those of one kind as the planner reads them; places stay with the list. */
static size_t windows_fill(const RecordList *list, const char *kind, TimeWindow *windows)
{
    size_t count = 0;
    for (size_t i = 0; i < record_count(list) && count < TIMES_MAX; i++) {
        const Window *window = window_at(list, i);
        if (g_str_equal(window->kind, kind)) {
            windows[count++] = (TimeWindow){.days = (int)window->days,
                                            .from = (Minute)window->from_minute,
                                            .to = (Minute)window->to_minute,
                                            .place = window->place};
        }
    }
    return count;
}

bool owner_times_load(Db *db, int64_t business_id, int off_weekdays, OwnerTimes *ret_times,
                      GError **error)
{
    g_autoptr(RecordList) list = NULL;
    if (!record_list_load(db, &window_type, SQL_LIST_BOTH, DB_PARAMS(db_int(business_id)), &list,
                          error)) {
        return false;
    }
    *ret_times = (OwnerTimes){.rules.off_weekdays = off_weekdays};
    ret_times->rules.signal = ret_times->signal;
    ret_times->rules.signal_count = windows_fill(list, WINDOW_SIGNAL, ret_times->signal);
    ret_times->rules.blocked = ret_times->blocked;
    ret_times->rules.blocked_count = windows_fill(list, WINDOW_BLOCKED, ret_times->blocked);
    ret_times->windows = g_steal_pointer(&list);
    return true;
}

void owner_times_clear(OwnerTimes *times)
{
    g_clear_pointer(&times->windows, record_list_free);
}
