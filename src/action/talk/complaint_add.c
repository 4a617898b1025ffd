// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/complaint.h"

static const Field FIELDS[] = {
    {"text", N_("Apa yang dikeluhkan?"), FIELD_LINES, true, .max = 2000,
     .example = N_("Pesanan datang terlambat satu jam")},
    {"author", N_("Siapa yang mengeluh?"), FIELD_TEXT, .max = 60, .example = N_("Bu Sari")},
    {"day", N_("Tanggal"), FIELD_DAY, .help = N_("Kosong: hari ini.")},
    {"order_id", N_("Tentang pesanan"), FIELD_ID},
    {"message_id", N_("Dari pesan"), FIELD_ID},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ComplaintFacts facts = {
        .author = form_text(doing->values, "author"),
        .text = form_text(doing->values, "text"),
        .order_id = form_int(doing->values, "order_id"),
        .message_id = form_int(doing->values, "message_id"),
        .day = form_day_or(doing->values, "day", context->today),
    };
    if (facts.day > context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Tanggal ini belum tiba. Periksa lagi."));
        return true;
    }
    return complaint_add(context->db, context->business_id, &facts, context->now,
                         &doing->result->id, error);
}

const Action action_complaint_add = {
    .name = "complaint_add",
    .resource = "complaints",
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Catat keluhan"),
    .done = N_("Keluhan dicatat. Langkah berikutnya: minta maaf."),
    .summary = "Notes a complaint, perhaps about an order or from a message.",
    .run = run,
};
