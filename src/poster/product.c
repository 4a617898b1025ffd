// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#include "base/money.h"

static const Field FIELDS[] = {
    {"title", N_("Nama barang"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Nasi kuning")},
    {"price", N_("Harga"), FIELD_MONEY, true, .max = PRICE_MAX_IDR, .example = N_("10.000")},
    {"unit", N_("Satuan"), FIELD_TEXT, .max = 20, .example = N_("porsi")},
    {"detail", N_("Keterangan singkat"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Isi, rasa, ukuran")},
    {"note", N_("Catatan pesan"), FIELD_TEXT, .max = 80,
     .example = N_("Pesan sebelum pukul 10.00")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    wording_put(slots, "title", values, "title");
    poster_say_money(slots, "price", form_int(values, "price"));
    wording_unit(slots, values);
    wording_put(slots, "detail", values, "detail");
    wording_put(slots, "note", values, "note");
    wording_foot(slots, values);
}

const PosterKind poster_product = {
    .name = "product",
    .label = N_("Satu barang"),
    .summary = N_("Satu jualan dengan foto dan harga"),
    .order = 20,
    .family = "offer",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
