// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_ANSWERS[] =
    "SELECT COUNT(*), COUNT(*) FROM (SELECT DISTINCT COALESCE(contact_id, 0), "
    "CASE WHEN contact_id IS NULL THEN phone ELSE '' END, "
    "CASE WHEN contact_id IS NULL AND phone = '' THEN author ELSE '' END, "
    "CASE WHEN contact_id IS NULL AND phone = '' AND author = '' THEN id ELSE 0 END, "
    "answered_at / 60 FROM messages WHERE business_id = $1 AND answered_at >= $2 AND "
    "answered_at < $3) AS said";
static const char SQL_POSTS[] =
    "SELECT COUNT(*), COUNT(*) FROM posts WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND "
    "state = 'done'";

/* One answer that closes three waiting messages of a person is one turn of a conversation (X07 counts posts and
 * conversations): what was answered to the same person within the same minute. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    KpiValue answers = {0}, posts = {0};
    if (!kpi_read_count_times(query, SQL_ANSWERS, &answers, error) ||
        !kpi_read_count_days(query, SQL_POSTS, &posts, error)) {
        return false;
    }
    ret_value->part = answers.value;
    ret_value->whole = ret_value->records = posts.value;
    ret_value->value = posts.value > 0 ? kpi_tenths(answers.value, posts.value, 1) : 0;
    return true;
}

const Kpi kpi_two_way_index = {
    .key = "two_way_index",
    .name = N_("Bicara dua arah"),
    .unit = KPI_RATIO,
    .explain = N_("Berapa kali Anda menjawab orang untuk setiap kiriman; di bawah satu berarti lebih sering bicara daripada mendengar."),
    .advice = N_("Ajak orang menjawab di akhir kiriman, lalu balas semua yang menjawab hari itu juga."),
    .records = "/pesan",
    .minimum = 1,
    .compute = compute,
};
