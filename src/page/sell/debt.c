// SPDX-License-Identifier: Apache-2.0
#include "store/debt.h"
#include "action/registry.h"
#include "base/money.h"
#include "base/phone.h"
#include "page/sell/trade_view.h"
#include "planner/message.h"

static const Action *const ACTIONS_HERE[] = {&action_debt_pay, &action_debt_remind,
                                             &action_debt_forgive, NULL};

static void draw_facts(PageView *view, const Debt *debt)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *day = day_format_long((Day)debt->day, lang);
    ui_facts_begin(html);
    trade_money(html, tr(lang, "Utang"), debt->amount_idr);
    trade_money(html, tr(lang, "Dibayar"), debt->paid_idr);
    trade_money(html, tr(lang, "Sisa"), debt_left_idr(debt));
    ui_fact_said(html, tr(lang, "Sejak"), day);
    if (debt->due_day != DAY_NONE) {
        g_autofree char *due = day_format_long((Day)debt->due_day, lang);
        ui_fact_said(html, tr(lang, "Janji bayar"), due);
    }
    if (*debt->note != '\0') {
        ui_fact(html, tr(lang, "Barang"), debt->note);
    }
    ui_facts_end(html);
}

static void draw_reminder(PageView *view, const Debt *debt)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    DebtWords words = {.customer = debt->customer,
                       .business = view->context->business->name,
                       .item = *debt->note != '\0' ? debt->note : NULL,
                       .left_idr = debt_left_idr(debt),
                       .day = (Day)debt->day,
                       .due = (Day)debt->due_day};
    g_autofree char *text = debt_reminder_text(app_captions(view->context->app), &words);
    ui_fold_begin(html, tr(lang, "Ingatkan dengan sopan"));
    if (debt->reminded_day != DAY_NONE) {
        g_autofree char *day = day_format_long((Day)debt->reminded_day, lang);
        g_autofree char *said = g_strdup_printf(tr(lang, "Terakhir diingatkan %s."), day);
        ui_hint(html, said);
    }
    ui_copy(html, tr(lang, "Pesan pengingat"), text, *debt->phone == '\0');
    ui_actions_begin(html);
    if (*debt->phone != '\0') {
        g_autofree char *href = phone_wa_link(debt->phone, text);
        ui_button_link(html, href, tr(lang, "Kirim lewat WhatsApp"), true);
    }
    page_button(view, &action_debt_remind, debt->id, NULL, true);
    ui_actions_end(html);
    ui_fold_end(html);
}

static void draw_steps(PageView *view, const Debt *debt)
{
    const Lang *lang = view->html->lang;
    page_form(view, (PageForm){.action = &action_debt_pay, .id = debt->id, .fold_from = "day"});
    draw_reminder(view, debt);
    if (view->failed == &action_debt_forgive) {
        ui_fold_begin_open(view->html, tr(lang, "Tidak akan dibayar?"));
    } else {
        ui_fold_begin(view->html, tr(lang, "Tidak akan dibayar?"));
    }
    page_form(view, (PageForm){.action = &action_debt_forgive, .id = debt->id, .secondary = true});
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) one = NULL;
    if (!debt_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such debt");
    }
    const Debt *debt = debt_at(one, 0);
    view->title_data = g_strdup(debt->customer);
    draw_facts(view, debt);
    if (debt->forgiven_at != 0) {
        ui_notice(view->html, TONE_PLAIN, tr(lang, "Utang ini sudah diikhlaskan."));
        ui_paragraph_data(view->html, debt->reason);
    } else if (debt_left_idr(debt) == 0) {
        ui_notice(view->html, TONE_GOOD, tr(lang, "Sudah lunas."));
    } else {
        draw_steps(view, debt);
    }
    return true;
}

const Page page_debt = {
    .path = "/utang/{nomor}",
    .title = N_("Utang"),
    .job = JOB_SELL,
    .back = "/utang",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
