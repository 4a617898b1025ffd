// SPDX-License-Identifier: Apache-2.0
#include "store/trip.h"
#include "action/registry.h"
#include "base/money.h"
#include "guide/unit.h"
#include "page/sell/trade_view.h"
#include "planner/trade_text.h"
#include "store/trip_claim.h"

#define ITEMS_SHOWN 200
#define CLAIMS_SHOWN 2000

static const Action *const ACTIONS_HERE[] = {&action_trip_item_add, &action_trip_claim_add, NULL};

typedef struct {
    PageView *view;
    const Trip *trip;
    const RecordList *items, *claims;
    TripSums sums;
} Drawing;

static void draw_announcement(const Drawing *d)
{
    g_autoptr(GArray) items = trade_items_new();
    for (size_t i = 0; i < record_count(d->items); i++) {
        const TripItem *item = trip_item_at(d->items, i);
        trade_items_add(items, item->name, item->cost_idr + item->fee_idr,
                        item->pieces - item->taken);
    }
    TripWords words = {.business = d->view->context->business->name,
                       .place = d->trip->place,
                       .brands = d->trip->brands,
                       .from = (Day)d->trip->from_day,
                       .to = (Day)d->trip->to_day,
                       .fee_idr = d->trip->fee_idr,
                       .fee_percent = d->trip->fee_percent,
                       .items = items};
    g_autofree char *text = trip_announcement_text(app_captions(d->view->context->app), &words);
    ui_fold_begin(d->view->html, tr(d->view->html->lang, "Pengumuman untuk dibagikan"));
    ui_copy(d->view->html, tr(d->view->html->lang, "Pengumuman"), text, true);
    ui_fold_end(d->view->html);
}

/* Who has it and who waits, in the order they came; each leads to her invoice. */
static void draw_claims(const Drawing *d, const TripItem *item)
{
    const Lang *lang = d->view->html->lang;
    ui_list_begin(d->view->html);
    for (size_t i = 0; i < record_count(d->claims); i++) {
        const TripClaim *claim = trip_claim_at(d->claims, i);
        bool taken = g_str_equal(claim->state, CLAIM_TAKEN);
        if (claim->item_id != item->id || g_str_equal(claim->state, CLAIM_CANCELLED)) {
            continue;
        }
        g_autofree char *href = g_strdup_printf("/nota-titip/%" G_GINT64_FORMAT, claim->id);
        ui_item(d->view->html, (UiItem){.title_data = claim->customer,
                                        .href = href,
                                        .badge = taken ? tr(lang, "dapat") : tr(lang, "menunggu"),
                                        .tone = taken ? TONE_GOOD : TONE_WARNING});
    }
    ui_list_end(d->view->html);
}

static void draw_item(const Drawing *d, const TripItem *item)
{
    Html *html = d->view->html;
    const Lang *lang = html->lang;
    g_autofree char *foreign = number_format(item->foreign_price);
    g_autofree char *rate = number_format(d->trip->rate_idr);
    g_autofree char *fee = number_format(item->fee_idr);
    g_autofree char *price = money_format(item->cost_idr + item->fee_idr);
    g_autofree char *sum = g_strdup_printf("%s × %s + %s", foreign, rate, fee);
    g_autofree char *left =
        g_strdup_printf(tr(lang, "%d dari %d sudah diambil"), (int)item->taken, (int)item->pieces);
    g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, item->id);
    const char *const hidden[] = {"item", id, NULL};
    ui_item_begin(
        html, (UiItem){.title_data = item->name, .note = left, .note_data = sum, .value = price});
    if (item->taken + item->waiting > 0) {
        draw_claims(d, item);
    }
    if (page_may(d->view, &action_trip_claim_add)) {
        ui_fold_begin(html, tr(lang, "Ada yang mau"));
        page_form(
            d->view,
            (PageForm){.action = &action_trip_claim_add, .hidden = hidden, .secondary = true});
        ui_fold_end(html);
    }
    ui_item_end(html);
}

static void draw_items(const Drawing *d)
{
    const Lang *lang = d->view->html->lang;
    if (record_count(d->items) > 0) {
        ui_heading(d->view->html, tr(lang, "Barang yang ditawarkan"));
        ui_list_begin(d->view->html);
        for (size_t i = 0; i < record_count(d->items); i++) {
            draw_item(d, trip_item_at(d->items, i));
        }
        ui_list_end(d->view->html);
    }
    if (page_may(d->view, &action_trip_item_add)) {
        g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, d->trip->id);
        const char *const hidden[] = {"trip", id, NULL};
        ui_card_begin(d->view->html, tr(lang, "Barang baru"));
        page_form(d->view, (PageForm){.action = &action_trip_item_add,
                                      .hidden = hidden,
                                      .secondary = record_count(d->items) > 0});
        ui_card_end(d->view->html);
    }
}

static void draw_head(const Drawing *d)
{
    Html *html = d->view->html;
    const Lang *lang = html->lang;
    g_autofree char *from = day_format_short((Day)d->trip->from_day, lang);
    g_autofree char *to = day_format_short((Day)d->trip->to_day, lang);
    g_autofree char *days = g_strdup_printf("%s – %s", from, to);
    g_autofree char *rate = money_format(d->trip->rate_idr);
    g_autofree char *money = g_strdup_printf("1 %s = %s", d->trip->currency, rate);
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Kapan"), days);
    ui_fact(html, tr(lang, "Kurs"), money);
    ui_facts_end(html);
    if (d->trip->baggage_g > 0) {
        g_autofree char *used = unit_amount_format(d->sums.weight_g, "g", lang);
        g_autofree char *all = unit_amount_format(d->trip->baggage_g, "g", lang);
        g_autofree char *label = g_strdup_printf(tr(lang, "Koper: %s dari %s"), used, all);
        ui_meter(html, d->sums.weight_g, d->trip->baggage_g, label);
    }
}

static void draw_settlement(const Drawing *d)
{
    Html *html = d->view->html;
    const Lang *lang = html->lang;
    int64_t sum_idr = d->sums.cost_idr + d->sums.fee_idr;
    if (d->sums.claims == 0) {
        return;
    }
    ui_card_begin(html, tr(lang, "Perhitungan"));
    ui_facts_begin(html);
    trade_money(html, tr(lang, "Harga barang"), d->sums.cost_idr);
    trade_money(html, tr(lang, "Ongkos titip"), d->sums.fee_idr);
    trade_money(html, tr(lang, "Jumlah semua nota"), sum_idr);
    trade_money(html, tr(lang, "Sudah diterima"), d->sums.paid_idr);
    trade_money(html, tr(lang, "Belum diterima"), MAX(sum_idr - d->sums.paid_idr, 0));
    ui_facts_end(html);
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) claims = NULL;
    Drawing d = {.view = view};
    if (!trip_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such trip");
    }
    if (!trip_item_list(context->db, context->business_id, view->id, 0, ITEMS_SHOWN, &items,
                        error) ||
        !trip_claim_list(context->db, context->business_id, view->id, 0, CLAIMS_SHOWN, &claims,
                         error) ||
        !trip_sums(context->db, context->business_id, view->id, &d.sums, error)) {
        return false;
    }
    d.trip = trip_at(one, 0);
    d.items = items;
    d.claims = claims;
    view->title_data = g_strdup(d.trip->place);
    draw_head(&d);
    draw_announcement(&d);
    draw_items(&d);
    draw_settlement(&d);
    return true;
}

const Page page_trip = {
    .path = "/titip/{nomor}",
    .title = N_("Titip belanja di"),
    .job = JOB_SELL,
    .back = "/titip",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
