// SPDX-License-Identifier: Apache-2.0
#include "store/reply.h"
#include "action/registry.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_reply_edit, &action_reply_remove, NULL};

static void draw(PageView *view, const Reply *reply, const ReplyShelf *shelf)
{
    Html *html = view->html;
    g_autofree char *filled = ready_reply_fill(reply->text, &shelf->facts);
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "shortcut", reply->shortcut);
    form_values_show(values, "text", reply->text);
    view->title_data = g_strdup(reply->shortcut);
    ui_copy(html, tr(html->lang, "Siap dikirim, dengan harga hari ini"), filled, true);
    ui_heading(html, tr(html->lang, "Ubah"));
    page_form(view, (PageForm){.action = &action_reply_edit, .id = reply->id, .values = values});
    page_form(view, (PageForm){.action = &action_reply_remove,
                               .id = reply->id,
                               .next = "/balasan",
                               .secondary = true,
                               .compact = true});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    g_auto(ReplyShelf) shelf = {0};
    if (!reply_load(context->db, context->business_id, view->id, &list, error) ||
        !reply_shelf_load(context->db, context->business, &shelf, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such reply");
    }
    draw(view, reply_at(list, 0), &shelf);
    return true;
}

const Page page_reply = {
    .path = "/balasan/{nomor}",
    .title = N_("Balasan siap"),
    .job = JOB_TALK,
    .back = "/balasan",
    .needs = CAN_TALK,
    .actions = ACTIONS_HERE,
    .get = get,
};
