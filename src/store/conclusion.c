// SPDX-License-Identifier: Apache-2.0
#include "store/conclusion.h"

#define COLUMNS                                                                                    \
    "c.id, c.period, c.sentence, c.verdict, c.words, u.name, c.checked_at FROM conclusions c "     \
    "JOIN users u ON u.id = c.user_id WHERE c.business_id = $1 "

static const char SQL_SET[] =
    "INSERT INTO conclusions (business_id, period, sentence, verdict, words, user_id, checked_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (business_id, period, sentence) DO UPDATE SET "
    "verdict = excluded.verdict, words = excluded.words, user_id = excluded.user_id, "
    "checked_at = excluded.checked_at RETURNING id";
static const char SQL_LIST_PERIOD[] = "SELECT " COLUMNS "AND c.period = $2 ORDER BY c.id";
static const char SQL_LIST[] =
    "SELECT " COLUMNS "AND (c.id < $2 OR $2 = 0) ORDER BY c.id DESC LIMIT $3";

static const Column FIELDS[] = {
    COLUMN(Conclusion, INT, id),          COLUMN(Conclusion, TEXT, period),
    COLUMN(Conclusion, TEXT, sentence),   COLUMN(Conclusion, TEXT, verdict),
    COLUMN(Conclusion, TEXT, words),      COLUMN(Conclusion, TEXT, user),
    COLUMN(Conclusion, TIME, checked_at), {0},
};
const RecordType conclusion_type = {sizeof(Conclusion), FIELDS};

bool conclusion_set(Db *db, int64_t business_id, const ConclusionDraft *draft, int64_t now,
                    int64_t *ret_id, GError **error)
{
    return db_get_int(db, SQL_SET,
                      DB_PARAMS(db_int(business_id), db_text(draft->period),
                                db_text(draft->sentence), db_text(draft->verdict),
                                db_text(draft->words), db_int(draft->user_id), db_int(now)),
                      0, ret_id, error);
}

bool conclusion_list_period(Db *db, int64_t business_id, const char *period, RecordList **ret_list,
                            GError **error)
{
    return record_list_load(db, &conclusion_type, SQL_LIST_PERIOD,
                            DB_PARAMS(db_int(business_id), db_text(period)), ret_list, error);
}

bool conclusion_list(Db *db, int64_t business_id, int64_t cursor, int64_t limit,
                     RecordList **ret_list, GError **error)
{
    return record_list_load(db, &conclusion_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(cursor), db_int(limit)), ret_list,
                            error);
}
