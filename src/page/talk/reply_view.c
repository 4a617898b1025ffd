// SPDX-License-Identifier: Apache-2.0
#include "page/talk/reply_view.h"

#include <string.h>

#include "action/registry.h"
#include "base/phone.h"
#include "base/text.h"
#include "store/auto_text.h"
#include "store/reply.h"

#define REPLIES_SHOWN 6

static bool is_asked(const Message *message, const Reply *reply)
{
    g_autofree char *text = text_fold(message->text);
    g_autofree char *shortcut = text_fold(reply->shortcut);
    return strstr(text, shortcut) != NULL;
}

static void draw_choice(PageView *view, const Message *message, const char *shortcut,
                        const char *filled)
{
    Html *html = view->html;
    const char *const hidden[] = {"answer", filled, NULL};
    ui_fold_begin(html, shortcut);
    ui_copy(html, tr(html->lang, "Siap dikirim"), filled, false);
    if (*message->phone != '\0') {
        g_autofree char *href = phone_wa_link(message->phone, filled);
        ui_actions_begin(html);
        ui_button_link(html, href, tr(html->lang, "Kirim lewat WhatsApp"), false);
        ui_actions_end(html);
    }
    page_form(view, (PageForm){.action = &action_message_answer,
                               .id = message->id,
                               .hidden = hidden,
                               .next = "/pesan",
                               .submit = tr(html->lang, "Sudah saya kirim"),
                               .secondary = true,
                               .compact = true});
    ui_fold_end(html);
}

/* Draws those that are asked for, or those that are not; returns how many. */
static int draw_some(PageView *view, const Message *message, const RecordList *list,
                     const ReplyShelf *shelf, bool asked)
{
    int count = 0;
    for (size_t i = 0; i < record_count(list) && count < REPLIES_SHOWN; i++) {
        const Reply *reply = reply_at(list, i);
        if (is_asked(message, reply) == asked) {
            g_autofree char *filled = ready_reply_fill(reply->text, &shelf->facts);
            draw_choice(view, message, reply->shortcut, filled);
            count++;
        }
    }
    return count;
}

bool reply_first_words(const Context *context, const char *customer, char **ret_words,
                       bool *ret_open, GError **error)
{
    g_auto(ReplyShelf) shelf = {0};
    g_auto(AutoText) text = {0};
    Opening opening = opening_always();
    if (!reply_shelf_load(context->db, context->business, &shelf, error) ||
        !auto_text_load(context->db, context->business_id, &text, error) ||
        !opening_load(context->db, context->business_id, &opening, error)) {
        return false;
    }
    g_autofree char *opens = auto_text_opens(&opening, context->zone, context->now);
    shelf.facts.customer = customer;
    shelf.facts.opens = opens;
    *ret_open = opening_is_open(&opening, context->zone, context->now);
    *ret_words = ready_reply_fill(
        auto_text_at(&text, &opening, context->zone, context->now), &shelf.facts);
    return true;
}

static bool draw_first_words(PageView *view, const Message *message, GError **error)
{
    Html *html = view->html;
    g_autofree char *words = NULL;
    bool open = false;
    if (!reply_first_words(view->context, message->author, &words, &open, error)) {
        return false;
    }
    ui_fold_begin(html, open ? tr(html->lang, "Sapaan pertama")
                             : tr(html->lang, "Sapaan saat tutup"));
    ui_copy(html, tr(html->lang, "Sapaan"), words, false);
    ui_link(html, "/balasan/sapaan", tr(html->lang, "Ubah sapaan"));
    ui_fold_end(html);
    return true;
}

bool reply_choices(PageView *view, const Message *message, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    g_auto(ReplyShelf) shelf = {0};
    if (!reply_list_all(context->db, context->business_id, &list, error) ||
        !reply_shelf_load(context->db, context->business, &shelf, error)) {
        return false;
    }
    g_autofree char *status = NULL;
    if (!reply_order_status(context->db, context->business_id, message->contact_id, message->phone,
                            &status, error)) {
        return false;
    }
    shelf.facts.customer = message->author;
    shelf.facts.order_status = status;
    ui_heading(html, tr(html->lang, "Balasan siap"));
    if (!draw_first_words(view, message, error)) {
        return false;
    }
    if (draw_some(view, message, list, &shelf, true) < REPLIES_SHOWN) {
        draw_some(view, message, list, &shelf, false);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/balasan", tr(html->lang, "Atur balasan siap"), false);
    ui_actions_end(html);
    return true;
}
