// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"
#include "store/session.h"

static const Action *const ACTIONS_HERE[] = {&action_token_add, &action_token_end, NULL};

static const Field QUERY_FIELDS[] = {
    {"kunci", N_("Kunci"), FIELD_TEXT, .max = 64},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!api_token_list(view->context->db, view->context->business_id, &list, error)) {
        return false;
    }
    ui_lead(html, tr(lang, "Kunci untuk program lain yang membaca atau mengisi data usaha ini. "
                           "Kebanyakan usaha tidak memerlukannya."));
    if (form_has(view->query, "kunci")) {
        ui_copy(html, tr(lang, "Kunci baru, hanya ditampilkan sekali"),
                form_text(view->query, "kunci"), false);
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const ApiToken *token = api_token_at(list, i);
        ui_item_begin(html, (UiItem){.title_data = token->name, .icon = "lock"});
        page_button(view, &action_token_end, token->id, NULL, true);
        ui_item_end(html);
    }
    ui_list_end(html);
    page_form(view, (PageForm){.action = &action_token_add, .secondary = true});
    return true;
}

const Page page_tokens = {
    .path = "/kunci-api",
    .title = N_("Kunci API"),
    .job = JOB_ACCOUNT,
    .note = N_("Untuk program lain"),
    .order = 80,
    .icon = "lock",
    .back = "/menu",
    .needs = CAN_OWN,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
