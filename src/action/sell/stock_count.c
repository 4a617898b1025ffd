// SPDX-License-Identifier: Apache-2.0
#include "action/sell/stock_form.h"
#include "guide/unit.h"

static const Field FIELDS[] = {
    STOCK_AMOUNT_FIELDS,
    {"reason", N_("Mengapa berbeda?"), FIELD_TEXT, true, .min = 3, .max = 120,
     .example = N_("Ada yang lupa dicatat")},
    {0},
};
static const Form FORM = {FIELDS};

static void said(const Doing *doing, const StockItem *item, int64_t difference)
{
    const Lang *lang = doing->context->lang;
    g_autofree char *amount = unit_amount_format(ABS(difference), item->unit, lang);
    doing->result->message =
        difference == 0
            ? g_strdup(tr(lang, "Cocok. Tidak ada yang perlu dibetulkan."))
            : g_strdup_printf(difference > 0 ? tr(lang, "Stok dibetulkan: ternyata lebih %s.")
                                             : tr(lang, "Stok dibetulkan: ternyata kurang %s."),
                              amount);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    StockMoveDraft counted = {.note = form_text(doing->values, "reason")};
    int64_t difference = 0;
    if (!stock_item_need(doing, &one, error)) {
        return false;
    }
    const StockItem *item = stock_item_at(one, 0);
    if (!stock_amount_read(doing, item, &counted.amount)) {
        return true;
    }
    if (!stock_count_set(context->db, context->business_id, item->id, &counted, context->now,
                         &difference, error)) {
        return false;
    }
    said(doing, item, difference);
    return true;
}

const Action action_stock_count = {
    .name = "stock_count",
    .resource = "stock",
    .verb = "count",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Betulkan stok"),
    .done = N_("Stok sudah dibetulkan."),
    .summary = "What was counted; the difference is written down with its reason.",
    .run = run,
};
