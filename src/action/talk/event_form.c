// SPDX-License-Identifier: Apache-2.0
#include "action/talk/event_form.h"

#include "action/publish/post_form.h"
#include "guide/interaction.h"

static const Field FIELDS[] = {
    {"name", N_("Nama acara"), FIELD_TEXT, true, .min = 2, .max = 80,
     .example = N_("Pasar murah di balai desa")},
    {"day", N_("Hari"), FIELD_DAY, true},
    {"minute", N_("Jam"), FIELD_MINUTE},
    {"place", N_("Tempat"), FIELD_TEXT, .max = 80},
    {"note", N_("Catatan"), FIELD_LINES, .max = 500,
     .help = N_("Misalnya yang perlu dibawa, atau siapa yang ingin ditemui.")},
    {"interaction", N_("Jenis interaksi"), FIELD_CHOICE, .choices = POST_INTERACTIONS},
    {"situation", N_("Untuk siapa"), FIELD_CHOICE, .choices = POST_SITUATIONS},
    {0},
};
const Form event_form = {FIELDS};

Event event_of(const FormValues *values)
{
    return (Event){
        .name = form_text(values, "name"),
        .place = form_text(values, "place"),
        .note = form_text(values, "note"),
        .day = form_int(values, "day"),
        .minute = form_int_or(values, "minute", -1),
        .interaction = form_has(values, "interaction") ? form_text(values, "interaction")
                                                       : interaction_key(INTERACTION_CONNECTING),
        .situation = form_has(values, "situation") ? form_text(values, "situation")
                                                   : situation_key(SITUATION_LOCAL),
    };
}
