// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

static const Field FIELDS[] = {
    {"title", N_("Dicari sebagai"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Penjaga warung")},
    {"place", N_("Tempat kerja"), FIELD_TEXT, true, .max = 60,
     .example = N_("Warung, dekat pasar")},
    {"day", N_("Melamar paling lambat"), FIELD_DAY},
    {"detail", N_("Syarat dan cara melamar"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Jujur, rajin, bisa mulai pagi")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    poster_say(slots, "kicker", "Lowongan");
    wording_put(slots, "title", values, "title");
    poster_say(slots, "fact1_name", "Tempat");
    wording_put(slots, "fact1", values, "place");
    if (form_has(values, "day")) {
        g_autofree char *day = wording_when_of(values, "day", NULL);
        poster_say(slots, "fact2_name", "Paling lambat");
        poster_say(slots, "fact2", day);
    }
    wording_put(slots, "detail", values, "detail");
    poster_say(slots, "call",
               *form_text(values, "contact") != '\0' ? "Hubungi kami di bawah ini" : "");
    wording_foot(slots, values);
}

const PosterKind poster_vacancy = {
    .name = "vacancy",
    .label = N_("Lowongan kerja"),
    .summary = N_("Mencari orang untuk membantu usaha"),
    .order = 130,
    .family = "event",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
