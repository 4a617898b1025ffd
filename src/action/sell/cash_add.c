// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "guide/cash_kind.h"
#include "store/cash.h"

static const Field FIELDS[] = {
    {"kind", N_("Untuk apa?"), FIELD_CHOICE, true},
    {"amount", N_("Berapa?"), FIELD_MONEY, true, .min = 1, .max = MONEY_MAX_IDR,
     .example = "25.000"},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 120, .example = N_("Beras 5 kg")},
    {"day", N_("Hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {0},
};
static const Form FORM = {FIELDS};

static void day_check(const Doing *doing, const CashDraft *draft)
{
    if (draft->day > doing->context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(doing->context->lang,
                           "Hari ini belum tiba. Catat uang yang sudah masuk atau keluar."));
    }
}

/* The money at the start is counted once; a second time would be money from nowhere. */
static bool opening_check(const Doing *doing, const CashDraft *draft, GError **error)
{
    const Context *context = doing->context;
    bool has = false;
    if (!g_str_equal(draft->kind, CASH_OPENING)) {
        return true;
    }
    if (!cash_has(context->db, context->business_id, CASH_OPENING, &has, error)) {
        return false;
    }
    if (has) {
        form_errors_add(doing->errors, "kind", "%s",
                        tr(context->lang, "Uang awal sudah dicatat. Bila keliru, keluarkan dulu "
                                          "catatan yang lama."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const CashKind *kind = cash_kind_find(context->knowledge, form_text(doing->values, "kind"));
    if (kind == NULL) {
        form_errors_add(doing->errors, "kind", "%s",
                        tr(context->lang, "Pilih salah satu yang ada di daftar."));
        return true;
    }
    int64_t amount_idr = form_int(doing->values, "amount");
    CashDraft draft = {kind->key, form_day_or(doing->values, "day", context->today),
                       kind->incoming ? amount_idr : -amount_idr, form_text(doing->values, "note")};
    day_check(doing, &draft);
    if (!opening_check(doing, &draft, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           cash_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                    error);
}

const Action action_cash_add = {
    .name = "cash_add",
    .resource = "cash",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat"),
    .done = N_("Sudah masuk buku kas."),
    .summary = "Writes down money that came in or went out beside the sales; the kind says which.",
    .run = run,
};
