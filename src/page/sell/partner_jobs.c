// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/page.h"
#include "store/partner_job.h"
#include "store/product.h"

static const Action *const ACTIONS_HERE[] = {&action_partner_job_add, NULL};

static void draw_job(PageView *view, const PartnerJob *job)
{
    const Lang *lang = view->html->lang;
    g_autofree char *due = day_format_short((Day)job->due_day, lang);
    g_autofree char *cost = money_format(job->cost_idr);
    g_autofree char *href = g_strdup_printf("/pemasok/%" G_GINT64_FORMAT, job->id);
    int64_t days = partner_job_late_days(job, view->context->today);
    bool received = g_str_equal(job->state, PARTNER_RECEIVED);
    g_autofree char *late = g_strdup_printf(tr_count(lang, "terlambat %d hari", days), (int)days);
    g_autofree char *note = g_strdup_printf(tr(lang, "janji %s"), due);
    ui_item(view->html, (UiItem){.title_data = job->partner,
                                 .note = note,
                                 .note_data = job->what,
                                 .value = cost,
                                 .href = href,
                                 .badge = received   ? tr(lang, "belum dibayar")
                                          : days > 0 ? late
                                                     : NULL,
                                 .tone = received || days > 0 ? TONE_WARNING : TONE_PLAIN});
}

static void draw_open(PageView *view, const RecordList *open)
{
    const Lang *lang = view->html->lang;
    int64_t sum_idr = 0;
    if (record_count(open) == 0) {
        ui_empty(view->html, "people",
                 tr(lang, "Tidak ada yang ditunggu. Catat pesanan ke pemasok atau penjahit di "
                          "bawah ini."));
        return;
    }
    for (size_t i = 0; i < record_count(open); i++) {
        sum_idr += partner_job_at(open, i)->cost_idr;
    }
    g_autofree char *sum = money_format(sum_idr);
    ui_figures_begin(view->html);
    ui_figure(view->html, sum, tr(lang, "akan dibayar ke pemasok"), NULL);
    ui_figures_end(view->html);
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(open); i++) {
        draw_job(view, partner_job_at(open, i));
    }
    ui_list_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) goods = NULL;
    if (!partner_job_list_open(context->db, context->business_id, &open, error) ||
        !product_list_active(context->db, context->business_id, &goods, error)) {
        return false;
    }
    draw_open(view, open);
    if (page_may(view, &action_partner_job_add)) {
        g_auto(OptionTable) products = option_table_of(goods, "id", "name");
        const UiOptions options[] = {{"product", OPTIONS(products)}, {0}};
        ui_card_begin(view->html, tr(view->html->lang, "Pesanan baru ke pemasok"));
        page_form(view, (PageForm){.action = &action_partner_job_add,
                                   .options = options,
                                   .fold_from = "phone",
                                   .secondary = record_count(open) > 0});
        ui_card_end(view->html);
    }
    return true;
}

const Page page_partner_jobs = {
    .path = "/pemasok",
    .title = N_("Pemasok dan penjahit"),
    .job = JOB_SELL,
    .back = "/jual-lain",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
