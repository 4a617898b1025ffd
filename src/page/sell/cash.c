// SPDX-License-Identifier: Apache-2.0
#include "store/cash.h"
#include "action/registry.h"
#include "app/day_chart.h"
#include "app/measuring.h"
#include "base/money.h"
#include "guide/cash_kind.h"
#include "page/measure/period_links.h"
#include "page/sell/table_file.h"
#include "page/sell/trade_view.h"

#define ENTRIES_SHOWN 30

static const Action *const ACTIONS_HERE[] = {&action_cash_add, NULL};
static const Field QUERY_FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

/* Kinds of one way; the money at the start is offered only until it is written down. */
static OptionTable kind_options(const PageView *view, bool incoming, bool has_opening)
{
    const Knowledge *knowledge = view->context->knowledge;
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(256)};
    for (size_t i = 0; i < cash_kind_count(knowledge); i++) {
        const CashKind *kind = cash_kind_at(knowledge, i);
        bool again = has_opening && g_str_equal(kind->key, CASH_OPENING);
        if (kind->incoming == incoming && !again) {
            UiOption option = {kind->key, cash_kind_name(knowledge, kind->key, view->html->lang)};
            g_array_append_val(table.options, option);
        }
    }
    return table;
}

static void draw_form(PageView *view, bool incoming, bool has_opening)
{
    g_auto(OptionTable) kinds = kind_options(view, incoming, has_opening);
    const UiOptions options[] = {{"kind", OPTIONS(kinds)}, {0}};
    page_form(view, (PageForm){.action = &action_cash_add,
                               .options = options,
                               .submit = incoming ? tr(view->html->lang, "Catat uang masuk")
                                                  : tr(view->html->lang, "Catat uang keluar"),
                               .fold_from = "day",
                               .secondary = incoming});
}

static void draw_book(PageView *view, const CashBook *book)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *closing = money_format(book->closing_idr);
    ui_figures_begin(html);
    ui_figure(html, closing, tr(lang, "seharusnya ada di laci dan rekening"), NULL);
    ui_figures_end(html);
    ui_facts_begin(html);
    trade_money(html, tr(lang, "Awal"), book->opening_idr);
    trade_money(html, tr(lang, "Masuk"), book->in_idr);
    trade_money(html, tr(lang, "Keluar"), book->out_idr);
    trade_money(html, tr(lang, "Akhir"), book->closing_idr);
    ui_facts_end(html);
}

/* What the business itself earned and spent; what went between her and the business is left out. */
static int64_t earned_of(const Knowledge *knowledge, const RecordList *sums)
{
    int64_t earned_idr = 0;
    for (size_t i = 0; i < record_count(sums); i++) {
        const CashKind *kind = cash_kind_find(knowledge, cash_sum_at(sums, i)->kind);
        earned_idr += kind != NULL && kind->own ? 0 : cash_sum_at(sums, i)->sum_idr;
    }
    return earned_idr;
}

static void draw_earned(PageView *view, const RecordList *sums)
{
    const Lang *lang = view->html->lang;
    int64_t earned_idr = earned_of(view->context->knowledge, sums);
    g_autofree char *amount = money_format(ABS(earned_idr));
    g_autofree char *sentence = g_strdup_printf(
        earned_idr >= 0
            ? tr(lang, "Sisa usaha: %s. Uang keluarga, modal, dan pinjaman tidak ikut.")
            : tr(lang, "Usaha tekor %s. Uang keluarga, modal, dan pinjaman tidak ikut."),
        amount);
    ui_notice(view->html, earned_idr >= 0 ? TONE_GOOD : TONE_WARNING, sentence);
}

static void draw_sums(PageView *view, const RecordList *sums)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (record_count(sums) == 0) {
        ui_empty(html, "money",
                 tr(lang, "Belum ada uang masuk atau keluar pada hari-hari ini. Mulai dari satu: "
                          "belanja bahan hari ini."));
        return;
    }
    draw_earned(view, sums);
    ui_heading(html, tr(lang, "Dari mana dan untuk apa"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(sums); i++) {
        const CashSum *sum = cash_sum_at(sums, i);
        g_autofree char *amount = money_format(sum->sum_idr);
        bool sales = g_str_equal(sum->kind, CASH_SALES);
        ui_item(html,
                (UiItem){.title_data = cash_kind_name(view->context->knowledge, sum->kind, lang),
                         .value = amount,
                         .href = sales ? "/penjualan" : NULL});
    }
    ui_list_end(html);
}

