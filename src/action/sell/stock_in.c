// SPDX-License-Identifier: Apache-2.0
#include "action/sell/stock_form.h"
#include "base/money.h"
#include "store/cash.h"

static const Choice REASONS[] = {{STOCK_BOUGHT, N_("Dibeli")},
                                 {STOCK_MADE, N_("Dibuat sendiri")},
                                 {"returned", N_("Dikembalikan pembeli")},
                                 {"gift", N_("Diberi orang")},
                                 {0}};
static const Field FIELDS[] = {
    STOCK_AMOUNT_FIELDS,
    {"cost", N_("Harga semuanya"), FIELD_MONEY, .max = PRICE_MAX_IDR,
     .help = N_("Dipakai untuk menghitung modal.")},
    {"cash", N_("Uangnya keluar dari kas, catat juga"), FIELD_FLAG},
    {"reason", N_("Dari mana?"), FIELD_CHOICE, .choices = REASONS},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 120, .example = N_("Toko grosir")},
    {0},
};
static const Form FORM = {FIELDS};

static bool cash_write(const Doing *doing, const StockItem *item, int64_t *ret_id, GError **error)
{
    const Context *context = doing->context;
    CashDraft cash = {"ingredients", context->today, -form_int(doing->values, "cost"), item->name};
    return !form_flag(doing->values, "cash") ||
           cash_add(context->db, context->business_id, &cash, context->now, ret_id, error);
}

static bool come(const Doing *doing, const StockItem *item, int64_t amount, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    int64_t cost_idr = form_int(values, "cost");
    StockMoveDraft move = {.kind = form_has(values, "reason") ? form_text(values, "reason")
                                                              : STOCK_BOUGHT,
                           .amount = amount,
                           .note = form_text(values, "note")};
    return cash_write(doing, item, &move.cash_id, error) &&
           stock_move_add(context->db, context->business_id, item, &move, context->now, error) &&
           (cost_idr == 0 ||
            stock_price_set(context->db, context->business_id, item->id, cost_idr, amount, error));
}

static bool run(const Doing *doing, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    int64_t amount = 0;
    if (!stock_item_need(doing, &one, error)) {
        return false;
    }
    const StockItem *item = stock_item_at(one, 0);
    if (stock_amount_read(doing, item, &amount)) {
        stock_amount_check(doing, item, amount);
    }
    if (form_flag(doing->values, "cash") && form_int(doing->values, "cost") == 0) {
        form_errors_add(doing->errors, "cost", "%s",
                        tr(doing->context->lang, "Tulis harganya, supaya bisa masuk buku kas."));
    }
    return form_errors_count(doing->errors) > 0 || come(doing, item, amount, error);
}

const Action action_stock_in = {
    .name = "stock_in",
    .resource = "stock",
    .verb = "in",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat masuk"),
    .done = N_("Sudah masuk stok."),
    .summary =
        "Something came in; with its cost it has a price from then on, also in the cash book.",
    .run = run,
};
