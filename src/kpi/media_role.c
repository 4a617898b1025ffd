// SPDX-License-Identifier: Apache-2.0
#include "kpi/media_role.h"

#include "base/money.h"
#include "guide/source.h"
#include "kpi/read.h"
#include "kpi/split.h"
#include "store/funnel.h"

/* Spent on being seen, when a cash book or the ledger of ads is kept in these days at all; of the ledger
 * what does not stand among the costs of the book. */
static const char SQL_COST[] =
    "SELECT CAST(COALESCE(SUM(cost), 0) AS BIGINT), COUNT(*) FROM (SELECT CASE WHEN kind IN "
    "('promotion', 'internet') THEN -amount_idr ELSE 0 END AS cost FROM cash_entries "
    "WHERE business_id = $1 AND day BETWEEN $2 AND $3 UNION ALL "
    "SELECT p.cost_idr FROM promotions p WHERE p.business_id = $1 AND p.active = 1 "
    "AND p.from_day BETWEEN $2 AND $3 AND NOT EXISTS (SELECT 1 FROM cash_entries e "
    "WHERE e.business_id = $1 AND e.id = p.cash_id AND e.kind IN ('promotion', 'internet') "
    "AND NOT EXISTS (SELECT 1 FROM cash_entries r WHERE r.business_id = $1 "
    "AND r.removes_id = e.id))) spent";
static const char SQL_TAPS[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(*) FROM figures WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND measure IN ('likes', 'shares')";

static const MediaRoleText TEXTS[ROLE_COUNT] = {
    [ROLE_REACH] = {"reach", N_("Dilihat"), N_("Berapa kali kiriman Anda dilihat."), "/angka",
                    KPI_COUNT},
    [ROLE_COST] = {"cost", N_("Biaya"), N_("Kuota dan promosi di buku kas, iklan, dan kerja sama."), "/kas", KPI_MONEY},
    [ROLE_TALK] = {"interactions", N_("Ditanggapi"),
                   N_("Pesan, komentar, suka, dan yang dibagikan."), "/pesan", KPI_COUNT},
    [ROLE_SALES] = {"sales", N_("Penjualan"),
                    N_("Dibeli lewat media sosial, atau pembelinya tahu dari sana."),
                    "/asal-pembeli", KPI_MONEY},
};

const MediaRoleText *media_role_text(MediaRole role)
{
    g_assert(role < ROLE_COUNT);
    return &TEXTS[role];
}

/* Comments are read as their own figure does: those counted on the phone hold those noted here. */
static bool load_talk(const KpiQuery *query, int64_t chats, KpiValue *ret_value, GError **error)
{
    KpiValue taps = {0}, comments = {0};
    if (!kpi_read_count_days(query, SQL_TAPS, &taps, error) ||
        !kpi_find("comments")->compute(query, &comments, error)) {
        return false;
    }
    ret_value->value = chats + comments.value + taps.value;
    ret_value->records = chats + comments.records + taps.records;
    return true;
}

static bool load_sales(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    g_autoptr(RecordList) cells = NULL;
    if (!split_list(query, &cells, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(cells); i++) {
        const SplitCell *cell = split_cell_at(cells, i);
        ret_value->records += cell->sales;
        if (source_is_online(query->knowledge, cell->bought_through) ||
            source_is_online(query->knowledge, cell->heard_from)) {
            ret_value->value += cell->amount_idr;
        }
    }
    return true;
}

bool media_roles_load(const KpiQuery *query, KpiValue *values, GError **error)
{
    Funnel funnel = {0};
    KpiValue found[ROLE_COUNT] = {0};
    if (!funnel_load(query->db, query->business_id, query->period, query->zone, &funnel, error) ||
        !kpi_read_count_days(query, SQL_COST, &found[ROLE_COST], error) ||
        !load_talk(query, funnel.chats, &found[ROLE_TALK], error) ||
        !load_sales(query, &found[ROLE_SALES], error)) {
        return false;
    }
    found[ROLE_REACH] = (KpiValue){.value = funnel.views, .records = funnel.view_days};
    for (int role = 0; role < ROLE_COUNT; role++) {
        values[role] = found[role].records > 0 ? found[role] : (KpiValue){0};
        values[role].known = found[role].records > 0;
    }
    return true;
}

char *media_role_format(MediaRole role, const KpiValue *value, const Lang *lang)
{
    return !value->known                                 ? g_strdup(tr(lang, "belum ada data"))
           : media_role_text(role)->unit == KPI_MONEY ? money_format(value->value)
                                                         : number_format(value->value);
}
