// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_owner_add, &action_business_open, NULL};

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!business_list_of_user(view->context->db, view->context->user_id, &list, error)) {
        return false;
    }
    ui_lead(html, tr(lang, "Usaha yang Anda dampingi. Yang terlihat hanya yang diizinkan "
                           "pemiliknya."));
    ui_list_begin(html);
    size_t shown = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        const Business *business = business_at(list, i);
        if (g_str_equal(business->role, "mentor")) {
            ui_item_begin(html, (UiItem){.title_data = business->name, .icon = "people"});
            page_button(view, &action_business_open, business->id, NULL, true);
            ui_item_end(html);
            shown++;
        }
    }
    ui_list_end(html);
    if (shown == 0) {
        ui_empty(html, "people", tr(lang, "Belum ada usaha yang Anda dampingi."));
    }
    ui_card_begin(html, tr(lang, "Buatkan akun untuk pemilik"));
    ui_hint(html, tr(lang, "Anda mendapat tautan sekali pakai untuk diserahkan kepadanya. Kata "
                           "sandi dibuat oleh pemilik sendiri."));
    page_form(view, (PageForm){.action = &action_owner_add, .secondary = shown > 0});
    ui_card_end(html);
    return true;
}

const Page page_mentored = {
    .path = "/pendamping",
    .title = N_("Usaha yang didampingi"),
    .job = JOB_VILLAGE,
    .note = N_("Buka usaha, buatkan akun untuk pemilik"),
    .order = 10,
    .icon = "people",
    .back = "/menu",
    .actions = ACTIONS_HERE,
    .get = get,
};
