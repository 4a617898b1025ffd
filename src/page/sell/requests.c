// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "base/phone.h"
#include "page/sell/trade_view.h"
#include "planner/message.h"
#include "store/request.h"

static const Action *const ACTIONS_HERE[] = {&action_request_add, &action_request_available,
                                             &action_request_told, &action_request_decline, NULL};

/* One who waits for the news: the ready text, the way to send it, the tick. */
static void draw_waiting(PageView *view, const CustomerRequest *request)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *text =
        now_available_text(app_captions(view->context->app), request->author, request->item,
                           request->price_idr, view->context->business->name);
    ui_item_begin(html, (UiItem){.title_data = request->author, .note_data = request->item});
    ui_copy(html, tr(lang, "Pesan untuknya"), text, *request->phone == '\0');
    ui_actions_begin(html);
    if (*request->phone != '\0') {
        g_autofree char *href = phone_wa_link(request->phone, text);
        ui_button_link(html, href, tr(lang, "Kirim lewat WhatsApp"), true);
    }
    page_button(view, &action_request_told, request->id, NULL, true);
    ui_actions_end(html);
    ui_item_end(html);
}

static bool draw_to_tell(PageView *view, const RecordList *available, GError **error)
{
    const Context *context = view->context;
    for (size_t i = 0; i < record_count(available); i++) {
        const RequestedItem *demand = requested_item_at(available, i);
        g_autoptr(RecordList) people = NULL;
        if (!request_list_of_item(context->db, context->business_id, demand->item_key, "available",
                                  &people, error)) {
            return false;
        }
        g_autofree char *title = g_strdup_printf(
            tr_count(view->html->lang, "%s sudah ada: kabari %d orang", demand->count),
            demand->item, (int)demand->count);
        ui_card_begin(view->html, title);
        ui_list_begin(view->html);
        for (size_t p = 0; p < record_count(people); p++) {
            draw_waiting(view, customer_request_at(people, p));
        }
        ui_list_end(view->html);
        ui_card_end(view->html);
    }
    return true;
}

static void draw_answers(PageView *view, const RequestedItem *demand)
{
    const Lang *lang = view->html->lang;
    if (!page_may(view, &action_request_available)) {
        return;
    }
    ui_fold_begin(view->html, tr(lang, "Jawab permintaan ini"));
    page_form(view, (PageForm){.action = &action_request_available, .id = demand->id});
    page_button(view, &action_request_decline, demand->id, NULL, true);
    ui_fold_end(view->html);
}

static bool draw_demand(PageView *view, const RequestedItem *demand, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Context *context = view->context;
    g_autoptr(RecordList) people = NULL;
    if (!request_list_of_item(context->db, context->business_id, demand->item_key, "open", &people,
                              error)) {
        return false;
    }
    g_autoptr(GString) names = g_string_new(NULL);
    for (size_t i = 0; i < record_count(people); i++) {
        g_string_append_printf(names, "%s%s", i > 0 ? ", " : "",
                               customer_request_at(people, i)->author);
    }
    g_autofree char *count = number_format(demand->count);
    g_autofree char *needed =
        demand->needed_day != DAY_NONE ? day_format_short((Day)demand->needed_day, lang) : NULL;
    g_autofree char *note =
        needed != NULL ? g_strdup_printf(
                             tr_count(lang, "%d buah, paling cepat %s, diminta:", demand->quantity),
                             (int)demand->quantity, needed)
                       : g_strdup_printf(tr_count(lang, "%d buah, diminta:", demand->quantity),
                                         (int)demand->quantity);
    ui_item_begin(html, (UiItem){.title_data = demand->item,
                                 .note = note,
                                 .note_data = names->str,
                                 .value = count});
    draw_answers(view, demand);
    ui_item_end(html);
    return true;
}

static bool draw_demands(PageView *view, const RecordList *open, GError **error)
{
    const Lang *lang = view->html->lang;
    if (record_count(open) == 0) {
        return true;
    }
    ui_heading(view->html, tr(lang, "Yang diminta, paling banyak dulu"));
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(open); i++) {
        if (!draw_demand(view, requested_item_at(open, i), error)) {
            return false;
        }
    }
    ui_list_end(view->html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) available = NULL;
    if (!requested_item_list(context->db, context->business_id, "open", &open, error) ||
        !requested_item_list(context->db, context->business_id, "available", &available, error)) {
        return false;
    }
    trade_refusals(view);
    if (record_count(open) + record_count(available) == 0) {
        ui_empty(view->html, "list",
                 tr(lang, "Belum ada permintaan. Kalau pembeli bertanya barang yang belum dijual, "
                          "catat di bawah ini."));
    }
    if (!draw_to_tell(view, available, error) || !draw_demands(view, open, error)) {
        return false;
    }
    if (page_may(view, &action_request_add)) {
        ui_card_begin(view->html, tr(lang, "Permintaan baru"));
        page_form(view, (PageForm){.action = &action_request_add,
                                   .secondary = record_count(available) > 0});
        ui_card_end(view->html);
    }
    return true;
}

const Page page_requests = {
    .path = "/permintaan",
    .title = N_("Permintaan barang"),
    .job = JOB_SELL,
    .note = N_("Yang dicari pembeli tetapi belum dijual"),
    .order = 40,
    .icon = "list",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
