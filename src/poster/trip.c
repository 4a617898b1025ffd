// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#include "base/money.h"

static const Field FIELDS[] = {
    {"title", N_("Ke mana?"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Kebun teh dan air terjun")},
    {"day", N_("Hari"), FIELD_DAY, true},
    {"minute", N_("Jam berangkat"), FIELD_MINUTE},
    {"place", N_("Titik kumpul"), FIELD_TEXT, true, .max = 60, .example = N_("Balai desa")},
    {"price", N_("Biaya satu orang"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = N_("150.000")},
    {"seats", N_("Berapa kursi"), FIELD_NUMBER, .min = 1, .max = 1000},
    {"detail", N_("Keterangan singkat"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Isi, rasa, ukuran")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    static const WordingEvent EVENT = {"Jalan Bareng", "Berangkat", "Titik kumpul"};
    wording_event(slots, values, &EVENT);
    poster_say_money(slots, "price", form_int(values, "price"));
    if (form_has(values, "price")) {
        poster_say(slots, "unit", "per orang");
    }
    if (form_has(values, "seats")) {
        poster_sayf(slots, "note", "Hanya %d kursi", (int)form_int(values, "seats"));
    }
}

const PosterKind poster_trip = {
    .name = "trip",
    .label = N_("Perjalanan"),
    .summary = N_("Mengajak ikut jalan-jalan atau wisata desa"),
    .order = 120,
    .family = "event",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
