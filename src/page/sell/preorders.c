// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/page.h"
#include "store/preorder.h"
#include "store/product.h"

static const Action *const ACTIONS_HERE[] = {&action_preorder_add, &action_preorder_limits_set,
                                             NULL};

static void draw_limits_form(PageView *view, const PreorderLimits *limits)
{
    g_autoptr(FormValues) values = form_values_new();
    if (limits->capacity > 0) {
        form_values_show_int(values, "capacity", limits->capacity);
        form_values_show_int(values, "lead_days", limits->lead_days);
    }
    form_values_show_int(values, "deposit_percent", limits->deposit_percent);
    page_form(view, (PageForm){.action = &action_preorder_limits_set,
                               .values = values,
                               .secondary = limits->capacity > 0});
}

/* Asked once; afterwards one line and a fold. */
static void draw_limits(PageView *view, const PreorderLimits *limits)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (limits->capacity == 0) {
        ui_card_begin(html, tr(lang, "Sekali saja: batas dapur"));
        draw_limits_form(view, limits);
        ui_card_end(html);
        return;
    }
    g_autofree char *said = g_strdup_printf(
        tr(lang, "Sanggup %d kotak sehari, dipesan paling lambat %d hari sebelumnya, uang muka "
                 "%d%%."),
        (int)limits->capacity, (int)limits->lead_days, (int)limits->deposit_percent);
    ui_hint(html, said);
    if (page_may(view, &action_preorder_limits_set)) {
        ui_fold_begin(html, tr(lang, "Ubah batas dapur"));
        draw_limits_form(view, limits);
        ui_fold_end(html);
    }
}

static void draw_preorder(PageView *view, const Preorder *preorder)
{
    const Lang *lang = view->html->lang;
    g_autofree char *day = day_format_short((Day)preorder->day, lang);
    g_autofree char *boxes =
        g_strdup_printf(tr_count(lang, "%d kotak", preorder->boxes), (int)preorder->boxes);
    g_autofree char *note = g_strdup_printf("%s · %s", day, boxes);
    g_autofree char *total = money_format(preorder_total_idr(preorder));
    g_autofree char *href = g_strdup_printf("/kotak/%" G_GINT64_FORMAT, preorder->id);
    bool deposit = preorder->paid_idr >= preorder_deposit_idr(preorder);
    bool paid = preorder_left_idr(preorder) == 0;
    ui_item(view->html, (UiItem){.title_data = preorder->customer,
                                 .note = note,
                                 .note_data = preorder->menu,
                                 .value = total,
                                 .href = href,
                                 .badge = paid      ? tr(lang, "lunas")
                                          : deposit ? tr(lang, "uang muka masuk")
                                                    : tr(lang, "tunggu uang muka"),
                                 .tone = paid      ? TONE_GOOD
                                         : deposit ? TONE_PLAIN
                                                   : TONE_WARNING});
}

static void draw_open(PageView *view, const RecordList *open)
{
    const Lang *lang = view->html->lang;
    if (record_count(open) == 0) {
        ui_empty(view->html, "basket", tr(lang, "Belum ada pesanan kotak."));
        return;
    }
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(open); i++) {
        draw_preorder(view, preorder_at(open, i));
    }
    ui_list_end(view->html);
}

static void draw_new(PageView *view, const RecordList *goods, bool secondary)
{
    g_auto(OptionTable) products = option_table_of(goods, "id", "name");
    const UiOptions options[] = {{"product", OPTIONS(products)}, {0}};
    ui_card_begin(view->html, tr(view->html->lang, "Pesanan kotak baru"));
    page_form(view, (PageForm){.action = &action_preorder_add,
                               .options = options,
                               .fold_from = "product",
                               .secondary = secondary});
    ui_card_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) goods = NULL;
    PreorderLimits limits = {0};
    if (!preorder_limits_load(context->db, context->business_id, &limits, error) ||
        !preorder_list_open(context->db, context->business_id, &open, error) ||
        !product_list_active(context->db, context->business_id, &goods, error)) {
        return false;
    }
    draw_open(view, open);
    draw_limits(view, &limits);
    if (limits.capacity > 0 && page_may(view, &action_preorder_add)) {
        draw_new(view, goods, record_count(open) > 0);
    }
    return true;
}

const Page page_preorders = {
    .path = "/kotak",
    .title = N_("Pesanan kotak"),
    .job = JOB_SELL,
    .back = "/jual-lain",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
