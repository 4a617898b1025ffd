// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/text.h"
#include "store/request.h"

static const Field FIELDS[] = {
    {"item", N_("Barang yang diminta"), FIELD_TEXT, true, .max = 80, .example = N_("Lele goreng")},
    {"author", N_("Siapa yang meminta?"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .help = N_("Supaya bisa dikabari nanti.")},
    {"quantity", N_("Berapa banyak?"), FIELD_NUMBER, .min = 1, .max = 10000, .example = "1"},
    {"needed_day", N_("Dibutuhkan hari apa?"), FIELD_DAY},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    RequestDraft draft = {.item = form_text(doing->values, "item"),
                          .author = form_text(doing->values, "author"),
                          .phone = form_text(doing->values, "phone"),
                          .quantity = form_int_or(doing->values, "quantity", 1),
                          .needed_day = form_day_or(doing->values, "needed_day", DAY_NONE),
                          .day = context->today};
    g_autofree char *key = text_fold(draft.item);
    if (*key == '\0') {
        form_errors_add(doing->errors, "item", "%s",
                        tr(context->lang, "Tulis nama barangnya dengan huruf."));
        return true;
    }
    return request_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                       error);
}

const Action action_request_add = {
    .name = "request_add",
    .resource = "requests",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat permintaan"),
    .done = N_("Permintaan sudah dicatat."),
    .summary = "Writes down goods a customer asks for.",
    .run = run,
};
