// SPDX-License-Identifier: Apache-2.0
#include "store/partner_job.h"
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/trade_view.h"
#include "planner/trade_text.h"

static const Action *const ACTIONS_HERE[] = {&action_partner_job_receive, &action_partner_job_pay,
                                             &action_partner_job_cancel, NULL};

static void draw_facts(PageView *view, const PartnerJob *job)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *due = day_format_long((Day)job->due_day, lang);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Pesanan"), job->what);
    ui_fact_said(html, tr(lang, "Janji selesai"), due);
    trade_money(html, tr(lang, "Biaya"), job->cost_idr);
    if (partner_job_piece_idr(job) > 0) {
        g_autofree char *pieces = number_format(job->pieces);
        ui_fact(html, tr(lang, "Jadi berapa buah"), pieces);
        trade_money(html, tr(lang, "Modal satu buah"), partner_job_piece_idr(job));
    }
    ui_facts_end(html);
}

static void draw_text(PageView *view, const PartnerJob *job, bool late)
{
    const Lang *lang = view->html->lang;
    PartnerWords words = {job->partner,      view->context->business->name,
                          job->what,         job->cost_idr,
                          (Day)job->due_day, late};
    g_autofree char *text = partner_text(app_captions(view->context->app), &words);
    trade_send(view->html, late ? tr(lang, "Pesan: menanyakan") : tr(lang, "Pesan: memesan"), text,
               job->phone);
}

static void draw_ordered(PageView *view, const PartnerJob *job)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int64_t days = partner_job_late_days(job, view->context->today);
    if (days > 0) {
        g_autofree char *late =
            g_strdup_printf(tr_count(lang, "Terlambat %d hari.", days), (int)days);
        ui_notice(html, TONE_WARNING, late);
    }
    page_button(view, &action_partner_job_receive, job->id, NULL, false);
    draw_text(view, job, days > 0);
    if (page_may(view, &action_partner_job_cancel)) {
        ui_fold_begin(html, tr(lang, "Tidak jadi?"));
        page_button(view, &action_partner_job_cancel, job->id, NULL, true);
        ui_fold_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) one = NULL;
    if (!partner_job_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such job");
    }
    const PartnerJob *job = partner_job_at(one, 0);
    view->title_data = g_strdup(job->partner);
    trade_refusals(view);
    draw_facts(view, job);
    if (g_str_equal(job->state, PARTNER_ORDERED)) {
        draw_ordered(view, job);
    } else if (g_str_equal(job->state, PARTNER_RECEIVED)) {
        ui_notice(view->html, TONE_PLAIN, tr(lang, "Sudah diterima, belum dibayar."));
        page_button(view, &action_partner_job_pay, job->id, NULL, false);
    } else {
        ui_notice(view->html, TONE_PLAIN,
                  g_str_equal(job->state, PARTNER_PAID)
                      ? tr(lang, "Sudah dibayar. Biayanya ada di buku kas.")
                      : tr(lang, "Pesanan ini dibatalkan."));
    }
    return true;
}

const Page page_partner_job = {
    .path = "/pemasok/{nomor}",
    .title = N_("Pesanan ke"),
    .job = JOB_SELL,
    .back = "/pemasok",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
