// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/reader.h"
#include "guide/starter_reply.h"
#include "page/page.h"
#include "store/reply.h"

static const Action *const ACTIONS_HERE[] = {&action_reply_add, NULL};

static bool has_shortcut(const RecordList *list, const char *shortcut)
{
    for (size_t i = 0; i < record_count(list); i++) {
        if (g_str_equal(reply_at(list, i)->shortcut, shortcut)) {
            return true;
        }
    }
    return false;
}

static void draw_starter(PageView *view, const StarterReply *starter, const char *text)
{
    const char *const hidden[] = {"shortcut", starter->shortcut, "text", text, NULL};
    ui_item_begin(view->html, (UiItem){.title = starter_reply_title(starter, view->html->lang),
                                       .note_data = text});
    page_form(view, (PageForm){.action = &action_reply_add,
                               .hidden = hidden,
                               .submit = tr(view->html->lang, "Pakai ini"),
                               .secondary = true,
                               .compact = true});
    ui_item_end(view->html);
}

/* Those that fit the trade and are not taken over yet; a beginner gets the first few, the others
 * come up as she takes them over (L12). */
static void draw_starters(PageView *view, const RecordList *list, const ReplyShelf *shelf,
                          Depth depth)
{
    const Context *context = view->context;
    const char *product = shelf->facts.product_count > 0 ? shelf->facts.products[0].name : NULL;
    size_t shown = 0, most = depth_choices(depth, starter_reply_count(context->knowledge));
    ui_lead(view->html, tr(view->html->lang, "Pilih yang cocok. Isinya bisa diubah nanti."));
    ui_list_begin(view->html);
    for (size_t i = 0; i < starter_reply_count(context->knowledge) && shown < most; i++) {
        const StarterReply *starter = starter_reply_at(context->knowledge, i);
        g_autofree char *text = starter_reply_text(starter, product);
        if (text != NULL && starter_reply_fits(starter, context->business->trade) &&
            !has_shortcut(list, starter->shortcut)) {
            draw_starter(view, starter, text);
            shown++;
        }
    }
    ui_list_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    g_auto(ReplyShelf) shelf = {0};
    Depth depth = DEPTH_FULL;
    if (!reader_depth(context, &depth, error) ||
        !reply_list_all(context->db, context->business_id, &list, error) ||
        !reply_shelf_load(context->db, context->business, &shelf, error)) {
        return false;
    }
    if (shelf.facts.product_count == 0) {
        ui_hint(view->html, tr(view->html->lang, "Isi dulu daftar jualan, supaya contoh dengan "
                                                 "harga dan stok ikut tampil."));
    }
    draw_starters(view, list, &shelf, depth);
    return true;
}

const Page page_reply_starters = {
    .path = "/balasan/contoh",
    .title = N_("Contoh balasan"),
    .job = JOB_TALK,
    .back = "/balasan",
    .needs = CAN_TALK,
    .actions = ACTIONS_HERE,
    .get = get,
};
