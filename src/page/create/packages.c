// SPDX-License-Identifier: Apache-2.0
#include "action/create/package_form.h"
#include "action/registry.h"
#include "base/money.h"
#include "page/create/package_words.h"
#include "page/page.h"
#include "store/product.h"

#define PAST_SHOWN 10

static const Action *const ACTIONS_HERE[] = {&action_package_add, NULL};

static void draw_package(const PageView *view, const Package *package)
{
    const Lang *lang = view->html->lang;
    PackageState state = package_state(package, view->context->today);
    g_autofree char *href = g_strdup_printf("/paket/%" G_GINT64_FORMAT, package->id);
    g_autofree char *price = money_format(package->price_idr);
    g_autofree char *until = day_format_short((Day)package->to_day, lang);
    g_autofree char *note = g_strdup_printf(tr(lang, "Sampai %s"), until);
    ui_item(view->html, (UiItem){.title_data = package->name,
                                 .note = note,
                                 .value = price,
                                 .href = href,
                                 .badge = package_state_words(state, lang),
                                 .tone = package_state_tone(state)});
}

static void draw_list(const PageView *view, const RecordList *list)
{
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_package(view, package_at(list, i));
    }
    ui_list_end(view->html);
}

static void draw_new(PageView *view, const RecordList *products, bool secondary)
{
    g_auto(OptionTable) table = option_table_of(products, "id", "name");
    const UiOptions options[] = {{"items.product", OPTIONS(table)}, {0}};
    bool loss = form_errors_of(view->errors, "confirm_loss") != NULL;
    ui_card_begin(view->html, tr(view->html->lang, "Buat paket"));
    page_form(view, (PageForm){.action = &action_package_add,
                               .form = loss ? &PACKAGE_FORM : &PACKAGE_FORM_PLAIN,
                               .options = options,
                               .secondary = secondary});
    ui_card_end(view->html);
}

static void draw(PageView *view, const RecordList *now, const RecordList *past,
                 const RecordList *products)
{
    Html *html = view->html;
    if (record_count(products) == 0) {
        ui_empty(
            html, "basket",
            tr(html->lang, "Paket dibuat dari barang jualan. Tulis barang dan harganya dulu."));
        ui_button_link(html, "/produk", tr(html->lang, "Tulis barang"), true);
        return;
    }
    if (record_count(now) > 0) {
        draw_list(view, now);
    } else {
        ui_empty(html, "basket",
                 tr(html->lang, "Belum ada paket yang berjalan. Gabungkan dua barang yang sering "
                                "dibeli bersama."));
    }
    draw_new(view, products, record_count(now) > 0);
    if (record_count(past) > 0) {
        ui_fold_begin(html, tr(html->lang, "Paket yang sudah lewat"));
        draw_list(view, past);
        ui_fold_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) now = NULL;
    g_autoptr(RecordList) past = NULL;
    g_autoptr(RecordList) products = NULL;
    if (!package_list_from(context->db, context->business_id, context->today, &now, error) ||
        !package_list_before(context->db, context->business_id, context->today, PAST_SHOWN, &past,
                             error) ||
        !product_list_active(context->db, context->business_id, &products, error)) {
        return false;
    }
    draw(view, now, past, products);
    return true;
}

const Page page_packages = {
    .path = "/paket",
    .title = N_("Paket promo"),
    .job = JOB_CREATE,
    .note = N_("Beberapa barang, satu harga, beberapa hari"),
    .order = 40,
    .icon = "money",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
