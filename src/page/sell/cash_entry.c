// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "guide/cash_kind.h"
#include "page/page.h"
#include "store/cash.h"

static const Action *const ACTIONS_HERE[] = {&action_cash_remove, NULL};

static void draw_facts(PageView *view, const CashEntry *entry)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *amount = money_format(entry->amount_idr);
    g_autofree char *day = day_format_long((Day)entry->day, lang);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Jumlah"), amount);
    ui_fact(html, tr(lang, "Untuk"), cash_kind_name(view->context->knowledge, entry->kind, lang));
    ui_fact_said(html, tr(lang, "Hari"), day);
    if (*entry->note != '\0') {
        ui_fact(html, entry->removes_id != 0 ? tr(lang, "Alasan") : tr(lang, "Catatan"),
                entry->note);
    }
    ui_facts_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) one = NULL;
    if (!cash_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such entry");
    }
    const CashEntry *entry = cash_entry_at(one, 0);
    draw_facts(view, entry);
    if (entry->removes_id != 0 || entry->removed != 0) {
        ui_notice(view->html, TONE_PLAIN,
                  entry->removed != 0
                      ? tr(lang, "Catatan ini sudah dikeluarkan dari buku kas.")
                      : tr(lang, "Baris ini mengeluarkan satu catatan dari buku kas."));
    } else if (page_may(view, &action_cash_remove)) {
        ui_card_begin(view->html, tr(lang, "Salah catat?"));
        page_form(view, (PageForm){.action = &action_cash_remove,
                                   .id = entry->id,
                                   .next = "/kas",
                                   .secondary = true});
        ui_card_end(view->html);
    }
    return true;
}

const Page page_cash_entry = {
    .path = "/kas/{nomor}",
    .title = N_("Catatan kas"),
    .job = JOB_SELL,
    .back = "/kas",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
