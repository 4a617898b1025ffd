// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#include "base/money.h"

static const Field FIELDS[] = {
    {"title", N_("Nama barang"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Kue lapis")},
    {"price", N_("Harga"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = N_("10.000")},
    {"unit", N_("Satuan"), FIELD_TEXT, .max = 20, .example = N_("porsi")},
    {"detail", N_("Keterangan singkat"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Isi, rasa, ukuran")},
    {"day", N_("Pesan paling lambat"), FIELD_DAY, true},
    {"minute", N_("Jam"), FIELD_MINUTE},
    {"ready", N_("Siap diambil atau diantar"), FIELD_DAY},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    poster_say(slots, "kicker", "Pre-order");
    wording_put(slots, "title", values, "title");
    poster_say_money(slots, "price", form_int(values, "price"));
    wording_unit(slots, values);
    wording_put(slots, "detail", values, "detail");
    g_autofree char *until = wording_when_of(values, "day", "minute");
    g_autofree char *ready = wording_when_of(values, "ready", NULL);
    poster_sayf(slots, "note", "Pesan sebelum %s%s%s", until, *ready != '\0' ? "\nSiap " : "",
                ready);
    wording_foot(slots, values);
}

const PosterKind poster_preorder = {
    .name = "preorder",
    .label = N_("Pre-order"),
    .summary = N_("Dipesan dulu sampai batas waktu"),
    .order = 60,
    .family = "offer",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
