// SPDX-License-Identifier: Apache-2.0
#include "app/reckoning_form.h"
#include "base/money.h"
#include "guide/kbli.h"
#include "page/sell/trade_view.h"

static void draw_market(PageView *view)
{
    const Lang *lang = view->html->lang;
    MarketNet net = market_net_of(view->query);
    g_autofree char *left = money_format(ABS(net.net_idr));
    g_autofree char *sentence = g_strdup_printf(
        net.net_idr >= 0
            ? tr(lang, "Sisa untuk Anda %s setiap barang.")
            : tr(lang, "Rugi %s setiap barang. Naikkan harga, atau jual lewat WhatsApp."),
        left);
    ui_notice(view->html, net.net_idr >= 0 ? TONE_GOOD : TONE_WARNING, sentence);
    ui_facts_begin(view->html);
    trade_money(view->html, tr(lang, "Potongan"), net.fee_idr);
    trade_money(view->html, tr(lang, "Modal"), form_int(view->query, "cost"));
    ui_facts_end(view->html);
}

static void draw_processing(PageView *view)
{
    const Lang *lang = view->html->lang;
    AddedValue value = added_value_of(view->query);
    g_autofree char *added = money_format(ABS(value.added_idr));
    g_autofree char *sentence = g_strdup_printf(
        value.added_idr >= 0 ? tr(lang, "Diolah menambah %s dibanding dijual mentah.")
                             : tr(lang, "Diolah malah kurang %s dibanding dijual mentah."),
        added);
    ui_notice(view->html, value.added_idr >= 0 ? TONE_GOOD : TONE_WARNING, sentence);
    ui_facts_begin(view->html);
    trade_money(view->html, tr(lang, "Hasil olahan laku"), value.product_idr);
    ui_facts_end(view->html);
}

static void draw_tax(PageView *view)
{
    const Lang *lang = view->html->lang;
    const TaxLimit *limit = tax_limit_find(view->context->knowledge, "final");
    if (limit == NULL) {
        return;
    }
    int64_t due_idr = tax_due_idr(limit, form_int(view->query, "sales"));
    g_autofree char *due = money_format(due_idr);
    g_autofree char *sentence =
        due_idr < 0 ? g_strdup(tr(lang, "Penjualan sebesar ini memakai aturan pajak lain. "
                                        "Tanyakan ke kantor pajak."))
                    : g_strdup_printf(tr(lang, "Pajak final perorangan setahun: %s."), due);
    ui_paragraph(view->html, sentence);
    g_autofree char *source = g_strdup_printf("%s (%d)", tax_limit_source(limit), (int)limit->year);
    ui_hint(view->html, source);
}

/* Of the trade she chose at the start: it is not asked again. */
static void draw_kbli(PageView *view)
{
    const Knowledge *knowledge = view->context->knowledge;
    const Lang *lang = view->html->lang;
    const char *source = NULL;
    for (size_t i = 0; i < kbli_group_count(knowledge); i++) {
        const KbliGroup *group = kbli_group_at(knowledge, i);
        if (kbli_group_serves(group, view->context->business->trade)) {
            g_autofree char *said = g_strdup_printf(tr(lang, "Golongan KBLI %s: %s"), group->key,
                                                    kbli_group_name(group, lang));
            ui_paragraph(view->html, said);
            source = kbli_group_source(group);
        }
    }
    ui_hint(view->html, source != NULL ? source
                                       : tr(lang, "Jawab dulu jenis usahanya di Kenali usaha Anda, "
                                                  "maka golongan KBLI-nya tampil di sini."));
}

static void draw_class(PageView *view)
{
    const Lang *lang = view->html->lang;
    const ClassLimit *limit = class_limit_of(
        view->context->knowledge, form_int(view->query, "capital"), form_int(view->query, "sales"));
    ui_notice(view->html, TONE_PLAIN,
              limit != NULL ? class_limit_name(limit, lang) : tr(lang, "Usaha besar"));
    if (limit != NULL) {
        g_autofree char *source =
            g_strdup_printf("%s (%d)", class_limit_source(limit), (int)limit->year);
        ui_hint(view->html, source);
    }
    draw_kbli(view);
    draw_tax(view);
}

typedef struct {
    const char *title; /* N_ */
    const Form *form;
    void (*draw)(PageView *view);
} Sum;
static const Sum SUMS[] = {
    {N_("Jual di toko daring, sisa berapa?"), &MARKET_FORM, draw_market},
    {N_("Diolah dulu, untung berapa?"), &PROCESSING_FORM, draw_processing},
    {N_("Usaha mikro atau kecil? Pajaknya berapa?"), &CLASS_FORM, draw_class},
};

static bool wrong_in(const PageView *view, const Form *form)
{
    for (const Field *field = form->fields; field->name != NULL; field++) {
        if (form_errors_of(view->query_errors, field->name) != NULL) {
            return true;
        }
    }
    return false;
}

static void draw_sum(PageView *view, const Sum *sum)
{
    Html *html = view->html;
    bool asked = reckoning_asked(view->query, sum->form), wrong = wrong_in(view, sum->form);
    if (asked || wrong) {
        ui_fold_begin_open(html, tr(html->lang, sum->title));
    } else {
        ui_fold_begin(html, tr(html->lang, sum->title));
    }
    if (asked) {
        sum->draw(view);
    }
    ui_query_form(html, view->page->path, sum->form, view->query, wrong ? view->query_errors : NULL,
                  tr(html->lang, "Hitung"));
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    (void)error;
    ui_lead(view->html, tr(view->html->lang, "Hitungan kecil sebelum memutuskan. Tidak ada yang "
                                             "disimpan."));
    for (size_t i = 0; i < G_N_ELEMENTS(SUMS); i++) {
        draw_sum(view, &SUMS[i]);
    }
    return true;
}

const Page page_reckoning = {
    .path = "/hitung",
    .title = N_("Hitung cepat"),
    .job = JOB_SELL,
    .note = N_("Sisa di toko daring, olahan, pajak"),
    .order = 38,
    .icon = "money",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &RECKONING_FORM,
    .get = get,
};
