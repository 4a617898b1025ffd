// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#include "base/money.h"

static const Field FIELDS[] = {
    {"title", N_("Nama barang baru"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Es kopi susu")},
    {"price", N_("Harga"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = N_("10.000")},
    {"unit", N_("Satuan"), FIELD_TEXT, .max = 20, .example = N_("porsi")},
    {"detail", N_("Keterangan singkat"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Isi, rasa, ukuran")},
    {"day", N_("Mulai dijual"), FIELD_DAY},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    poster_say(slots, "kicker", "Menu Baru");
    wording_put(slots, "title", values, "title");
    poster_say_money(slots, "price", form_int(values, "price"));
    wording_unit(slots, values);
    wording_put(slots, "detail", values, "detail");
    if (form_has(values, "day")) {
        g_autofree char *day = wording_when_of(values, "day", NULL);
        poster_sayf(slots, "note", "Mulai %s", day);
    }
    wording_foot(slots, values);
}

const PosterKind poster_new_product = {
    .name = "new_product",
    .label = N_("Barang baru"),
    .summary = N_("Memperkenalkan jualan baru"),
    .order = 50,
    .family = "offer",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
