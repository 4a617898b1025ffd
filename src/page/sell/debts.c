// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/order_words.h"
#include "page/sell/source_options.h"
#include "store/debt.h"

#define ORDERS_SHOWN 100

static const Action *const ACTIONS_HERE[] = {&action_debt_add, NULL};

static void draw_debt(PageView *view, const Debt *debt)
{
    const Lang *lang = view->html->lang;
    g_autofree char *left = money_format(debt_left_idr(debt));
    g_autofree char *href = g_strdup_printf("/utang/%" G_GINT64_FORMAT, debt->id);
    g_autofree char *due =
        debt->due_day != DAY_NONE ? day_format_short((Day)debt->due_day, lang) : NULL;
    g_autofree char *note = due != NULL ? g_strdup_printf(tr(lang, "janji %s"), due) : NULL;
    bool late = debt->due_day != DAY_NONE && debt->due_day < view->context->today;
    ui_item(view->html, (UiItem){.title_data = debt->customer,
                                 .note = note,
                                 .note_data = *debt->note != '\0' ? debt->note : NULL,
                                 .value = left,
                                 .href = href,
                                 .badge = late ? tr(lang, "lewat janji") : NULL,
                                 .tone = late ? TONE_WARNING : TONE_PLAIN});
}

static void draw_debts(PageView *view, const RecordList *open)
{
    if (record_count(open) == 0) {
        return;
    }
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(open); i++) {
        draw_debt(view, debt_at(open, i));
    }
    ui_list_end(view->html);
}

static int64_t unpaid_idr(const RecordList *orders)
{
    int64_t sum_idr = 0;
    for (size_t i = 0; i < record_count(orders); i++) {
        sum_idr += order_at(orders, i)->total_idr;
    }
    return sum_idr;
}

/* Orders that went out and wait for their money: they are paid where they stand. */
static void draw_orders(PageView *view, const RecordList *orders)
{
    const Lang *lang = view->html->lang;
    if (record_count(orders) == 0) {
        return;
    }
    ui_heading(view->html, tr(lang, "Pesanan yang belum dibayar"));
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(orders); i++) {
        const Order *order = order_at(orders, i);
        g_autofree char *href = order_href(order);
        g_autofree char *total = money_format(order->total_idr);
        g_autofree char *number = order_number_text(order, lang);
        ui_item(view->html, (UiItem){.title_data = order_customer(view->context, order),
                                     .note = number,
                                     .value = total,
                                     .href = href});
    }
    ui_list_end(view->html);
}

static void draw_sum(PageView *view, int64_t sum_idr)
{
    g_autofree char *sum = money_format(sum_idr);
    ui_figures_begin(view->html);
    ui_figure(view->html, sum, tr(view->html->lang, "masih di tangan pembeli"), NULL);
    ui_figures_end(view->html);
}

static void draw_new(PageView *view, bool secondary)
{
    g_auto(OptionTable) bought = source_options(view->context->knowledge, true, view->html->lang);
    const UiOptions options[] = {{"bought_through", OPTIONS(bought)}, {0}};
    ui_card_begin(view->html, tr(view->html->lang, "Catat utang baru"));
    page_form(view, (PageForm){.action = &action_debt_add,
                               .options = options,
                               .fold_from = "phone",
                               .secondary = secondary});
    ui_card_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) orders = NULL;
    int64_t debts_idr = 0;
    if (!debt_list_open(context->db, context->business_id, &open, error) ||
        !debt_open_sum(context->db, context->business_id, &debts_idr, error) ||
        !order_list(context->db, context->business_id, "delivered", 0, ORDERS_SHOWN, &orders,
                    error)) {
        return false;
    }
    if (record_count(open) + record_count(orders) == 0) {
        ui_empty(view->html, "money", tr(lang, "Tidak ada yang berutang. Semua sudah lunas."));
    } else {
        draw_sum(view, debts_idr + unpaid_idr(orders));
    }
    draw_debts(view, open);
    draw_orders(view, orders);
    if (page_may(view, &action_debt_add)) {
        draw_new(view, record_count(open) > 0);
    }
    return true;
}

const Page page_debts = {
    .path = "/utang",
    .title = N_("Utang pembeli"),
    .job = JOB_SELL,
    .note = N_("Siapa belum bayar, dan pesan pengingatnya"),
    .order = 36,
    .icon = "list",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
