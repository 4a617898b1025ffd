// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/sale.h"

static const Field FIELDS[] = {
    {"reason", N_("Apa yang salah?"), FIELD_TEXT, true, .min = 3, .max = 200,
     .example = N_("Salah ketik jumlah")},
    {0},
};
static const Form FORM = {FIELDS};

static const char *refusal(const Sale *sale)
{
    if (sale->removed || sale->removes_id != 0) {
        return N_("Penjualan ini sudah dihapus dari hitungan.");
    }
    if (sale->order_id != 0) {
        return N_("Penjualan ini berasal dari pesanan. Batalkan pesanannya, maka uangnya ikut "
                  "keluar dari hitungan.");
    }
    return NULL;
}

/* A mistake counts on the day of the sale, so that the sums of that day become right. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!sale_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such sale");
    }
    const Sale *sale = sale_at(one, 0);
    const char *refused = refusal(sale);
    if (refused != NULL) {
        form_errors_add(doing->errors, "", "%s", tr(context->lang, refused));
        return true;
    }
    SaleRemoval removal = {sale->id, (Day)sale->day, form_text(doing->values, "reason")};
    return sale_remove(context->db, context->business_id, &removal, context->now,
                       &doing->result->id, error);
}

const Action action_sale_remove = {
    .name = "sale_remove",
    .resource = "sales",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Hapus dari hitungan"),
    .done = N_("Penjualan itu sudah dikeluarkan dari hitungan."),
    .summary = "Takes a mistaken sale out by a row below zero, with the reason.",
    .run = run,
};
