// SPDX-License-Identifier: Apache-2.0
#include "store/print_job.h"
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/print_words.h"
#include "page/sell/trade_view.h"
#include "planner/trade_text.h"

static const Action *const ACTIONS_HERE[] = {&action_print_job_ready, &action_print_job_pick_up,
                                             &action_print_job_cancel, NULL};

static void draw_facts(PageView *view, const PrintJob *job)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *code = print_job_code(job);
    g_autofree char *due = print_due_text(job, lang);
    g_autofree char *kind = print_kind_text(job->colour, job->paper, lang);
    g_autofree char *count =
        g_strdup_printf(tr(lang, "%d halaman, %d rangkap"), (int)job->pages, (int)job->copies);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Kode ambil"), code);
    ui_fact_said(html, tr(lang, "Diambil"), due);
    ui_fact_said(html, tr(lang, "Cetakan"), count);
    ui_fact_said(html, tr(lang, "Kertas"), kind);
    trade_money(html, tr(lang, "Harga satu halaman"), job->price_idr);
    trade_money(html, tr(lang, "Jumlah"), print_job_total_idr(job));
    trade_words(html, tr(lang, "Catatan"), job->note);
    ui_facts_end(html);
}

static void draw_ready_text(PageView *view, const PrintJob *job)
{
    g_autofree char *code = print_job_code(job);
    PrintWords words = {
        job->customer,     view->context->business->name, code, print_job_total_idr(job),
        (Day)job->due_day, (Minute)job->due_minute};
    g_autofree char *text = print_ready_text(app_captions(view->context->app), &words);
    trade_send(view->html, tr(view->html->lang, "Pesan: sudah siap"), text, job->phone);
}

static void draw_steps(PageView *view, const PrintJob *job)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    bool ready = g_str_equal(job->state, PRINT_READY);
    if (ready) {
        ui_notice(html, TONE_GOOD, tr(lang, "Siap diambil."));
        draw_ready_text(view, job);
        page_form(view, (PageForm){.action = &action_print_job_pick_up, .id = job->id});
    } else {
        page_button(view, &action_print_job_ready, job->id, NULL, false);
        ui_fold_begin(html, tr(lang, "Langsung diambil?"));
        page_form(view, (PageForm){
                            .action = &action_print_job_pick_up, .id = job->id, .secondary = true});
        ui_fold_end(html);
    }
    if (page_may(view, &action_print_job_cancel)) {
        ui_fold_begin(html, tr(lang, "Tidak jadi?"));
        page_button(view, &action_print_job_cancel, job->id, NULL, true);
        ui_fold_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) one = NULL;
    if (!print_job_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such print job");
    }
    const PrintJob *job = print_job_at(one, 0);
    view->title_data = g_strdup(job->customer);
    trade_refusals(view);
    draw_facts(view, job);
    if (print_job_is_open(job)) {
        draw_steps(view, job);
    } else {
        ui_notice(view->html, TONE_PLAIN,
                  g_str_equal(job->state, PRINT_PICKED_UP)
                      ? tr(lang, "Sudah diambil dan masuk penjualan.")
                      : tr(lang, "Cetakan ini dibatalkan."));
    }
    return true;
}

const Page page_print_job = {
    .path = "/cetak/{nomor}",
    .title = N_("Cetakan"),
    .job = JOB_SELL,
    .back = "/cetak",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
