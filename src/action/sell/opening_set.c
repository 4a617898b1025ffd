// SPDX-License-Identifier: Apache-2.0
#include "store/opening.h"

#include "action/action.h"
#include "base/weekday_set.h"

static const Choice WEEKDAYS[] = {WEEKDAY_CHOICES, {0}};
static const Field FIELDS[] = {
    {"days", N_("Hari buka"), FIELD_SET, true, .choices = WEEKDAYS},
    {"from_minute", N_("Buka pukul"), FIELD_MINUTE, .example = "08.00"},
    {"to_minute", N_("Tutup pukul"), FIELD_MINUTE, .example = "17.00",
     .help = N_("Boleh lewat tengah malam. Kosongkan keduanya bila buka sepanjang hari.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    Opening opening;
    if (form_has(values, "from_minute") != form_has(values, "to_minute")) {
        form_errors_add(doing->errors, form_has(values, "to_minute") ? "from_minute" : "to_minute",
                        "%s",
                        tr(context->lang, "Isi jam buka dan jam tutup, atau kosongkan keduanya."));
        return true;
    }
    if (!opening_load(context->db, context->business_id, &opening, error)) {
        return false;
    }
    opening.days = weekday_mask(form_text(values, "days"));
    opening.from_minute = form_int(values, "from_minute");
    opening.to_minute = form_int(values, "to_minute");
    opening.changed_at = context->now;
    return opening_save(context->db, context->business_id, &opening, error);
}

const Action action_opening_set = {
    .name = "opening_set",
    .resource = "opening_hours",
    .verb = "save",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan jam buka"),
    .done = N_("Jam buka sudah disimpan. Pembeli langsung melihatnya."),
    .summary = "Keeps the days and hours at which the shop is open.",
    .run = run,
};
