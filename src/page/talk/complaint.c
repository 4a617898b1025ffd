// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/blame.h"
#include "page/talk/complaint_view.h"
#include "planner/message.h"

static const Action *const ACTIONS_HERE[] = {&action_complaint_apologise, &action_complaint_clarify,
                                             &action_complaint_repair, &action_complaint_close, NULL};
static const Field QUERY[] = {
    {"tentang", N_("Apa yang dibicarakan orang?"), FIELD_TEXT, .max = 120,
     .example = N_("pesanan hari Senin")},
    {"kejadian", N_("Apa yang sebenarnya terjadi?"), FIELD_LINES, .max = 500},
    {0}};
static const Form QUERY_FORM = {QUERY};

static void draw_head(PageView *view, const Complaint *complaint)
{
    Html *html = view->html;
    g_autofree char *day = day_format_long((Day)complaint->day, html->lang);
    if (complaint_is_old(complaint, view->context->today)) {
        ui_notice(html, TONE_BAD,
                  tr(html->lang, "Keluhan ini sudah terlalu lama terbuka. Selesaikan hari ini."));
    }
    ui_card_begin(html, NULL);
    ui_paragraph_data(html, complaint->text);
    ui_hint(html, day);
    ui_card_end(html);
    complaint_steps(view, complaint);
}

static void draw_apology(PageView *view, const Complaint *complaint)
{
    Html *html = view->html;
    g_autofree char *text = complaint_apology(view->context, complaint);
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "apology", text);
    ui_heading(html, tr(html->lang, "Langkah berikutnya: minta maaf"));
    ui_copy(html, tr(html->lang, "Usul permintaan maaf"), text, true);
    page_form(
        view,
        (PageForm){.action = &action_complaint_apologise, .id = complaint->id, .values = values});
}

static void draw_repair(PageView *view, const Complaint *complaint)
{
    Html *html = view->html;
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "repair", complaint->repair);
    ui_heading(html, tr(html->lang, "Apa yang Anda perbaiki?"));
    page_form(view, (PageForm){.action = &action_complaint_repair,
                               .id = complaint->id,
                               .values = values,
                               .secondary = g_str_equal(complaint->state, "heard")});
}

static void draw_done(PageView *view, const Complaint *complaint)
{
    Html *html = view->html;
    ui_facts_begin(html);
    if (*complaint->apology != '\0') {
        ui_fact(html, tr(html->lang, "Permintaan maaf"), complaint->apology);
    }
    if (*complaint->clarification != '\0') {
        ui_fact(html, tr(html->lang, "Penjelasan"), complaint->clarification);
    }
    if (*complaint->repair != '\0') {
        ui_fact(html, tr(html->lang, "Perbaikan"), complaint->repair);
    }
    ui_facts_end(html);
}

static void draw_clarification(PageView *view, const Complaint *complaint)
{
    Html *html = view->html;
    const Context *context = view->context;
    const char *item = form_text(view->query, "tentang");
    const char *words = form_text(view->query, "kejadian");
    const char *word = NULL;
    if (*item == '\0' || *words == '\0') {
        return;
    }
    const Blame *blame = blame_in(context->knowledge, item, &word);
    blame = blame != NULL ? blame : blame_in(context->knowledge, words, &word);
    if (blame != NULL) {
        g_autofree char *wrong = g_strdup_printf(tr(html->lang, "Ada kata “%s”. %s"), word,
                                                 blame_instead(blame, html->lang));
        ui_notice(html, TONE_WARNING, wrong);
        return;
    }
    g_autofree char *text = clarification_text(
        app_captions(context->app),
        &(ClarificationWords){.item = item,
                              .words = words,
                              .repair = complaint->repair,
                              .phone = *context->business->phone != '\0' ? context->business->phone
                                                                         : NULL,
                              .business = context->business->name});
    ui_copy(html, tr(html->lang, "Penjelasan untuk umum"), text, true);
    if (complaint_is_open(complaint) && *complaint->repair == '\0') {
        const char *const hidden[] = {"clarification", text, NULL};
        page_form(view, (PageForm){.action = &action_complaint_clarify,
                                   .id = complaint->id,
                                   .hidden = hidden,
                                   .secondary = true,
                                   .compact = true});
    }
}

/* When others talk about it as well. */
static void draw_public(PageView *view, const Complaint *complaint)
{
    Html *html = view->html;
    g_autofree char *path = g_strdup_printf("/keluhan/%" G_GINT64_FORMAT, complaint->id);
    draw_clarification(view, complaint);
    ui_fold_begin(html, tr(html->lang, "Perlu dijelaskan kepada orang lain? Buat penjelasan"));
    ui_query_form(html, path, &QUERY_FORM, view->query, view->query_errors,
                  tr(html->lang, "Buat penjelasan"));
    ui_fold_end(html);
}

static void draw_steps(PageView *view, const Complaint *complaint)
{
    if (!complaint_is_open(complaint)) {
        draw_done(view, complaint);
        return;
    }
    if (g_str_equal(complaint->state, "heard")) {
        draw_apology(view, complaint);
    } else {
        draw_done(view, complaint);
    }
    if (*complaint->repair != '\0') {
        page_form(view, (PageForm){.action = &action_complaint_close,
                                   .id = complaint->id,
                                   .next = "/keluhan",
                                   .compact = true});
    } else {
        draw_repair(view, complaint);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!complaint_load(context->db, context->business_id, view->id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such complaint");
    }
    const Complaint *complaint = complaint_at(list, 0);
    view->title_data = g_strdup(complaint->author);
    draw_head(view, complaint);
    draw_steps(view, complaint);
    draw_public(view, complaint);
    return true;
}

const Page page_complaint = {
    .path = "/keluhan/{nomor}",
    .title = N_("Keluhan"),
    .job = JOB_TALK,
    .back = "/keluhan",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .get = get,
};
