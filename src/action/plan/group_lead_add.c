// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/group_lead.h"

static const Field FIELDS[] = {
    {"person", N_("Siapa yang bertanya?"), FIELD_TEXT, true, .min = 1, .max = 60,
     .example = N_("Bu Sari")},
    {"what", N_("Mencari apa?"), FIELD_TEXT, .max = 120, .example = N_("Tas kecil warna hitam")},
    {"day", N_("Hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    GroupLead lead = {.group_id = doing->id,
                      .day = form_day_or(doing->values, "day", context->today),
                      .person = form_text(doing->values, "person"),
                      .what = form_text(doing->values, "what")};
    if (lead.day > context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Hari itu belum tiba. Pilih hari ini atau sebelumnya."));
        return true;
    }
    doing->result->next = g_strdup_printf("/grup/%" G_GINT64_FORMAT, doing->id);
    return group_lead_add(context->db, context->business_id, &lead, context->now,
                          &doing->result->id, error);
}

const Action action_group_lead_add = {
    .name = "group_lead_add",
    .resource = "groups",
    .verb = "lead",
    .on_record = true,
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Catat peminat"),
    .done = N_("Peminat sudah dicatat."),
    .summary = "Notes who asked in a group, so that leads are counted per group.",
    .run = run,
};
