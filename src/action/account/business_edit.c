// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/weekday_set.h"

static const Choice ZONES[] = {{"WIB", N_("WIB")}, {"WITA", N_("WITA")}, {"WIT", N_("WIT")}, {0}};
static const Choice DAYS[] = {WEEKDAY_CHOICES, {0}};
static const Field FIELDS[] = {
    {"name", N_("Nama usaha"), FIELD_TEXT, true, .min = 2, .max = 60},
    {"phone", N_("Nomor WhatsApp untuk pembeli"), FIELD_PHONE},
    {"place", N_("Tempat pembeli datang"), FIELD_TEXT, .max = 120},
    {"zone", N_("Waktu setempat"), FIELD_CHOICE, true, .choices = ZONES},
    {"minutes_per_day", N_("Menit sehari untuk promosi"), FIELD_NUMBER, true, .min = 5, .max = 480},
    {"promise_minutes", N_("Janji menjawab pesan (menit)"), FIELD_NUMBER, true, .min = 5,
     .max = 2880},
    {"off_days", N_("Hari libur"), FIELD_SET, .choices = DAYS},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const FormValues *values = doing->values;
    BusinessFacts facts = {
        .name = form_text(values, "name"),
        .trade = doing->context->business->trade, /* answered in the guided start */
        .zone = form_text(values, "zone"),
        .phone = form_text(values, "phone"),
        .place = form_text(values, "place"),
        .minutes_per_day = form_int(values, "minutes_per_day"),
        .promise_minutes = form_int(values, "promise_minutes"),
        .off_days = weekday_mask(form_text(values, "off_days")),
    };
    return business_save(doing->context->db, doing->context->business_id, &facts, error);
}

const Action action_business_edit = {
    .name = "business_edit",
    .resource = "business",
    .verb = "save",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Simpan"),
    .done = N_("Data usaha sudah disimpan."),
    .summary = "Changes the facts of the open business.",
    .run = run,
};
