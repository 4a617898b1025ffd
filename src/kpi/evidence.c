// SPDX-License-Identifier: Apache-2.0
#include "kpi/evidence.h"

static const char SQL_SALES[] =
    "SELECT id, day, bought_through, '', amount_idr FROM sales WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 ORDER BY day DESC, id DESC LIMIT $4";
static const char SQL_ORDERS[] =
    "SELECT id, day, bought_through, state, total_idr FROM orders WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 AND state <> 'cancelled' ORDER BY day DESC, id DESC LIMIT $4";
static const char SQL_POSTS[] =
    "SELECT id, day, platform, state, 0 FROM posts WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 ORDER BY day DESC, id DESC LIMIT $4";
static const char SQL_MESSAGES[] =
    "SELECT id, (received_at + $5) / 86400, platform, kind, 0 FROM messages WHERE business_id = $1 "
    "AND received_at >= $2 AND received_at < $3 ORDER BY received_at DESC, id DESC LIMIT $4";
static const char SQL_FEELINGS[] =
    "SELECT id, (received_at + $5) / 86400, platform, kind, 0 FROM messages WHERE business_id = $1 "
    "AND received_at >= $2 AND received_at < $3 AND (sentiment <> 'unknown' OR proposed <> "
    "'unknown') "
    "ORDER BY received_at DESC, id DESC LIMIT $4";
/* Also those of before that are still open. */
static const char SQL_COMPLAINTS[] =
    "SELECT id, day, '', state, 0 FROM complaints WHERE business_id = $1 AND day <= $3 "
    "AND (day >= $2 OR closed_at IS NULL) ORDER BY day DESC, id DESC LIMIT $4";
static const char SQL_REQUESTS[] =
    "SELECT id, day, '', state, quantity FROM requests WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 ORDER BY day DESC, id DESC LIMIT $4";
static const char SQL_FIGURES[] =
    "SELECT id, day, platform, measure, value FROM figures WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 ORDER BY day DESC, id DESC LIMIT $4";
static const char SQL_MENU[] =
    "SELECT product_id, day, '', '', 0 FROM menu_items WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 AND sold_out = 1 ORDER BY day DESC, product_id LIMIT $4";
static const char SQL_REVIEWS[] =
    "SELECT id, to_day, '', state, 0 FROM reviews WHERE business_id = $1 "
    "AND to_day BETWEEN $2 AND $3 ORDER BY to_day DESC LIMIT $4";
static const char SQL_TESTIMONIALS[] =
    "SELECT id, day, '', '', stars FROM testimonials WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 AND stars > 0 ORDER BY day DESC, id DESC LIMIT $4";
/* Those that ran in these days, even if they began before. */
static const char SQL_PROMOTIONS[] =
    "SELECT id, from_day, channel, kind, cost_idr FROM promotions WHERE business_id = $1 "
    "AND from_day <= $3 AND to_day >= $2 AND active = 1 ORDER BY from_day DESC, id DESC LIMIT $4";

static const EvidenceBook BOOKS[] = {
    {"/penjualan", N_("Penjualan"), "/penjualan/", SQL_SALES, EVIDENCE_MONEY, false},
    {"/asal-pembeli", N_("Penjualan"), "/penjualan/", SQL_SALES, EVIDENCE_MONEY, false},
    {"/pesanan", N_("Pesanan"), "/pesanan/", SQL_ORDERS, EVIDENCE_MONEY, false},
    {"/produk", N_("Pesanan"), "/pesanan/", SQL_ORDERS, EVIDENCE_MONEY, false},
    {"/kalender", N_("Kiriman"), "/posting/", SQL_POSTS, EVIDENCE_NONE, false},
    {"/pesan", N_("Pesan"), "/pesan/", SQL_MESSAGES, EVIDENCE_NONE, true},
    {"/suara", N_("Pesan"), "/pesan/", SQL_FEELINGS, EVIDENCE_NONE, true},
    {"/keluhan", N_("Keluhan"), "/keluhan/", SQL_COMPLAINTS, EVIDENCE_NONE, false},
    {"/permintaan", N_("Permintaan"), NULL, SQL_REQUESTS, EVIDENCE_NUMBER, false},
    {"/angka", N_("Angka"), NULL, SQL_FIGURES, EVIDENCE_NUMBER, false},
    {"/menu-hari-ini", N_("Menu yang habis"), "/produk/", SQL_MENU, EVIDENCE_NONE, false},
    {"/tinjauan", N_("Tinjauan"), NULL, SQL_REVIEWS, EVIDENCE_NONE, false},
    {"/balik-modal", N_("Iklan dan kerja sama"), NULL, SQL_PROMOTIONS, EVIDENCE_MONEY, false},
    {"/kepercayaan", N_("Kiriman"), "/posting/", SQL_POSTS, EVIDENCE_NONE, false},
    {"/ulasan", N_("Ulasan"), "/ulasan/", SQL_TESTIMONIALS, EVIDENCE_STARS, false},
};

static const Column FIELDS[] = {
    COLUMN(Evidence, INT, id),    COLUMN(Evidence, DAY, day),   COLUMN(Evidence, TEXT, place),
    COLUMN(Evidence, TEXT, kind), COLUMN(Evidence, INT, value), {0},
};
const RecordType evidence_type = {sizeof(Evidence), FIELDS};

const EvidenceBook *evidence_book(const Kpi *kpi)
{
    for (size_t i = 0; i < G_N_ELEMENTS(BOOKS); i++) {
        if (g_str_equal(BOOKS[i].records, kpi->records)) {
            return &BOOKS[i];
        }
    }
    g_assert_not_reached();
}

bool evidence_list(const Kpi *kpi, const KpiQuery *query, int64_t limit, RecordList **ret_list,
                   GError **error)
{
    const EvidenceBook *book = evidence_book(kpi);
    int64_t from = query->period.from, to = query->period.to;
    if (!book->times) {
        return record_list_load(
            query->db, &evidence_type, book->sql,
            DB_PARAMS(db_int(query->business_id), db_int(from), db_int(to), db_int(limit)),
            ret_list, error);
    }
    return record_list_load(query->db, &evidence_type, book->sql,
                            DB_PARAMS(db_int(query->business_id),
                                      db_int(zone_instant(query->zone, (Day)from, 0)),
                                      db_int(zone_instant(query->zone, (Day)to + 1, 0)),
                                      db_int(limit), db_int(zone_offset_s(query->zone))),
                            ret_list, error);
}
