// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/text.h"
#include "page/talk/complaint_view.h"
#include "store/message.h"

#define CLOSED_SHOWN 20
#define TEXT_SHOWN 90u

static const Action *const ACTIONS_HERE[] = {&action_complaint_add, NULL};
static const Field QUERY[] = {
    {"pesan", N_("Dari pesan"), FIELD_ID}, {"pesanan", N_("Tentang pesanan"), FIELD_ID}, {0}};
static const Form QUERY_FORM = {QUERY};

static void draw_item(PageView *view, const Complaint *complaint)
{
    const Lang *lang = view->html->lang;
    g_autofree char *href = g_strdup_printf("/keluhan/%" G_GINT64_FORMAT, complaint->id);
    g_autofree char *day = day_format_short((Day)complaint->day, lang);
    g_autofree char *text = text_shorten(complaint->text, TEXT_SHOWN);
    bool named = *complaint->author != '\0';
    bool old = complaint_is_old(complaint, view->context->today);
    ui_item(view->html, (UiItem){.title = named ? NULL : tr(lang, "Tanpa nama"),
                                 .title_data = named ? complaint->author : NULL,
                                 .note_data = text,
                                 .value = day,
                                 .href = href,
                                 .badge = old ? tr(lang, "Sudah terlalu lama")
                                              : tr(lang, complaint_state_name(complaint->state)),
                                 .tone = old                            ? TONE_BAD
                                         : complaint_is_open(complaint) ? TONE_WARNING
                                                                        : TONE_GOOD,
                                 .icon = "warning",
                                 .done = !complaint_is_open(complaint)});
}

static void draw_open(PageView *view, const RecordList *list)
{
    Html *html = view->html;
    if (record_count(list) == 0) {
        ui_empty(html, "heart",
                 tr(html->lang, "Tidak ada keluhan yang terbuka. Kalau ada yang kecewa, catat di "
                                "sini supaya diselesaikan sampai tuntas."));
        return;
    }
    g_autofree char *open =
        g_strdup_printf(tr_count(html->lang, "%d keluhan terbuka.", (int64_t)record_count(list)),
                        (int)record_count(list));
    ui_lead(html, open);
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_item(view, complaint_at(list, i));
    }
    ui_list_end(html);
}

static void draw_closed(PageView *view, const RecordList *all)
{
    ui_fold_begin(view->html, tr(view->html->lang, "Yang sudah selesai"));
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(all); i++) {
        if (!complaint_is_open(complaint_at(all, i))) {
            draw_item(view, complaint_at(all, i));
        }
    }
    ui_list_end(view->html);
    ui_fold_end(view->html);
}

/* From a message: its words stand in the form already. */
static bool values_of(PageView *view, FormValues *values, GError **error)
{
    const Context *context = view->context;
    int64_t message_id = form_int(view->query, "pesan");
    g_autoptr(RecordList) list = NULL;
    if (!message_load(context->db, context->business_id, message_id, &list, error)) {
        return false;
    }
    if (record_count(list) > 0) {
        form_values_show(values, "text", message_at(list, 0)->text);
        form_values_show(values, "author", message_at(list, 0)->author);
    }
    return true;
}

static bool draw_form(PageView *view, GError **error)
{
    g_autoptr(FormValues) values = form_values_new();
    if (!values_of(view, values, error)) {
        return false;
    }
    int64_t message_id = form_int(view->query, "pesan"),
            order_id = form_int(view->query, "pesanan");
    g_autofree char *message =
        message_id > 0 ? g_strdup_printf("%" G_GINT64_FORMAT, message_id) : g_strdup("");
    g_autofree char *order =
        order_id > 0 ? g_strdup_printf("%" G_GINT64_FORMAT, order_id) : g_strdup("");
    const char *const hidden[] = {"message_id", message, "order_id", order, NULL};
    ui_heading(view->html, tr(view->html->lang, "Catat keluhan baru"));
    page_form(view, (PageForm){.action = &action_complaint_add,
                               .values = values,
                               .hidden = hidden,
                               .next = "/keluhan"});
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) all = NULL;
    if (!complaint_list_open(context->db, context->business_id, &open, error) ||
        !complaint_list(context->db, context->business_id, 0, CLOSED_SHOWN, &all, error)) {
        return false;
    }
    draw_open(view, open);
    if (page_may(view, &action_complaint_add) && !draw_form(view, error)) {
        return false;
    }
    draw_closed(view, all);
    return true;
}

const Page page_complaints = {
    .path = "/keluhan",
    .title = N_("Keluhan"),
    .job = JOB_TALK,
    .note = N_("Dengar, minta maaf, perbaiki, tutup"),
    .order = 30,
    .icon = "warning",
    .back = "/pesan",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .get = get,
};
