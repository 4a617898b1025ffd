// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#include "base/money.h"

static const Field FIELDS[] = {
    {"title", N_("Tentang apa?"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Masak bersama: nasi kuning")},
    {"day", N_("Hari"), FIELD_DAY, true},
    {"minute", N_("Jam"), FIELD_MINUTE, true},
    {"place", N_("Di mana ditonton?"), FIELD_TEXT, true, .max = 60,
     .example = N_("Facebook Dapur Melati")},
    {"detail", N_("Keterangan singkat"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Isi, rasa, ukuran")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    poster_say(slots, "kicker", "Siaran Langsung");
    wording_put(slots, "title", values, "title");
    g_autofree char *when = wording_when_of(values, "day", "minute");
    poster_say(slots, "fact1_name", "Kapan");
    poster_say(slots, "fact1", when);
    poster_say(slots, "fact2_name", "Tonton di");
    wording_put(slots, "fact2", values, "place");
    wording_put(slots, "detail", values, "detail");
    poster_say(slots, "call", "Simpan tanggalnya, ya!");
    wording_foot(slots, values);
}

const PosterKind poster_live = {
    .name = "live",
    .label = N_("Siaran langsung"),
    .summary = N_("Mengajak menonton siaran langsung"),
    .order = 100,
    .family = "event",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
