// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#define CARDS_A_SHEET 10

static const Field FIELDS[] = {
    {"title", N_("Nama"), FIELD_TEXT, true, .max = 40, .example = N_("Bu Melati")},
    {"role", N_("Sebagai"), FIELD_TEXT, .max = 40, .example = N_("Pemilik")},
    {"detail", N_("Yang dijual"), FIELD_TEXT, .max = 80,
     .example = N_("Nasi kuning, kue, pesanan acara")},
    {"address", N_("Alamat"), FIELD_TEXT, .max = 80, .example = N_("Dekat balai desa")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    wording_put(slots, "title", values, "title");
    wording_put(slots, "role", values, "role");
    wording_put(slots, "detail", values, "detail");
    wording_put(slots, "address", values, "address");
    poster_tiles(slots, ask->size == POSTER_A4 ? CARDS_A_SHEET : 1);
    wording_foot(slots, values);
}

const PosterKind poster_card = {
    .name = "card",
    .label = N_("Kartu nama"),
    .summary = N_("Kartu nama dengan kode QR, satu lembar atau satu gambar"),
    .order = 150,
    .family = "card",
    .sizes = 1u << POSTER_A4 | 1u << POSTER_SQUARE,
    .sheet = "card",
    .form = &FORM,
    .fill = fill,
};
