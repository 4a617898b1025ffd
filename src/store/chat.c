// SPDX-License-Identifier: Apache-2.0
#include "store/chat.h"

static const char SQL_MARK[] =
    "INSERT INTO chat_marks (business_id, kind, mark, created_at) VALUES "
    "($1, $2, $3, $4) ON CONFLICT (business_id, kind, mark) DO NOTHING";
static const char SQL_PUT[] =
    "INSERT INTO chats (business_id, mark, messages, answered, within, median_s, p90_s, first_day, "
    "last_day, read_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) "
    "ON CONFLICT (business_id, mark) DO UPDATE SET messages = excluded.messages, answered = "
    "excluded.answered, within = excluded.within, median_s = excluded.median_s, p90_s = "
    "excluded.p90_s, first_day = excluded.first_day, last_day = excluded.last_day, read_at = "
    "excluded.read_at RETURNING id";
static const char SQL_LIST[] =
    "SELECT id, mark, messages, answered, within, median_s, p90_s, first_day, last_day, read_at "
    "FROM chats WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";

static const Column FIELDS[] = {
    COLUMN(ChatCounts, INT, id),
    COLUMN(ChatCounts, INT, mark),
    COLUMN(ChatCounts, INT, messages),
    COLUMN(ChatCounts, INT, answered),
    COLUMN(ChatCounts, INT, within),
    COLUMN(ChatCounts, INT, median_s),
    COLUMN(ChatCounts, INT, p90_s),
    COLUMN(ChatCounts, DAY, first_day),
    COLUMN(ChatCounts, DAY, last_day),
    COLUMN(ChatCounts, TIME, read_at),
    {0},
};
const RecordType chat_counts_type = {sizeof(ChatCounts), FIELDS};

bool chat_mark_add(Db *db, int64_t business_id, const char *kind, int64_t mark, int64_t now,
                   bool *ret_new, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_MARK,
                      DB_PARAMS(db_int(business_id), db_text(kind), db_int(mark), db_int(now)),
                      &changed, error)) {
        return false;
    }
    *ret_new = changed == 1;
    return true;
}

bool chat_counts_put(Db *db, int64_t business_id, const ChatCounts *counts, int64_t now,
                     int64_t *ret_id, GError **error)
{
    return db_get_int(db, SQL_PUT,
                      DB_PARAMS(db_int(business_id), db_int(counts->mark), db_int(counts->messages),
                                db_int(counts->answered), db_int(counts->within),
                                db_int(counts->median_s), db_int(counts->p90_s),
                                db_int(counts->first_day), db_int(counts->last_day), db_int(now)),
                      0, ret_id, error);
}

bool chat_counts_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &chat_counts_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}
