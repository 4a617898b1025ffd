// SPDX-License-Identifier: Apache-2.0
#include "action/measure/tactic_form.h"

static const Field FIELDS[] = {
    {"strategy", N_("Gagasan besar (strategi)"), FIELD_TEXT, true, .min = 3, .max = 200,
     .example = N_("Dikenal sebagai sarapan paling cepat di desa")},
    {"tactic", N_("Cara menjalankannya (taktik)"), FIELD_TEXT, .max = 200,
     .example = N_("Status menu setiap pagi sebelum jam enam")},
    {"goal_id", N_("Tujuan yang dilayani"), FIELD_ID},
    {0},
};
const Form TACTIC_FORM = {FIELDS};

TacticEntry tactic_entry_read(const FormValues *values, const Tactic *before)
{
    bool tactic = before == NULL || form_typed(values, "tactic") != NULL;
    bool goal = before == NULL || form_typed(values, "goal_id") != NULL;
    return (TacticEntry){
        .strategy = form_text(values, "strategy"),
        .tactic = tactic ? form_text(values, "tactic") : before->tactic,
        .goal_id = goal ? form_int(values, "goal_id") : before->goal_id,
    };
}
