// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

static const Field FIELDS[] = {
    {"detail", N_("Terima kasih untuk apa?"), FIELD_TEXT, true, .max = POSTER_DETAIL_MAX,
     .example = N_("Semua pesanan minggu ini sudah diantar")},
    {"thanked", N_("Kepada siapa"), FIELD_TEXT, .max = 40, .example = N_("Semua pelanggan")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    poster_say(slots, "title", "Terima Kasih");
    wording_put(slots, "kicker", values, "thanked");
    wording_put(slots, "detail", values, "detail");
    wording_foot(slots, values);
}

const PosterKind poster_thanks = {
    .name = "thanks",
    .label = N_("Terima kasih"),
    .summary = N_("Ucapan untuk pelanggan"),
    .order = 110,
    .family = "word",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
