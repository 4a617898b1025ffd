// SPDX-License-Identifier: Apache-2.0
#include "action/sell/debt_change.h"
#include "base/money.h"

static const Field FIELDS[] = {
    {"amount", N_("Dibayar berapa?"), FIELD_MONEY, true, .min = 1, .max = PRICE_MAX_IDR,
     .help = N_("Boleh dicicil.")},
    {"day", N_("Hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {0},
};
static const Form FORM = {FIELDS};

static void amount_check(const Doing *doing, const Debt *debt)
{
    if (form_int(doing->values, "amount") > debt_left_idr(debt)) {
        g_autofree char *left = money_format(debt_left_idr(debt));
        form_errors_add(doing->errors, "amount",
                        tr(doing->context->lang, "Sisa utangnya %s. Catat paling banyak sebesar "
                                                 "itu; kembaliannya tidak usah dicatat."),
                        left);
    }
}

static void day_check(const Doing *doing, const Debt *debt, Day day)
{
    if (day > doing->context->today || day < debt->day) {
        form_errors_add(
            doing->errors, "day", "%s",
            tr(doing->context->lang, "Pilih hari sejak barangnya diambil sampai hari ini."));
    }
}

static bool pay(const Doing *doing, const Debt *debt, Day day, GError **error)
{
    const Context *context = doing->context;
    int64_t amount_idr = form_int(doing->values, "amount");
    g_autofree char *left = money_format(debt_left_idr(debt) - amount_idr);
    doing->result->message =
        amount_idr == debt_left_idr(debt)
            ? g_strdup(tr(context->lang, "Lunas. Uangnya sudah masuk penjualan."))
            : g_strdup_printf(tr(context->lang, "Cicilan dicatat, sisanya %s."), left);
    return debt_pay(context->db, context->business_id, debt->id, amount_idr, day, context->now,
                    error);
}

static bool run(const Doing *doing, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    bool open = false;
    if (!debt_need_open(doing, &one, &open, error)) {
        return false;
    }
    if (!open) {
        return true;
    }
    const Debt *debt = debt_at(one, 0);
    Day day = form_day_or(doing->values, "day", doing->context->today);
    amount_check(doing, debt);
    day_check(doing, debt, day);
    return form_errors_count(doing->errors) > 0 || pay(doing, debt, day, error);
}

const Action action_debt_pay = {
    .name = "debt_pay",
    .resource = "debts",
    .verb = "pay",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Uang diterima"),
    .done = N_("Pembayaran sudah dicatat dan masuk penjualan."),
    .summary = "Writes down a payment or an instalment; the money becomes a sale.",
    .run = run,
};
