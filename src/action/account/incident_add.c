// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "store/incident.h"

static const Choice THREATS[] = {{"account", N_("Akun dibajak")},
                                 {"data", N_("Data dicuri")},
                                 {"fraud", N_("Penipuan pembayaran")},
                                 {0}};
static const Field FIELDS[] = {
    {"threat", N_("Kejadian apa?"), FIELD_CHOICE, true, .choices = THREATS},
    {"what", N_("Apa yang terjadi?"), FIELD_LINES, true, .min = 3, .max = 500,
     .example = N_("Ada yang kirim foto transfer, uangnya tidak masuk."),
     .help = N_("Jangan tulis kode atau kata sandi; kalau tertulis, kami coret.")},
    {"done", N_("Apa yang sudah dilakukan?"), FIELD_LINES, .max = 500,
     .example = N_("Nomornya sudah saya blokir dan laporkan.")},
    {"loss", N_("Uang yang hilang"), FIELD_MONEY, .max = PRICE_MAX_IDR,
     .help = N_("Kosongkan bila tidak ada.")},
    {"day", N_("Hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    Incident incident = {.threat = form_text(values, "threat"),
                         .day = form_day_or(values, "day", context->today),
                         .what = form_text(values, "what"),
                         .done = form_text(values, "done"),
                         .loss_idr = form_int(values, "loss")};
    if (incident.day > context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Hari itu belum tiba. Pilih hari ini atau sebelumnya."));
        return true;
    }
    return incident_add(context->db, context->business_id, &incident, context->now,
                        &doing->result->id, error);
}

const Action action_incident_add = {
    .name = "incident_add",
    .resource = "incidents",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Catat kejadian"),
    .done = N_("Kejadian sudah dicatat. Ikuti langkah di bawah ini."),
    .summary = "Notes an incident of account, data or money; codes and passwords are struck out.",
    .run = run,
};
