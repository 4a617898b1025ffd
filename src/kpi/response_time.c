// SPDX-License-Identifier: Apache-2.0
#include "kpi/kpi.h"

static const char SQL_READ[] =
    "SELECT answered_at - received_at FROM messages WHERE business_id = $1 AND "
    "received_at >= $2 AND received_at < $3 AND answered_at IS NOT NULL ORDER BY 1";

static int64_t median(const GArray *seconds)
{
    guint middle = seconds->len / 2;
    int64_t upper = g_array_index(seconds, int64_t, middle);
    int64_t lower = seconds->len % 2 == 0 ? g_array_index(seconds, int64_t, middle - 1) : upper;
    return lower + (upper - lower) / 2;
}

/* The middle one of all waiting times: one long night does not spoil it. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    int64_t from = zone_instant(query->zone, query->period.from, 0);
    int64_t to = zone_instant(query->zone, query->period.to + 1, 0);
    g_autoptr(GArray) seconds = g_array_new(FALSE, FALSE, sizeof(int64_t));
    g_autoptr(DbCursor) cursor =
        db_select(query->db, SQL_READ,
                  DB_PARAMS(db_int(query->business_id), db_int(from), db_int(to)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t waited_s = db_cursor_int(cursor, 0);
        g_array_append_val(seconds, waited_s);
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    ret_value->records = seconds->len;
    ret_value->value = seconds->len > 0 ? (median(seconds) + 30) / 60 : 0;
    return true;
}

const Kpi kpi_response_time = {
    .key = "response_time",
    .name = N_("Lama membalas"),
    .unit = KPI_MINUTES,
    .down = true,
    .explain = N_("Lama orang menunggu jawaban: separuh pesan dijawab lebih cepat dari ini."),
    .advice = N_("Tentukan dua jam membalas setiap hari dan tulis jam itu di profil."),
    .records = "/pesan",
    .minimum = 1,
    .compute = compute,
};
