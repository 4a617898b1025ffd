// SPDX-License-Identifier: Apache-2.0
#include "store/auto_text.h"

#define GREETING                                                                                   \
    "Halo {nama}, terima kasih sudah menghubungi {usaha}. Ada yang bisa kami bantu?"
#define AWAY                                                                                       \
    "Halo {nama}, terima kasih sudah menghubungi {usaha}. Sekarang kami sedang tutup.\n"           \
    "Kami buka lagi {buka_lagi}.\nPesan ini kami balas begitu kami buka, ya."

static const char SQL_LOAD[] = "SELECT greeting, away FROM auto_texts WHERE business_id = $1";
static const char SQL_SAVE[] =
    "INSERT INTO auto_texts (business_id, greeting, away, changed_at) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id) DO UPDATE SET greeting = excluded.greeting, away = excluded.away, "
    "changed_at = excluded.changed_at";

void auto_text_clear(AutoText *text)
{
    g_clear_pointer(&text->greeting, g_free);
    g_clear_pointer(&text->away, g_free);
}

bool auto_text_load(Db *db, int64_t business_id, AutoText *ret_text, GError **error)
{
    g_auto(AutoText) text = {0};
    g_autoptr(DbCursor) cursor = db_select(db, SQL_LOAD, DB_PARAMS(db_int(business_id)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        text.own = true;
        text.greeting = g_strdup(db_cursor_text(cursor, 0));
        text.away = g_strdup(db_cursor_text(cursor, 1));
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    if (!text.own) {
        text.greeting = g_strdup(GREETING);
        text.away = g_strdup(AWAY);
    }
    *ret_text = text;
    text = (AutoText){0};
    return true;
}

bool auto_text_save(Db *db, int64_t business_id, const char *greeting, const char *away,
                    int64_t now, GError **error)
{
    return db_run(
        db, SQL_SAVE,
        DB_PARAMS(db_int(business_id), db_text(greeting), db_text(away), db_int(now)), error);
}

const char *auto_text_at(const AutoText *text, const Opening *opening, Zone zone, int64_t at)
{
    return opening_is_open(opening, zone, at) ? text->greeting : text->away;
}

char *auto_text_opens(const Opening *opening, Zone zone, int64_t at)
{
    int64_t next = opening_is_open(opening, zone, at) ? -1 : opening_next(opening, zone, at);
    if (next < 0) {
        return NULL;
    }
    g_autofree char *day = day_format_long(zone_day(zone, next), NULL);
    g_autofree char *time = minute_format(zone_minute(zone, next));
    return g_strdup_printf("%s pukul %s", day, time);
}
