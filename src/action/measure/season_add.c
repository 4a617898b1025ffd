// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/season.h"

#define DAYS_MAX 92

static const Field FIELDS[] = {
    {"name", N_("Musim atau libur apa?"), FIELD_TEXT, true, .min = 2, .max = 60,
     .example = N_("Libur Lebaran")},
    {"from_day", N_("Mulai"), FIELD_DAY, true},
    {"to_day", N_("Sampai"), FIELD_DAY, true},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    SeasonDraft draft = {form_text(doing->values, "name"),
                         form_day_or(doing->values, "from_day", context->today),
                         form_day_or(doing->values, "to_day", context->today)};
    if (draft.to_day < draft.from_day) {
        form_errors_add(doing->errors, "to_day", "%s",
                        tr(context->lang, "Hari terakhir ada sebelum hari mulainya."));
    } else if (draft.to_day - draft.from_day > DAYS_MAX) {
        form_errors_add(doing->errors, "to_day", "%s",
                        tr(context->lang, "Paling lama tiga bulan. Musim yang lebih panjang bukan "
                                          "musim lagi."));
    }
    return form_errors_count(doing->errors) > 0 ||
           season_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                      error);
}

const Action action_season_add = {
    .name = "season_add",
    .resource = "seasons",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Tandai"),
    .done = N_("Sudah ditandai. Minggu-minggu itu tidak dihitung sebagai penurunan."),
    .summary = "Marks days on which fewer sales are usual, so that they raise no alarm.",
    .run = run,
};
