// SPDX-License-Identifier: Apache-2.0
#include "store/preorder.h"
#include "action/registry.h"
#include "base/money.h"
#include "guide/unit.h"
#include "page/sell/recipe_view.h"
#include "page/sell/trade_view.h"
#include "planner/trade_text.h"
#include "store/ingredient.h"

static const Action *const ACTIONS_HERE[] = {&action_preorder_pay, &action_preorder_deliver,
                                             &action_preorder_cancel, &action_ingredient_set, NULL};

static void draw_reminders(Html *html, const Preorder *preorder)
{
    g_autofree char *week = day_format_short((Day)preorder->day - 7, html->lang);
    g_autofree char *eve = day_format_short((Day)preorder->day - 1, html->lang);
    g_autofree char *both = g_strdup_printf(tr(html->lang, "%s dan %s"), week, eve);
    ui_fact_said(html, tr(html->lang, "Pengingat"), both);
}

static void draw_facts(PageView *view, const Preorder *preorder)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *day = day_format_long((Day)preorder->day, lang);
    g_autofree char *boxes = number_format(preorder->boxes);
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Acara"), day);
    ui_fact(html, tr(lang, "Isi kotaknya"), preorder->menu);
    ui_fact(html, tr(lang, "Kotak"), boxes);
    trade_money(html, tr(lang, "Harga satu kotak"), preorder->price_idr);
    trade_money(html, tr(lang, "Jumlah"), preorder_total_idr(preorder));
    trade_money(html, tr(lang, "Uang muka"), preorder_deposit_idr(preorder));
    trade_money(html, tr(lang, "Sudah diterima"), preorder->paid_idr);
    trade_money(html, tr(lang, "Sisa"), preorder_left_idr(preorder));
    trade_words(html, tr(lang, "Tempat"), preorder->place);
    trade_words(html, tr(lang, "Catatan"), preorder->note);
    if (g_str_equal(preorder->state, PREORDER_BOOKED)) {
        draw_reminders(html, preorder);
    }
    trade_words(html, tr(lang, "Alasan batal"), preorder->reason);
    ui_facts_end(html);
}

static void draw_text(PageView *view, const Preorder *preorder)
{
    const Lang *lang = view->html->lang;
    PreorderWords words = {.customer = preorder->customer,
                           .business = view->context->business->name,
                           .menu = preorder->menu,
                           .place = preorder->place,
                           .boxes = preorder->boxes,
                           .total_idr = preorder_total_idr(preorder),
                           .deposit_idr = preorder_deposit_idr(preorder),
                           .paid_idr = preorder->paid_idr,
                           .day = (Day)preorder->day};
    g_autofree char *text = preorder_text(app_captions(view->context->app), &words);
    trade_send(view->html,
               preorder->paid_idr > 0 ? tr(lang, "Tanda terima") : tr(lang, "Minta uang muka"),
               text, preorder->phone);
}

/* The sum that comes next: the deposit, then the rest. */
static void draw_payment(PageView *view, const Preorder *preorder)
{
    int64_t missing_idr = preorder_deposit_idr(preorder) - preorder->paid_idr;
    int64_t next_idr = missing_idr > 0 ? missing_idr : preorder_left_idr(preorder);
    g_autofree char *next = number_format(next_idr);
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "amount", next);
    page_form(view,
              (PageForm){.action = &action_preorder_pay, .id = preorder->id, .values = values});
}

static void draw_shopping(PageView *view, const Preorder *preorder, const RecordList *ingredients)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (record_count(ingredients) == 0) {
        return;
    }
    const char *const headings[] = {tr(lang, "Bahan"), tr(lang, "Satu kotak"), tr(lang, "Beli")};
    g_autofree char *caption = g_strdup_printf(
        tr_count(lang, "Belanja untuk %d kotak", preorder->boxes), (int)preorder->boxes);
    ui_table_begin_small(html, caption, headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(ingredients); i++) {
        const Ingredient *item = ingredient_at(ingredients, i);
        g_autofree char *one = unit_amount_format(item->amount, item->unit, lang);
        g_autofree char *all = unit_amount_format(item->amount * preorder->boxes, item->unit, lang);
        ui_row_begin(html);
        ui_cell(html, headings[0], item->name);
        ui_cell_number(html, headings[1], one);
        ui_cell_number(html, headings[2], all);
        ui_row_end(html);
    }
    ui_table_end_small(html);
}

static void draw_ingredients_form(PageView *view, const Preorder *preorder,
                                  const RecordList *ingredients)
{
    if (!page_may(view, &action_ingredient_set)) {
        return;
    }
    ui_fold_begin(view->html, record_count(ingredients) > 0
                                  ? tr(view->html->lang, "Ubah bahan satu kotak")
                                  : tr(view->html->lang, "Isi bahan satu kotak (sekali saja)"));
    recipe_form(view, preorder->menu, ingredients);
    ui_fold_end(view->html);
}

static void draw_steps(PageView *view, const Preorder *preorder)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    bool booked = g_str_equal(preorder->state, PREORDER_BOOKED);
    if (preorder_left_idr(preorder) > 0) {
        draw_payment(view, preorder);
    } else {
        ui_notice(html, TONE_GOOD, tr(lang, "Sudah lunas."));
    }
    draw_text(view, preorder);
    if (booked && page_may(view, &action_preorder_deliver)) {
        ui_fold_begin(html, tr(lang, "Diserahkan atau batal?"));
        page_button(view, &action_preorder_deliver, preorder->id, NULL, true);
        page_form(
            view,
            (PageForm){.action = &action_preorder_cancel, .id = preorder->id, .secondary = true});
        ui_fold_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) ingredients = NULL;
    if (!preorder_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such pre-order");
    }
    const Preorder *preorder = preorder_at(one, 0);
    if (!ingredient_list(context->db, context->business_id, preorder->menu_key, &ingredients,
                         error)) {
        return false;
    }
    view->title_data = g_strdup(preorder->customer);
    trade_refusals(view);
    draw_facts(view, preorder);
    if (!g_str_equal(preorder->state, PREORDER_CANCELLED)) {
        draw_steps(view, preorder);
        draw_shopping(view, preorder, ingredients);
        draw_ingredients_form(view, preorder, ingredients);
    }
    return true;
}

const Page page_preorder = {
    .path = "/kotak/{nomor}",
    .title = N_("Pesanan kotak"),
    .job = JOB_SELL,
    .back = "/kotak",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
