// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#include "base/money.h"

static const Field FIELDS[] = {
    {"title", N_("Nama paket"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Paket hemat pagi")},
    {"price", N_("Harga"), FIELD_MONEY, true, .max = PRICE_MAX_IDR, .example = N_("10.000")},
    {"normal", N_("Harga biasa"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = N_("22.000"),
     .help = N_("Jumlah harga bila dibeli satu-satu.")},
    {"detail", N_("Isi paket"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Nasi kuning + es teh")},
    {"to", N_("Berlaku sampai"), FIELD_DAY},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void check(const FormValues *values, const Lang *lang, FormErrors *errors)
{
    int64_t normal = form_int(values, "normal");
    if (normal > 0 && normal <= form_int(values, "price")) {
        form_errors_add(errors, "normal", "%s",
                        tr(lang, "Harga biasa harus lebih tinggi dari harga paket; kosongkan bila "
                                 "tidak ada hematnya."));
    }
}

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    poster_say(slots, "kicker", "Paket Promo");
    wording_put(slots, "title", values, "title");
    poster_say_money(slots, "price", form_int(values, "price"));
    wording_put(slots, "detail", values, "detail");
    int64_t saving = form_int(values, "normal") - form_int(values, "price");
    if (saving > 0) {
        g_autofree char *amount = money_format(saving);
        poster_say_money(slots, "old", form_int(values, "normal"));
        poster_sayf(slots, "badge", "Hemat %s", amount);
    }
    if (form_has(values, "to")) {
        g_autofree char *day = wording_when_of(values, "to", NULL);
        poster_sayf(slots, "note", "Sampai %s", day);
    }
    wording_foot(slots, values);
}

const PosterKind poster_package = {
    .name = "package",
    .label = N_("Paket promo"),
    .summary = N_("Beberapa barang satu harga, hematnya terlihat"),
    .order = 30,
    .family = "offer",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .check = check,
    .form = &FORM,
    .fill = fill,
};
