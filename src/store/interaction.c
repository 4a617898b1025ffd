// SPDX-License-Identifier: Apache-2.0
#include "store/interaction.h"

static const char SQL_WEEK[] =
    "SELECT interaction, situation, COUNT(*) FROM posts WHERE business_id = $1 "
    "AND day >= $2 AND day <= $3 AND state IN ('planned', 'done') GROUP BY interaction, situation "
    "UNION ALL SELECT interaction, situation, COUNT(*) FROM messages WHERE business_id = $1 "
    "AND received_at >= $4 AND received_at < $5 GROUP BY interaction, situation "
    "UNION ALL SELECT interaction, situation, COUNT(*) FROM events WHERE business_id = $1 "
    "AND day >= $2 AND day <= $3 AND active = 1 GROUP BY interaction, situation";

bool interaction_week_load(Db *db, int64_t business_id, Period days, Zone zone,
                           InteractionWeek *ret_week, GError **error)
{
    InteractionWeek week = {0};
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_WEEK,
                  DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to),
                            db_int(zone_instant(zone, days.from, 0)),
                            db_int(zone_instant(zone, days.to + 1, 0))),
                  error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        Interaction interaction = INTERACTION_EXPOSURE;
        Situation situation = SITUATION_BORED;
        bool known = interaction_parse(db_cursor_text(cursor, 0), &interaction);
        if (known && situation_parse(db_cursor_text(cursor, 1), &situation)) {
            week.count[interaction][situation] += (int)db_cursor_int(cursor, 2);
        }
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_week = week;
    return true;
}
