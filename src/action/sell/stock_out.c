// SPDX-License-Identifier: Apache-2.0
#include "action/sell/stock_form.h"

static const Choice REASONS[] = {
    {STOCK_USED, N_("Dipakai membuat jualan")}, {"sold", N_("Terjual di luar pesanan")},
    {"spoiled", N_("Rusak atau basi")},         {"home", N_("Dipakai keluarga")},
    {"given", N_("Diberikan, contoh")},         {0}};
static const Field FIELDS[] = {
    STOCK_AMOUNT_FIELDS,
    {"reason", N_("Untuk apa?"), FIELD_CHOICE, true, .choices = REASONS},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 120},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    StockMoveDraft move = {.kind = form_text(doing->values, "reason"),
                           .note = form_text(doing->values, "note")};
    if (!stock_item_need(doing, &one, error)) {
        return false;
    }
    const StockItem *item = stock_item_at(one, 0);
    if (stock_amount_read(doing, item, &move.amount)) {
        move.amount = -move.amount;
        stock_amount_check(doing, item, move.amount);
    }
    return form_errors_count(doing->errors) > 0 ||
           stock_move_add(context->db, context->business_id, item, &move, context->now, error);
}

const Action action_stock_out = {
    .name = "stock_out",
    .resource = "stock",
    .verb = "out",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat keluar"),
    .done = N_("Sudah dikurangi dari stok."),
    .summary = "Something went out, with the reason; never more than there is.",
    .run = run,
};
