// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/trade_view.h"
#include "planner/trade_text.h"
#include "store/trip.h"
#include "store/trip_claim.h"

#define CLAIMS_SHOWN 2000

static const Action *const ACTIONS_HERE[] = {&action_trip_claim_pay, &action_trip_claim_cancel,
                                             NULL};

typedef struct {
    PageView *view;
    const Trip *trip;
    const TripClaim *claim; /* any of hers */
    const RecordList *claims;
    TripInvoice invoice;
    int64_t total_idr, left_idr;
} Drawing;

static bool is_hers(const Drawing *d, const TripClaim *claim, const char *state)
{
    return g_str_equal(claim->state, state) && trip_claim_same_customer(claim, d->claim);
}

static void draw_table(const Drawing *d)
{
    Html *html = d->view->html;
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Barang"), tr(lang, "Harga"), tr(lang, "Ongkos titip"),
                                    tr(lang, "Jumlah")};
    ui_table_begin(html, tr(lang, "Isi nota"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(d->claims); i++) {
        const TripClaim *claim = trip_claim_at(d->claims, i);
        if (!is_hers(d, claim, CLAIM_TAKEN)) {
            continue;
        }
        g_autofree char *cost = money_format(claim->cost_idr);
        g_autofree char *fee = money_format(claim->fee_idr);
        g_autofree char *sum = money_format(claim->cost_idr + claim->fee_idr);
        ui_row_begin(html);
        ui_cell(html, headings[0], claim->item);
        ui_cell_number(html, headings[1], cost);
        ui_cell_number(html, headings[2], fee);
        ui_cell_number(html, headings[3], sum);
        ui_row_end(html);
    }
    ui_table_end(html);
    ui_facts_begin(html);
    trade_money(html, tr(lang, "Jumlah"), d->total_idr);
    trade_money(html, tr(lang, "Sudah diterima"), d->invoice.paid_idr);
    trade_money(html, tr(lang, "Sisa"), d->left_idr);
    ui_facts_end(html);
}

static void draw_text(const Drawing *d)
{
    g_autoptr(GArray) items = trade_items_new();
    for (size_t i = 0; i < record_count(d->claims); i++) {
        const TripClaim *claim = trip_claim_at(d->claims, i);
        if (is_hers(d, claim, CLAIM_TAKEN)) {
            trade_items_add(items, claim->item, claim->cost_idr + claim->fee_idr, 1);
        }
    }
    TripInvoiceWords words = {.customer = d->claim->customer,
                              .business = d->view->context->business->name,
                              .place = d->trip->place,
                              .items = items,
                              .total_idr = d->total_idr,
                              .paid_idr = d->invoice.paid_idr};
    g_autofree char *text = trip_invoice_text(app_captions(d->view->context->app), &words);
    trade_send(d->view->html, tr(d->view->html->lang, "Nota untuknya"), text, d->claim->phone);
}

/* Money goes through this very claim when it is taken, else through another of hers. */
static int64_t paying_claim(const Drawing *d)
{
    for (size_t i = 0; i < record_count(d->claims); i++) {
        if (is_hers(d, trip_claim_at(d->claims, i), CLAIM_TAKEN)) {
            return trip_claim_at(d->claims, i)->id;
        }
    }
    return 0;
}

static void draw_payment(const Drawing *d)
{
    int64_t id = paying_claim(d);
    g_autofree char *left = number_format(d->left_idr);
    g_autoptr(FormValues) values = form_values_new();
    if (id == 0) {
        return;
    }
    if (d->left_idr == 0) {
        ui_notice(d->view->html, TONE_GOOD, tr(d->view->html->lang, "Sudah lunas."));
        return;
    }
    form_values_show(values, "amount", left);
    page_form(d->view, (PageForm){.action = &action_trip_claim_pay, .id = id, .values = values});
}

static void draw_cancel(const Drawing *d)
{
    Html *html = d->view->html;
    const Lang *lang = html->lang;
    if (g_str_equal(d->claim->state, CLAIM_CANCELLED)) {
        ui_notice(html, TONE_PLAIN, tr(lang, "Titipan ini dibatalkan."));
        return;
    }
    if (!page_may(d->view, &action_trip_claim_cancel)) {
        return;
    }
    g_autofree char *title = g_strdup_printf(tr(lang, "Batalkan %s"), d->claim->item);
    if (d->view->failed == &action_trip_claim_cancel) {
        ui_fold_begin_open(html, title);
    } else {
        ui_fold_begin(html, title);
    }
    page_form(
        d->view,
        (PageForm){.action = &action_trip_claim_cancel, .id = d->claim->id, .secondary = true});
    ui_fold_end(html);
}

static void draw(Drawing *d)
{
    Html *html = d->view->html;
    d->total_idr = d->invoice.cost_idr + d->invoice.fee_idr;
    d->left_idr = MAX(d->total_idr - d->invoice.paid_idr, 0);
    d->view->title_data = g_strdup(d->claim->customer);
    d->view->back = g_strdup_printf("/titip/%" G_GINT64_FORMAT, d->trip->id);
    if (g_str_equal(d->claim->state, CLAIM_WAITING)) {
        g_autofree char *waits = g_strdup_printf(
            tr(html->lang, "%s masih di daftar tunggu. Naik sendiri kalau ada yang batal."),
            d->claim->item);
        ui_notice(html, TONE_WARNING, waits);
    }
    if (d->invoice.claims > 0) {
        draw_table(d);
        draw_payment(d);
        draw_text(d);
    }
    draw_cancel(d);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) trips = NULL;
    g_autoptr(RecordList) claims = NULL;
    Drawing d = {.view = view};
    if (!trip_claim_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such claim");
    }
    d.claim = trip_claim_at(one, 0);
    if (!trip_load(context->db, context->business_id, d.claim->trip_id, &trips, error) ||
        !trip_claim_list(context->db, context->business_id, d.claim->trip_id, 0, CLAIMS_SHOWN,
                         &claims, error) ||
        !trip_invoice_load(context->db, context->business_id, d.claim, &d.invoice, error)) {
        return false;
    }
    d.trip = trip_at(trips, 0);
    d.claims = claims;
    draw(&d);
    return true;
}

const Page page_trip_invoice = {
    .path = "/nota-titip/{nomor}",
    .title = N_("Nota titipan"),
    .job = JOB_SELL,
    .back = "/titip",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