static void draw_entry(PageView *view, const CashEntry *entry)
{
    const Lang *lang = view->html->lang;
    g_autofree char *amount = money_format(entry->amount_idr);
    g_autofree char *day = day_format_short((Day)entry->day, lang);
    g_autofree char *href = g_strdup_printf("/kas/%" G_GINT64_FORMAT, entry->id);
    ui_item(view->html,
            (UiItem){.title_data = cash_kind_name(view->context->knowledge, entry->kind, lang),
                     .note = day,
                     .note_data = *entry->note != '\0' ? entry->note : NULL,
                     .value = amount,
                     .href = href,
                     .done = entry->removed != 0 || entry->removes_id != 0});
}

static bool draw_entries(PageView *view, Period days, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!cash_list(context->db, context->business_id, days, 0, ENTRIES_SHOWN, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return true;
    }
    ui_heading(view->html, tr(lang, "Catatan terakhir"));
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_entry(view, cash_entry_at(list, i));
    }
    ui_list_end(view->html);
    return true;
}

/* How the money left over went up and down; one day alone has no course. */
static bool draw_course(PageView *view, Period days, const CashBook *book, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) sums = NULL;
    if (!course_cash(context->db, context->business_id, days, &sums, error)) {
        return false;
    }
    if (record_count(sums) > 1) {
        DaySpan span = {days, context->today, view->html->lang};
        g_auto(ChartPoints) points = day_points_kept(sums, &span, book->opening_idr);
        Chart chart =
            chart_of_points(CHART_LINE, tr(view->html->lang, "Sisa uang tiap hari"), &points);
        ui_heading(view->html, chart.title);
        ui_chart(view->html, &chart);
    }
    return true;
}

static bool draw_forms(PageView *view, GError **error)
{
    const Context *context = view->context;
    bool has_opening = false;
    if (!page_may(view, &action_cash_add)) {
        return true;
    }
    if (!cash_has(context->db, context->business_id, CASH_OPENING, &has_opening, error)) {
        return false;
    }
    ui_card_begin(view->html, tr(view->html->lang, "Uang keluar"));
    draw_form(view, false, has_opening);
    ui_card_end(view->html);
    ui_fold_begin(view->html, tr(view->html->lang, "Uang masuk, selain dari jualan"));
    draw_form(view, true, has_opening);
    ui_fold_end(view->html);
    return true;
}

static void draw_doors(PageView *view, Period days)
{
    ui_actions_begin(view->html);
    ui_button_link(view->html, "/utang", tr(view->html->lang, "Utang pembeli"), false);
    ui_actions_end(view->html);
    ui_fold_begin(view->html, tr(view->html->lang, "Bulan lain, atau unduh"));
    table_file_links(view->html, "/kas/unduh", tr(view->html->lang, "Buku kas"), days);
    period_links(view, days);
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period days = period_of_month(context->today);
    g_autoptr(RecordList) sums = NULL;
    CashBook book = {0};
    if (form_has(view->query, "periode")) {
        context_period(context, form_text(view->query, "periode"), &days);
    }
    if (!cash_book(context->db, context->business_id, days, &book, error) ||
        !cash_sums(context->db, context->business_id, days, &sums, error)) {
        return false;
    }
    view->title_data = period_format_long(days, view->html->lang);
    draw_book(view, &book);
    if (!draw_forms(view, error)) {
        return false;
    }
    draw_sums(view, sums);
    if (!draw_course(view, days, &book, error) || !draw_entries(view, days, error)) {
        return false;
    }
    draw_doors(view, days);
    return true;
}

const Page page_cash = {
    .path = "/kas",
    .title = N_("Buku kas:"),
    .job = JOB_SELL,
    .note = N_("Uang masuk, uang keluar, dan sisanya"),
    .order = 35,
    .icon = "money",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
