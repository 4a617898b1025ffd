// SPDX-License-Identifier: Apache-2.0
#include "action/sell/place.h"
#include "base/money.h"
#include "store/debt.h"

static const Field FIELDS[] = {
    {"customer", N_("Siapa yang berutang?"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"amount", N_("Berapa?"), FIELD_MONEY, true, .min = 1, .max = PRICE_MAX_IDR,
     .example = "30.000"},
    {"note", N_("Mengambil apa?"), FIELD_TEXT, .max = 120, .example = N_("Beras 5 kg")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .help = N_("Supaya mudah diingatkan."),
     .example = "0812-3456-7890"},
    {"due_day", N_("Janji bayar"), FIELD_DAY, .help = N_("Boleh kosong.")},
    {"day", N_("Hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    FIELD_BOUGHT_THROUGH,
    {0},
};
static const Form FORM = {FIELDS};

static void days_check(const Doing *doing, const DebtDraft *draft)
{
    const Lang *lang = doing->context->lang;
    if (draft->day > doing->context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(lang, "Hari ini belum tiba. Catat yang sudah diambil."));
    }
    if (draft->due_day != DAY_NONE && draft->due_day < draft->day) {
        form_errors_add(
            doing->errors, "due_day", "%s",
            tr(lang, "Janji bayarnya lebih dulu daripada harinya. Periksa tanggalnya."));
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    DebtDraft draft = {.customer = form_text(values, "customer"),
                       .phone = form_text(values, "phone"),
                       .amount_idr = form_int(values, "amount"),
                       .bought_through = place_bought(doing, "stall"),
                       .note = form_text(values, "note"),
                       .day = form_day_or(values, "day", context->today),
                       .due_day = form_day_or(values, "due_day", DAY_NONE)};
    days_check(doing, &draft);
    return form_errors_count(doing->errors) > 0 ||
           debt_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                    error);
}

const Action action_debt_add = {
    .name = "debt_add",
    .resource = "debts",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat utang"),
    .done = N_("Utang sudah dicatat. Uangnya masuk hitungan saat dibayar."),
    .summary = "Writes down what a customer took and will pay later.",
    .run = run,
};
