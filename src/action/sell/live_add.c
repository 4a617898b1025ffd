// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/live.h"

static const Field FIELDS[] = {
    {"title", N_("Siaran tentang apa?"), FIELD_TEXT, true, .max = 60,
     .example = N_("Gamis baru minggu ini")},
    {"place", N_("Di mana ditonton?"), FIELD_TEXT, true, .max = 60,
     .example = N_("Facebook Dapur Melati")},
    {"day", N_("Hari"), FIELD_DAY, true},
    {"minute", N_("Jam"), FIELD_MINUTE, true, .example = "19.00"},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    LiveDraft draft = {.title = form_text(doing->values, "title"),
                       .place = form_text(doing->values, "place"),
                       .day = form_day_or(doing->values, "day", context->today),
                       .minute = (Minute)form_int(doing->values, "minute")};
    if (draft.day < context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Hari ini sudah lewat. Pilih hari ini atau sesudahnya."));
        return true;
    }
    if (!live_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                  error)) {
        return false;
    }
    doing->result->next = g_strdup_printf("/siaran/%" G_GINT64_FORMAT, doing->result->id);
    return true;
}

const Action action_live_add = {
    .name = "live_add",
    .resource = "live_sales",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Rencanakan siaran"),
    .done = N_("Siaran dicatat. Tambahkan barang yang akan diperlihatkan."),
    .summary = "Plans a live sale; its things are added to the run sheet.",
    .run = run,
};
