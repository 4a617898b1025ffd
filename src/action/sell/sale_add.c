// SPDX-License-Identifier: Apache-2.0
#include "action/sell/place.h"
#include "base/money.h"
#include "store/contact.h"
#include "store/sale.h"

#define SALES_AT_ONCE_MAX 50

static const Field FIELDS[] = {
    {"amount", N_("Harga satu pembelian"), FIELD_MONEY, true, .min = 1, .max = PRICE_MAX_IDR,
     .example = "15.000"},
    {"quantity_of_sales", N_("Berapa pembelian seharga ini?"), FIELD_NUMBER, .min = 1,
     .max = SALES_AT_ONCE_MAX, .example = "1",
     .help = N_("Kosongkan bila satu. Tiap pembelian dicatat sendiri.")},
    FIELD_BOUGHT_THROUGH,
    FIELD_HEARD_FROM,
    {"customer", N_("Nama pembeli"), FIELD_TEXT, .max = 60},
    {"day", N_("Hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 200},
    {0},
};
static const Form FORM = {FIELDS};

static bool sales_write(const Doing *doing, const SaleDraft *draft, int64_t count, GError **error)
{
    const Context *context = doing->context;
    for (int64_t i = 0; i < count; i++) {
        if (!sale_add(context->db, context->business_id, draft, context->now, &doing->result->id,
                      error)) {
            return false;
        }
    }
    g_autofree char *number = number_format(count);
    g_autofree char *sum = money_format(count * draft->amount_idr);
    doing->result->message =
        g_strdup_printf(tr(context->lang, "%s penjualan dicatat, jumlahnya %s."), number, sum);
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    SaleDraft draft = {.day = form_day_or(doing->values, "day", context->today),
                       .amount_idr = form_int(doing->values, "amount"),
                       .heard_from = place_heard(doing),
                       .bought_through = place_bought(doing, "stall"),
                       .customer = form_text(doing->values, "customer"),
                       .note = form_text(doing->values, "note")};
    if (draft.day > context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Hari ini belum tiba. Catat penjualan yang sudah "
                                          "terjadi."));
    }
    if (!contact_find(context->db, context->business_id, "", draft.customer, &draft.contact_id,
                      error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           sales_write(doing, &draft, form_int_or(doing->values, "quantity_of_sales", 1), error);
}

const Action action_sale_add = {
    .name = "sale_add",
    .resource = "sales",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat penjualan"),
    .done = N_("Penjualan sudah dicatat."),
    .summary = "Writes down one or more equal sales over the counter, one row each.",
    .run = run,
};
