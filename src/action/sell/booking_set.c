// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/booking_rules.h"
#include "store/opening.h"

static const Field FIELDS[] = {
    {"shown", N_("Pembeli boleh memilih jam sendiri di halaman toko"), FIELD_FLAG},
    {"seats", N_("Berapa orang dilayani bersamaan?"), FIELD_NUMBER, .min = 1,
     .max = BOOKING_SEATS_MAX, .example = "1"},
    {"days_ahead", N_("Boleh janji sampai berapa hari ke depan?"), FIELD_NUMBER, .min = 1,
     .max = BOOKING_DAYS_MAX, .example = "14"},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Opening opening;
    BookingRules rules;
    if (!opening_load(context->db, context->business_id, &opening, error) ||
        !booking_rules_load(context->db, context->business_id, &rules, error)) {
        return false;
    }
    rules.shown = form_flag(doing->values, "shown");
    rules.seats = form_int_or(doing->values, "seats", rules.seats);
    rules.days_ahead = form_int_or(doing->values, "days_ahead", rules.days_ahead);
    rules.changed_at = context->now;
    if (rules.shown && opening.changed_at == 0) {
        form_errors_add(doing->errors, "shown", "%s",
                        tr(context->lang, "Isi dulu jam buka di halaman Jam buka, supaya pembeli "
                                          "tidak memilih jam saat Anda tutup."));
        return true;
    }
    return booking_rules_save(context->db, context->business_id, &rules, error);
}

const Action action_booking_set = {
    .name = "booking_set",
    .resource = "booking_rules",
    .verb = "save",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan aturan janji"),
    .done = N_("Aturan janji sudah disimpan."),
    .summary = "Keeps how many are served at once and whether customers choose a time themselves.",
    .run = run,
};
