// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/trade.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_business_add, &action_business_open, NULL};

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!business_list_of_user(view->context->db, view->context->user_id, &list, error)) {
        return false;
    }
    if (record_count(list) > 0) {
        ui_lead(html, tr(lang, "Usaha mana yang mau dibuka?"));
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(list); i++) {
            const Business *business = business_at(list, i);
            const Trade *trade = trade_find(view->context->knowledge, business->trade);
            ui_item_begin(html, (UiItem){.title_data = business->name,
                                         .note = trade != NULL ? trade_name(trade, lang) : NULL,
                                         .icon = "plan"});
            page_button(view, &action_business_open, business->id, NULL, false);
            ui_item_end(html);
        }
        ui_list_end(html);
    }
    ui_card_begin(html, tr(lang, "Buat usaha baru"));
    page_form(view, (PageForm){.action = &action_business_add,
                               .secondary = record_count(list) > 0,
                               .next = "/mulai"});
    ui_card_end(html);
    return true;
}

const Page page_businesses = {
    .path = "/usaha",
    .title = N_("Usaha saya"),
    .job = JOB_ACCOUNT,
    .note = N_("Pindah ke usaha lain atau buat yang baru"),
    .order = 72,
    .icon = "plan",
    .back = "/menu",
    .actions = ACTIONS_HERE,
    .get = get,
};
