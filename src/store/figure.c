// SPDX-License-Identifier: Apache-2.0
#include "store/figure.h"

#include "base/money.h"

#define FIGURE_COLUMNS                                                                             \
    "f.id, f.platform, f.measure, f.day, f.value, COALESCE(p.value, 0), p.day FROM figures f "     \
    "LEFT JOIN figures p ON p.business_id = f.business_id AND p.platform = f.platform "            \
    "AND p.measure = f.measure AND p.day = (SELECT MAX(q.day) FROM figures q "                     \
    "WHERE q.business_id = f.business_id AND q.platform = f.platform "                             \
    "AND q.measure = f.measure AND q.day < f.day) "

static const char SQL_LIST[] =
    "SELECT " FIGURE_COLUMNS "WHERE f.business_id = $1 AND (f.id < $2 OR $2 = 0) "
    "AND (f.platform = $4 OR $4 = '') ORDER BY f.id DESC LIMIT $3";
static const char SQL_LIST_BETWEEN[] =
    "SELECT " FIGURE_COLUMNS "WHERE f.business_id = $1 AND f.day BETWEEN $2 AND $3 "
    "ORDER BY f.platform, f.measure, f.day";
static const char SQL_SET[] =
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (business_id, platform, measure, day) "
    "DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at RETURNING id";
static const char SQL_USED[] =
    "SELECT platform FROM tools WHERE business_id = $1 AND state = 'chosen' "
    "UNION SELECT platform FROM posts WHERE business_id = $1 "
    "UNION SELECT platform FROM figures WHERE business_id = $1 ORDER BY 1";

static const Column FIGURE_FIELDS[] = {
    COLUMN(Figure, INT, id),         COLUMN(Figure, TEXT, platform),
    COLUMN(Figure, TEXT, measure),   COLUMN(Figure, DAY, day),
    COLUMN(Figure, INT, value),      COLUMN(Figure, INT, before),
    COLUMN(Figure, DAY, before_day), {0},
};
const RecordType figure_type = {sizeof(Figure), FIGURE_FIELDS};

static const Column USED_FIELDS[] = {COLUMN(UsedChannel, TEXT, platform), {0}};
const RecordType used_channel_type = {sizeof(UsedChannel), USED_FIELDS};

static const struct {
    const char *key, *label;
} MEASURES[] = {
    {"followers", N_("Pengikut")}, {"reach", N_("Yang melihat")}, {"visitors", N_("Pengunjung")},
    {"comments", N_("Komentar")},  {"likes", N_("Suka")},         {"shares", N_("Dibagikan")},
    {"rank", N_("Peringkat")},     {"views", N_("Tayangan")},     {"new_followers", N_("Pengikut baru")},
    {"interactions", N_("Tanggapan")}, {"clicks", N_("Ketukan tautan")},
};

const char *figure_measure(size_t i)
{
    return i < G_N_ELEMENTS(MEASURES) ? MEASURES[i].key : NULL;
}

const char *figure_measure_label(const char *measure)
{
    for (size_t i = 0; i < G_N_ELEMENTS(MEASURES); i++) {
        if (g_str_equal(MEASURES[i].key, measure)) {
            return MEASURES[i].label;
        }
    }
    return N_("Angka lain");
}

/* Hundredths of a percent, rounded half away from zero: "+1,65%". */
static char *percent_signed(int64_t change, int64_t before)
{
    int64_t magnitude =
        (int64_t)(((__int128)ABS(change) * 20000 + ABS(before)) / (2 * ABS(before)));
    g_autofree char *whole = number_format(magnitude / 100);
    return g_strdup_printf("%c%s,%02d%%", change < 0 ? '-' : '+', whole, (int)(magnitude % 100));
}

char *figure_growth_format(int64_t before, int64_t value)
{
    int64_t change = value - before;
    g_autofree char *number = number_format(change);
    const char *sign = change > 0 ? "+" : "";
    if (before == 0 || change == 0) {
        return g_strdup_printf("%s%s", sign, number);
    }
    g_autofree char *percent = percent_signed(change, before);
    return g_strdup_printf("%s%s (%s)", sign, number, percent);
}

int figure_direction(const char *measure, int64_t before, int64_t value)
{
    int up = value > before ? 1 : value < before ? -1 : 0;
    return g_str_equal(measure, "rank") ? -up : up;
}

bool figure_list(Db *db, int64_t business_id, const char *platform, int64_t cursor, int64_t limit,
                 RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &figure_type, SQL_LIST,
        DB_PARAMS(db_int(business_id), db_int(cursor), db_int(limit), db_text(platform)), ret_list,
        error);
}

bool figure_list_between(Db *db, int64_t business_id, Period span, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &figure_type, SQL_LIST_BETWEEN,
                            DB_PARAMS(db_int(business_id), db_int(span.from), db_int(span.to)),
                            ret_list, error);
}

bool used_channel_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &used_channel_type, SQL_USED, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool figure_set(Db *db, int64_t business_id, const FigureEntry *entry, int64_t now, int64_t *ret_id,
                GError **error)
{
    return db_get_int(db, SQL_SET,
                      DB_PARAMS(db_int(business_id), db_text(entry->platform),
                                db_text(entry->measure), db_int(entry->day), db_int(entry->value),
                                db_int(now)),
                      0, ret_id, error);
}
