// SPDX-License-Identifier: Apache-2.0
#include "action/create/package_form.h"
#include "action/registry.h"
#include "app/offer_text.h"
#include "base/money.h"
#include "page/create/package_words.h"
#include "page/page.h"
#include "store/product.h"

static const Action *const ACTIONS_HERE[] = {&action_package_edit, &action_package_stop,
                                             &action_package_resume, NULL};

static const struct {
    ChannelForm form;
    const char *label;
} TEXTS[] = {
    {FORM_STATUS, N_("Teks untuk Status WhatsApp")},
    {FORM_GROUP, N_("Teks untuk grup")},
    {FORM_PAGE, N_("Teks untuk halaman Facebook")},
};

static void money_fact(Html *html, const char *label, int64_t amount_idr)
{
    g_autofree char *amount = money_format(amount_idr);
    ui_fact(html, label, amount);
}

static void draw_facts(Html *html, const Package *package, const PackageSales *sales)
{
    const Lang *lang = html->lang;
    g_autofree char *until = day_format_long((Day)package->to_day, lang);
    ui_facts_begin(html);
    money_fact(html, tr(lang, "Harga paket"), package->price_idr);
    money_fact(html, tr(lang, "Harga biasa"), package->normal_idr);
    money_fact(html, tr(lang, "Hemat untuk pembeli"), package_saving(package));
    if (package->cost_idr > 0) {
        money_fact(html, tr(lang, "Sisa setelah modal"), package_margin(package));
    }
    ui_fact(html, tr(lang, "Sampai"), until);
    if (sales->quantity > 0) {
        g_autofree char *quantity = number_format(sales->quantity);
        ui_fact(html, tr(lang, "Terjual dan sudah dibayar"), quantity);
        money_fact(html, tr(lang, "Uang masuk dari paket ini"), sales->amount_idr);
    }
    ui_facts_end(html);
}

static void draw_warnings(Html *html, const Package *package)
{
    const Lang *lang = html->lang;
    if (package_is_loss(package)) {
        g_autofree char *loss = money_format(-package_margin(package));
        g_autofree char *sentence = g_strdup_printf(tr(lang, "Setiap paket rugi %s."), loss);
        ui_notice(html, TONE_WARNING, sentence);
    } else if (package->costs_missing > 0) {
        ui_hint(html, tr(lang, "Modal beberapa barang belum diisi, jadi untungnya belum dapat "
                               "dihitung."));
    }
    if (package_saving(package) <= 0) {
        ui_hint(html, tr(lang, "Paket ini tidak lebih murah dari membeli satu per satu."));
    }
}

/* Only a package that is for sale today has texts. */
static bool draw_texts(PageView *view, const Package *package, GError **error)
{
    const Context *context = view->context;
    if (package_state(package, context->today) != PACKAGE_CURRENT) {
        return true;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
        g_auto(Caption) caption = {0};
        if (!package_text(context, package->id, context->today, TEXTS[i].form, (OfferWords){0},
                          &caption, error)) {
            return false;
        }
        ui_copy(view->html, tr(view->html->lang, TEXTS[i].label), caption.text, true);
    }
    return true;
}

static bool draw_form(PageView *view, const Package *package, const RecordList *items,
                      GError **error)
{
    g_autoptr(RecordList) products = NULL;
    if (!product_list_all(view->context->db, view->context->business_id, &products, error)) {
        return false;
    }
    g_autoptr(FormValues) values = package_values(package, items);
    g_auto(OptionTable) table = option_table_of(products, "id", "name");
    const UiOptions options[] = {{"items.product", OPTIONS(table)}, {0}};
    bool loss = form_errors_of(view->errors, "confirm_loss") != NULL || package_is_loss(package);
    page_form(view, (PageForm){.action = &action_package_edit,
                               .form = loss ? &PACKAGE_FORM : &PACKAGE_FORM_PLAIN,
                               .id = package->id,
                               .values = values,
                               .options = options,
                               .secondary = true});
    return true;
}

static bool draw(PageView *view, const Package *package, const RecordList *items, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    PackageState state = package_state(package, context->today);
    PackageSales sales = {0};
    g_autofree char *parts = package_parts(items);
    bool refused = view->failed != NULL;
    if (!package_sales(context->db, context->business_id, package->id, &sales, error)) {
        return false;
    }
    ui_badge(html, package_state_tone(state), package_state_words(state, html->lang));
    ui_paragraph_data(html, parts);
    draw_warnings(html, package);
    if (!refused && !draw_texts(view, package, error)) {
        return false;
    }
    draw_facts(html, package, &sales);
    if (state != PACKAGE_OVER) {
        page_button(view, package->active != 0 ? &action_package_stop : &action_package_resume,
                    package->id, NULL, true);
    }
    if (refused) {
        return draw_form(view, package, items, error);
    }
    ui_fold_begin(html, tr(html->lang, "Ubah paket"));
    bool drawn = draw_form(view, package, items, error);
    ui_fold_end(html);
    return drawn;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    if (!package_load(context->db, context->business_id, view->id, &one, error) ||
        !package_item_list(context->db, context->business_id, view->id, &items, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such package");
    }
    g_autofree char *poster =
        g_strdup_printf("/poster/baru/package?paket=%" G_GINT64_FORMAT, package_at(one, 0)->id);
    view->title_data = g_strdup(package_at(one, 0)->name);
    ui_actions_begin(view->html);
    ui_button_link(view->html, poster, tr(view->html->lang, "Buat gambar"), false);
    ui_actions_end(view->html);
    return draw(view, package_at(one, 0), items, error);
}

const Page page_package = {
    .path = "/paket/{nomor}",
    .title = N_("Promo:"),
    .job = JOB_CREATE,
    .back = "/paket",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
