// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/complaint.h"

static const Field FIELDS[] = {
    {"repair", N_("Apa yang diperbaiki?"), FIELD_LINES, true, .max = 1000,
     .example = N_("Diganti dengan yang baru dan diantar sore ini")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return complaint_repair(context->db, context->business_id, doing->id,
                            form_text(doing->values, "repair"), error);
}

const Action action_complaint_repair = {
    .name = "complaint_repair",
    .resource = "complaints",
    .verb = "repair",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Simpan perbaikan"),
    .done = N_("Perbaikan dicatat. Tanyakan apakah pembeli sudah puas, lalu tutup."),
    .summary = "Notes what was done to make a complaint good.",
    .run = run,
};
