// SPDX-License-Identifier: Apache-2.0
#include "app/measuring.h"
#include "base/csv.h"
#include "guide/cash_kind.h"
#include "page/page.h"
#include "store/cash.h"
#include "store/sale.h"

#define ROWS_MAX 20000

static const Field QUERY_FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

typedef struct {
    Day day;
    int64_t amount_idr;
    const char *kind, *note;
} Line;

static void line_append(GString *out, const Line *line)
{
    g_autofree char *day = day_format(line->day);
    g_autofree char *in = g_strdup_printf("%" G_GINT64_FORMAT, MAX(line->amount_idr, 0));
    g_autofree char *gone = g_strdup_printf("%" G_GINT64_FORMAT, MAX(-line->amount_idr, 0));
    csv_append(out, day, false);
    csv_append(out, line->kind, false);
    csv_append(out, in, false);
    csv_append(out, gone, false);
    csv_append(out, line->note, true);
}

static gint by_day(gconstpointer a, gconstpointer b)
{
    return ((const Line *)a)->day - ((const Line *)b)->day;
}

/* Every entry and every sale of these days, oldest day first: the sum of the two money columns is what
 * the page shows. */
static bool rows_write(const Context *context, Period days, GString *out, GError **error)
{
    const Lang *lang = context->lang;
    g_autoptr(RecordList) entries = NULL;
    g_autoptr(RecordList) sales = NULL;
    g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(Line));
    if (!cash_list(context->db, context->business_id, days, 0, ROWS_MAX, &entries, error) ||
        !sale_list(context->db, context->business_id, days, 0, ROWS_MAX, &sales, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(entries); i++) {
        const CashEntry *entry = cash_entry_at(entries, i);
        Line line = {(Day)entry->day, entry->amount_idr,
                     cash_kind_name(context->knowledge, entry->kind, lang), entry->note};
        g_array_append_val(lines, line);
    }
    for (size_t i = 0; i < record_count(sales); i++) {
        const Sale *sale = sale_at(sales, i);
        Line line = {(Day)sale->day, sale->amount_idr,
                     cash_kind_name(context->knowledge, CASH_SALES, lang), sale->note};
        g_array_append_val(lines, line);
    }
    g_array_sort(lines, by_day);
    for (guint i = 0; i < lines->len; i++) {
        line_append(out, &g_array_index(lines, Line, i));
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period days = period_of_month(context->today);
    g_autoptr(GString) out = g_string_new("tanggal,jenis,masuk,keluar,catatan\r\n");
    if (form_has(view->query, "periode")) {
        context_period(context, form_text(view->query, "periode"), &days);
    }
    if (!rows_write(context, days, out, error)) {
        return false;
    }
    g_autofree char *period = period_format(days);
    g_autofree char *name = g_strdup_printf("kas-%s-%s.csv", context->business->slug, period);
    page_download(view, "text/csv; charset=utf-8", name, g_steal_pointer(&out));
    return true;
}

const Page page_cash_file = {
    .path = "/kas/unduh",
    .title = N_("Buku kas"),
    .job = JOB_SELL,
    .back = "/kas",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .get = get,
};
