// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/goods_options.h"
#include "page/sell/trade_view.h"
#include "planner/trade_text.h"
#include "store/live_claim.h"

#define CLAIMS_SHOWN 5000
#define LATEST_SHOWN 3

static const Action *const ACTIONS_HERE[] = {&action_live_claim_add, &action_live_item_add,
                                             &action_live_claim_cancel, &action_live_end, NULL};
static const Field ENTRY_FIELDS[] = {
    {"customer", N_("Siapa?"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")}, {0}};
static const Form ENTRY = {ENTRY_FIELDS};

typedef struct {
    PageView *view;
    const Live *live;
    const RecordList *items, *claims;
    LiveSums sums;
    bool ended;
} Drawing;

/* One screen for one thumb: the name, then the letter, which sends. */
static void draw_entry(const Drawing *d)
{
    g_autoptr(GArray) keys = g_array_new(TRUE, TRUE, sizeof(UiOption));
    g_autoptr(GStringChunk) texts = g_string_chunk_new(128);
    for (size_t i = 0; i < record_count(d->items); i++) {
        const LiveItem *item = live_item_at(d->items, i);
        const char code[] = {live_item_code(item), '\0'};
        g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, item->id);
        UiOption key = {g_string_chunk_insert(texts, id), g_string_chunk_insert(texts, code)};
        g_array_append_val(keys, key);
    }
    page_form(d->view, (PageForm){.action = &action_live_claim_add,
                                  .form = &ENTRY,
                                  .keys = (const UiOption *)(void *)keys->data,
                                  .keys_name = "item"});
}

static void draw_claim(const Drawing *d, const LiveClaim *claim, bool may_cancel)
{
    Html *html = d->view->html;
    const char code[] = {(char)('A' + claim->position), '\0'};
    bool taken = g_str_equal(claim->state, LIVE_TAKEN);
    bool gone = g_str_equal(claim->state, LIVE_CANCELLED);
    UiItem item = {.title = code,
                   .title_data = claim->customer,
                   .note_data = claim->item,
                   .badge = gone    ? tr(html->lang, "batal")
                            : taken ? tr(html->lang, "dapat")
                                    : tr(html->lang, "menunggu"),
                   .tone = taken ? TONE_GOOD : TONE_WARNING,
                   .done = gone};
    if (!may_cancel || gone) {
        ui_item(html, item);
        return;
    }
    ui_item_begin(html, item);
    page_button(d->view, &action_live_claim_cancel, claim->id, NULL, true);
    ui_item_end(html);
}

static void draw_latest(const Drawing *d)
{
    size_t count = record_count(d->claims);
    ui_list_begin(d->view->html);
    for (size_t i = 0; i < MIN(count, LATEST_SHOWN); i++) {
        draw_claim(d, live_claim_at(d->claims, count - 1 - i), false);
    }
    ui_list_end(d->view->html);
}

static void draw_all_claims(const Drawing *d)
{
    Html *html = d->view->html;
    if (d->view->failed == &action_live_claim_cancel) {
        ui_fold_begin_open(html, tr(html->lang, "Semua yang mau"));
    } else {
        ui_fold_begin(html, tr(html->lang, "Semua yang mau"));
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(d->claims); i++) {
        draw_claim(d, live_claim_at(d->claims, i),
                   !d->ended && page_may(d->view, &action_live_claim_cancel));
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static char *pieces_text(const LiveItem *item, const Lang *lang)
{
    if (item->pieces == 0) {
        return g_strdup_printf(tr_count(lang, "%d yang mau", item->taken), (int)item->taken);
    }
    return g_strdup_printf(tr(lang, "%d dari %d terambil, %d menunggu"), (int)item->taken,
                           (int)item->pieces, (int)item->waiting);
}

/* What to show, in which order, for how much, and what to say about it. */
static void draw_sheet(const Drawing *d)
{
    Html *html = d->view->html;
    ui_heading(html, tr(html->lang, "Urutan siaran"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(d->items); i++) {
        const LiveItem *item = live_item_at(d->items, i);
        const char code[] = {live_item_code(item), '\0'};
        g_autofree char *price = money_format(item->price_idr);
        g_autofree char *pieces = pieces_text(item, html->lang);
        g_autofree char *note =
            *item->talk != '\0' ? g_strdup_printf("%s · %s", pieces, item->talk) : g_strdup(pieces);
        ui_item(html, (UiItem){.title = code,
                               .title_data = item->name,
                               .note = note,
                               .value = price});
    }
    ui_list_end(html);
}

static void draw_announcement(const Drawing *d)
{
    Html *html = d->view->html;
    g_autoptr(GArray) items = trade_items_new();
    for (size_t i = 0; i < record_count(d->items); i++) {
        const LiveItem *item = live_item_at(d->items, i);
        trade_items_add(items, item->name, item->price_idr, 1);
    }
    LiveWords words = {.business = d->view->context->business->name,
                       .title = d->live->title,
                       .place = d->live->place,
                       .day = (Day)d->live->day,
                       .minute = (Minute)d->live->minute,
                       .items = items};
    g_autofree char *text = live_announcement_text(app_captions(d->view->context->app), &words);
    ui_fold_begin(html, tr(html->lang, "Pengumuman untuk dibagikan"));
    ui_copy(html, tr(html->lang, "Pengumuman"), text, true);
    ui_link(html, "/poster/baru/live", tr(html->lang, "Buat gambarnya"));
    ui_hint(html, tr(html->lang, "Bagikan sehari sebelumnya, lalu sekali lagi satu jam sebelum "
                                 "mulai."));
    ui_fold_end(html);
}

static bool draw_new_item(const Drawing *d, GError **error)
{
    PageView *view = d->view;
    g_auto(GoodsOptions) goods = {0};
    g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, d->live->id);
    const char *const hidden[] = {"live", id, NULL};
    bool fold = record_count(d->items) > 0 && view->failed != &action_live_item_add;
    if (!page_may(view, &action_live_item_add) || record_count(d->items) == LIVE_ITEMS_MAX) {
        return true;
    }
    if (!goods_options_load(view->context, &goods, error)) {
        return false;
    }
    const UiOptions options[] = {{"product", OPTIONS(goods.product)}, {0}};
    if (fold) {
        ui_fold_begin(view->html, tr(view->html->lang, "Tambah barang"));
    }
    page_form(view, (PageForm){.action = &action_live_item_add,
                               .options = options,
                               .hidden = hidden,
                               .fold_from = "",
                               .secondary = fold});
    if (fold) {
        ui_fold_end(view->html);
    }
    return true;
}

static void draw_sums(const Drawing *d)
{
    Html *html = d->view->html;
    g_autofree char *customers = number_format(d->sums.customers);
    g_autofree char *taken = number_format(d->sums.taken);
    g_autofree char *waiting = number_format(d->sums.waiting);
    ui_facts_begin(html);
    ui_fact(html, tr(html->lang, "Pembeli"), customers);
    ui_fact(html, tr(html->lang, "Barang diambil"), taken);
    ui_fact(html, tr(html->lang, "Masih menunggu"), waiting);
    trade_money(html, tr(html->lang, "Jumlah semua"), d->sums.sum_idr);
    ui_facts_end(html);
}

static void draw_end(const Drawing *d)
{
    Html *html = d->view->html;
    if (record_count(d->items) > 0 && page_may(d->view, &action_live_end)) {
        ui_fold_begin(html, tr(html->lang, "Siaran sudah selesai?"));
        draw_sums(d);
        page_button(d->view, &action_live_end, d->live->id, NULL, false);
        ui_fold_end(html);
    }
}

static bool draw_planned(const Drawing *d, GError **error)
{
    if (record_count(d->items) > 0 && page_may(d->view, &action_live_claim_add)) {
        draw_entry(d);
    }
    if (record_count(d->claims) > 0) {
        draw_latest(d);
        draw_all_claims(d);
    }
    if (record_count(d->items) > 0) {
        draw_sheet(d);
        draw_announcement(d);
    }
    if (!draw_new_item(d, error)) {
        return false;
    }
    draw_end(d);
    return true;
}

static void draw_ended(const Drawing *d)
{
    Html *html = d->view->html;
    ui_notice(html, TONE_GOOD, tr(html->lang, "Siaran ini selesai. Pesanannya ada di Pesanan."));
    draw_sums(d);
    draw_sheet(d);
    ui_actions_begin(html);
    ui_button_link(html, "/pesanan", tr(html->lang, "Lihat pesanan"), true);
    ui_actions_end(html);
    draw_all_claims(d);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) claims = NULL;
    if (!live_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such live sale");
    }
    if (!live_item_list(context->db, context->business_id, view->id, 0, LIVE_ITEMS_MAX, &items,
                        error) ||
        !live_claim_list(context->db, context->business_id, view->id, 0, CLAIMS_SHOWN, &claims,
                         error)) {
        return false;
    }
    const Live *live = live_at(one, 0);
    Drawing d = {.view = view,
                 .live = live,
                 .items = items,
                 .claims = claims,
                 .sums = live_sums(claims),
                 .ended = g_str_equal(live->state, LIVE_ENDED)};
    view->title_data = g_strdup(live->title);
    trade_refusals(view);
    if (d.ended) {
        draw_ended(&d);
        return true;
    }
    return draw_planned(&d, error);
}

const Page page_live = {
    .path = "/siaran/{nomor}",
    .title = N_("Siaran"),
    .job = JOB_SELL,
    .back = "/siaran",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
