// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/text.h"
#include "page/page.h"
#include "planner/message.h"
#include "store/reply.h"

#define FILLED_SHOWN 90u

static const Action *const ACTIONS_HERE[] = {&action_reply_add, NULL};

static void draw_replies(PageView *view, const RecordList *list, const ReplyShelf *shelf)
{
    Html *html = view->html;
    if (record_count(list) == 0) {
        ui_empty(html, "talk",
                 tr(html->lang, "Belum ada balasan siap. Mulailah dari contoh, atau tulis jawaban "
                                "untuk pertanyaan yang paling sering datang."));
        return;
    }
    ui_lead(html, tr(html->lang, "Harga dan stok terisi sendiri saat dipakai."));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Reply *reply = reply_at(list, i);
        g_autofree char *href = g_strdup_printf("/balasan/%" G_GINT64_FORMAT, reply->id);
        g_autofree char *filled = ready_reply_fill(reply->text, &shelf->facts);
        g_autofree char *note = text_shorten(filled, FILLED_SHOWN);
        ui_item(html, (UiItem){.title_data = reply->shortcut,
                               .note_data = note,
                               .href = href,
                               .icon = "copy"});
    }
    ui_list_end(html);
}

/* To be put into the phone's own away message (requirement Q31). */
static void draw_away(PageView *view, const ReplyShelf *shelf)
{
    Html *html = view->html;
    const Context *context = view->context;
    ui_heading(html, tr(html->lang, "Pesan saat tidak ada sinyal"));
    if (shelf->facts.signal_count == 0) {
        ui_hint(html, tr(html->lang, "Isi dulu jam sinyal di bagian Kenali usaha, supaya pembeli "
                                     "tahu kapan Anda membalas."));
        return;
    }
    g_autofree char *text = away_text(app_captions(context->app), context->business->name,
                                      shelf->facts.signal, shelf->facts.signal_count);
    ui_hint(html, tr(html->lang, "Pasang di WhatsApp Business, bagian Pesan di luar jam kerja."));
    ui_copy(html, tr(html->lang, "Pesan otomatis"), text, false);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    g_auto(ReplyShelf) shelf = {0};
    if (!reply_list_all(context->db, context->business_id, &list, error) ||
        !reply_shelf_load(context->db, context->business, &shelf, error)) {
        return false;
    }
    draw_replies(view, list, &shelf);
    if (page_may(view, &action_reply_add)) {
        ui_actions_begin(view->html);
        ui_button_link(view->html, "/balasan/contoh", tr(view->html->lang, "Lihat contoh balasan"),
                       record_count(list) == 0);
        ui_actions_end(view->html);
        ui_heading(view->html, tr(view->html->lang, "Tulis balasan baru"));
        page_form(view,
                  (PageForm){.action = &action_reply_add, .secondary = record_count(list) == 0});
    }
    ui_actions_begin(view->html);
    ui_button_link(view->html, "/balasan/sapaan", tr(view->html->lang, "Sapaan buka dan tutup"),
                   false);
    ui_actions_end(view->html);
    draw_away(view, &shelf);
    return true;
}

const Page page_replies = {
    .path = "/balasan",
    .title = N_("Balasan siap"),
    .job = JOB_TALK,
    .note = N_("Jawaban untuk pertanyaan yang sering datang"),
    .order = 20,
    .icon = "copy",
    .back = "/pesan",
    .needs = CAN_TALK,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
