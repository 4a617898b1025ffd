// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/trip.h"

static const Field FIELDS[] = {
    {"place", N_("Pergi ke mana?"), FIELD_TEXT, true, .max = 60, .example = N_("Kota Contoh")},
    {"from_day", N_("Dari hari"), FIELD_DAY, true},
    {"to_day", N_("Sampai hari"), FIELD_DAY, true},
    {"currency", N_("Mata uang di sana"), FIELD_TEXT, true, .max = 20, .example = N_("dolar")},
    {"rate", N_("Satu uang itu berapa rupiah?"), FIELD_MONEY, true, .min = 1,
     .max = TRIP_RATE_MAX_IDR, .example = "16.000"},
    {"fee", N_("Ongkos titip satu barang"), FIELD_MONEY, .max = TRIP_FEE_MAX_IDR,
     .example = "100.000"},
    {"fee_percent", N_("Atau ongkos titip dalam persen"), FIELD_NUMBER, .max = 100},
    {"baggage_g", N_("Sisa berat koper (gram)"), FIELD_NUMBER, .max = 200000,
     .help = N_("Kosongkan bila tidak dibatasi."), .example = "20.000"},
    {"brands", N_("Merek atau barang yang bisa dititip"), FIELD_TEXT, .max = 160},
    {0},
};
static const Form FORM = {FIELDS};

static void check(const Doing *doing, const TripDraft *draft)
{
    const Lang *lang = doing->context->lang;
    if (draft->to_day < draft->from_day) {
        form_errors_add(doing->errors, "to_day", "%s",
                        tr(lang, "Hari pulangnya lebih dulu daripada hari pergi. Periksa "
                                 "tanggalnya."));
    }
    if (draft->fee_idr > 0 && draft->fee_percent > 0) {
        form_errors_add(doing->errors, "fee_percent", "%s",
                        tr(lang, "Isi salah satu saja: ongkos dalam rupiah atau dalam persen."));
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    TripDraft draft = {.place = form_text(values, "place"),
                       .brands = form_text(values, "brands"),
                       .currency = form_text(values, "currency"),
                       .from_day = form_day_or(values, "from_day", context->today),
                       .to_day = form_day_or(values, "to_day", context->today),
                       .rate_idr = form_int(values, "rate"),
                       .fee_idr = form_int(values, "fee"),
                       .fee_percent = form_int(values, "fee_percent"),
                       .baggage_g = form_int(values, "baggage_g")};
    check(doing, &draft);
    return form_errors_count(doing->errors) > 0 ||
           trip_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                    error);
}

const Action action_trip_add = {
    .name = "trip_add",
    .resource = "trips",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat perjalanan"),
    .done = N_("Perjalanan sudah dicatat. Bagikan pengumumannya."),
    .summary = "Writes down a trip on which others may order goods.",
    .run = run,
};
