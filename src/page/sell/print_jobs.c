// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/print_words.h"

static const Action *const ACTIONS_HERE[] = {&action_print_job_add, NULL};

static void draw_job(PageView *view, const PrintJob *job)
{
    const Lang *lang = view->html->lang;
    g_autofree char *code = print_job_code(job);
    g_autofree char *total = money_format(print_job_total_idr(job));
    g_autofree char *due = print_due_text(job, lang);
    g_autofree char *kind = print_kind_text(job->colour, job->paper, lang);
    g_autofree char *note = g_strdup_printf(tr(lang, "%s · %d halaman × %d · %s"), due,
                                            (int)job->pages, (int)job->copies, kind);
    g_autofree char *href = g_strdup_printf("/cetak/%" G_GINT64_FORMAT, job->id);
    bool ready = g_str_equal(job->state, PRINT_READY), late = print_is_late(job, view->context);
    ui_item(view->html, (UiItem){.title = code,
                                 .title_data = job->customer,
                                 .note = note,
                                 .value = total,
                                 .href = href,
                                 .badge = ready  ? tr(lang, "siap diambil")
                                          : late ? tr(lang, "lewat jamnya")
                                                 : NULL,
                                 .tone = ready  ? TONE_GOOD
                                         : late ? TONE_WARNING
                                                : TONE_PLAIN});
}

static void draw_queue(PageView *view, const RecordList *queue)
{
    const Lang *lang = view->html->lang;
    if (record_count(queue) == 0) {
        ui_empty(view->html, "copy",
                 tr(lang, "Antrean kosong. Kalau ada berkas masuk lewat WhatsApp, catat di sini."));
        return;
    }
    ui_hint(view->html, tr(lang, "Yang paling dulu diambil ada di atas."));
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(queue); i++) {
        draw_job(view, print_job_at(queue, i));
    }
    ui_list_end(view->html);
}

/* "hitam putih, A4 Rp500; berwarna, A4 Rp1.000": what need not be typed again. */
static void draw_prices(Html *html, const RecordList *prices)
{
    g_autoptr(GString) known = g_string_new(NULL);
    for (size_t i = 0; i < record_count(prices); i++) {
        const PrintPrice *price = print_price_at(prices, i);
        g_autofree char *kind = print_kind_text(price->colour, price->paper, html->lang);
        g_autofree char *amount = money_format(price->price_idr);
        g_string_append_printf(known, "%s%s %s", i > 0 ? "; " : "", kind, amount);
    }
    if (known->len > 0) {
        g_autofree char *said =
            g_strdup_printf(tr(html->lang, "Harga yang diingat: %s."), known->str);
        ui_hint(html, said);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) queue = NULL;
    g_autoptr(RecordList) prices = NULL;
    if (!print_job_queue(context->db, context->business_id, &queue, error) ||
        !print_price_list(context->db, context->business_id, &prices, error)) {
        return false;
    }
    draw_queue(view, queue);
    if (page_may(view, &action_print_job_add)) {
        g_autoptr(FormValues) values = form_values_new();
        form_values_show(values, "colour", "black");
        form_values_show(values, "paper", "a4");
        ui_card_begin(view->html, tr(lang, "Cetakan baru"));
        page_form(view, (PageForm){.action = &action_print_job_add,
                                   .values = values,
                                   .fold_from = record_count(prices) > 0 ? "due_day" : "note",
                                   .secondary = record_count(queue) > 0});
        draw_prices(view->html, prices);
        ui_hint(view->html, tr(lang, "Berkas pembeli tidak disimpan di sini. Hapus juga dari HP "
                                     "setelah dicetak."));
        ui_card_end(view->html);
    }
    return true;
}

const Page page_print_jobs = {
    .path = "/cetak",
    .title = N_("Antrean cetak"),
    .job = JOB_SELL,
    .back = "/jual-lain",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
