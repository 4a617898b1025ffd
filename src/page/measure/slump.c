// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/page.h"
#include "store/customer.h"
#include "store/season.h"

#define MARKS_SHOWN 10
#define REGULAR_TIMES 2
#define AWAY_DAYS 21

static const Action *const ACTIONS_HERE[] = {&action_season_add, &action_season_remove, NULL};

static void draw_state(Html *html, const Slump *slump)
{
    const Lang *lang = html->lang;
    g_autofree char *fall = g_strdup_printf(
        tr(lang, "Penjualan tiga minggu ini turun %d%% dibanding biasanya."), (int)slump->fall);
    switch (slump->state) {
    case SLUMP_CRISIS:
        ui_notice(html, TONE_BAD, fall);
        break;
    case SLUMP_SEASON:
        ui_notice(html, TONE_PLAIN, fall);
        ui_paragraph(html, tr(lang, "Anda menandainya sebagai musim sepi, jadi bukan tanda "
                                    "bahaya."));
        break;
    case SLUMP_NONE:
        ui_notice(html, TONE_GOOD, tr(lang, "Penjualan tidak turun terus-menerus."));
        break;
    default:
        ui_empty(html, "measure",
                 tr(lang, "Belum cukup data: perlu enam minggu penjualan yang tercatat. Bila "
                          "belakangan tidak mencatat, catat dulu."));
        ui_actions_begin(html);
        ui_button_link(html, "/jual", tr(lang, "Catat penjualan"), true);
        ui_actions_end(html);
    }
}

static void draw_weeks(Html *html, const SlumpBoard *board)
{
    const Lang *lang = html->lang;
    g_autofree char *usual = money_format(board->slump.usual_idr);
    g_autofree char *lately = money_format(board->slump.lately_idr);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Seminggu sekarang"), lately);
    ui_fact(html, tr(lang, "Seminggu biasanya"), usual);
    ui_facts_end(html);
    ui_link(html, "/penjualan", tr(lang, "Lihat catatannya"));
}

/* Who bought more than once, agreed to be written to and has not come lately. */
static bool regulars_count(PageView *view, int *ret_count, GError **error)
{
    const Context *context = view->context;
    g_auto(CustomerList) list = {0};
    int count = 0;
    if (!customer_list_load(context->db, context->business_id, context->today, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < list.count; i++) {
        const Customer *one = &list.customers[i];
        count += one->may_write && one->times >= REGULAR_TIMES &&
                 one->last_day <= context->today - AWAY_DAYS;
    }
    *ret_count = count;
    return true;
}

static void draw_regulars(Html *html, int away)
{
    const Lang *lang = html->lang;
    g_autofree char *note =
        away > 0
            ? g_strdup_printf(tr_count(lang, "%d langganan sudah lama tidak datang", away), away)
            : g_strdup(tr(lang, "Tanyakan apa yang mereka perlukan minggu ini"));
    ui_item(html, (UiItem){.title = tr(lang, "Sapa langganan terdekat"),
                           .note = note,
                           .href = "/pelanggan",
                           .icon = "people"});
}

static void draw_smaller(Html *html, const Slump *slump)
{
    const Lang *lang = html->lang;
    g_autofree char *before = money_format(slump->usual_sale_idr);
    g_autofree char *now = money_format(slump->lately_sale_idr);
    g_autofree char *note =
        slump_is_smaller(slump)
            ? g_strdup_printf(tr(lang, "Sekali beli turun dari %s menjadi %s"), before, now)
            : g_strdup(tr(lang, "Harga terjangkau untuk pembeli yang berhemat"));
    ui_item(html, (UiItem){.title = tr(lang, "Buat kemasan lebih kecil"),
                           .note = note,
                           .href = "/produk",
                           .icon = "basket"});
}

/* What helps first stands first: each buys less, or fewer buy. */
static bool draw_options(PageView *view, const Slump *slump, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    bool smaller = slump_is_smaller(slump);
    int away = 0;
    if (!regulars_count(view, &away, error)) {
        return false;
    }
    ui_heading(html, tr(lang, "Yang bisa dicoba minggu ini"));
    ui_list_begin(html);
    if (smaller) {
        draw_smaller(html, slump);
    }
    draw_regulars(html, away);
    ui_item(html, (UiItem){.title = tr(lang, "Terima pesanan dulu, baru membuat"),
                           .note = tr(lang, "Tidak ada bahan yang terbuang; uang muka masuk dulu"),
                           .href = "/kotak",
                           .icon = "calendar"});
    if (!smaller) {
        draw_smaller(html, slump);
    }
    ui_list_end(html);
    ui_hint(html, tr(lang, "Pilih satu saja, lalu lihat lagi minggu depan."));
    return true;
}

static bool draw_marks(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) marks = NULL;
    if (!season_list(context->db, context->business_id, 0, MARKS_SHOWN, &marks, error)) {
        return false;
    }
    ui_fold_begin(html, tr(html->lang, "Memang musim sepi? Tandai"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(marks); i++) {
        const Season *mark = season_at(marks, i);
        g_autofree char *from = day_format_short((Day)mark->from_day, html->lang);
        g_autofree char *to = day_format_short((Day)mark->to_day, html->lang);
        g_autofree char *days = g_strdup_printf("%s – %s", from, to);
        ui_item_begin(html, (UiItem){.title_data = mark->name, .note = days});
        page_button(view, &action_season_remove, mark->id, NULL, true);
        ui_item_end(html);
    }
    ui_list_end(html);
    if (page_may(view, &action_season_add)) {
        page_form(view, (PageForm){.action = &action_season_add, .secondary = true});
    }
    ui_fold_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    SlumpBoard board = {0};
    if (!slump_load(context->db, context->business_id, context->today, &board, error)) {
        return false;
    }
    draw_state(view->html, &board.slump);
    if (board.slump.state != SLUMP_UNKNOWN) {
        draw_weeks(view->html, &board);
    }
    if (board.slump.state == SLUMP_CRISIS && !draw_options(view, &board.slump, error)) {
        return false;
    }
    return draw_marks(view, error);
}

const Page page_slump = {
    .path = "/usaha-sepi",
    .title = N_("Saat usaha sepi"),
    .job = JOB_MEASURE,
    .note = N_("Penjualan turun berminggu-minggu: apa yang bisa dicoba"),
    .order = 46,
    .icon = "heart",
    .back = "/menu",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
