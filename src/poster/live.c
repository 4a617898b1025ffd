// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

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
    static const WordingEvent EVENT = {"Siaran Langsung", "Kapan", "Tonton di"};
    wording_event(slots, ask->values, &EVENT);
    poster_say(slots, "call", "Simpan tanggalnya, ya!");
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
