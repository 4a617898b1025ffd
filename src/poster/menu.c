// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"
#include "poster/wording.h"

static const Field ITEM_FIELDS[] = {
    {"name", N_("Nama"), FIELD_TEXT, .max = POSTER_NAME_MAX, .example = N_("Nasi kuning")},
    {"price", N_("Harga"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = N_("10.000")},
    {0},
};
static const Form ITEM = {ITEM_FIELDS};
static const Field FIELDS[] = {
    {"items", N_("Yang dijual"), FIELD_ROWS, true, .max = 10, .row = &ITEM},
    {"day", N_("Hari"), FIELD_DAY},
    {"until", N_("Pesan paling lambat pukul"), FIELD_MINUTE},
    {"detail", N_("Diantar atau diambil?"), FIELD_TEXT, .max = 80,
     .example = N_("Diantar gratis satu kampung")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    g_autofree char *day = wording_when_of(values, "day", NULL);
    poster_say(slots, "kicker", day);
    poster_say(slots, "title", "Menu Hari Ini");
    wording_put(slots, "detail", values, "detail");
    if (form_has(values, "until")) {
        g_autofree char *until = minute_format((Minute)form_int(values, "until"));
        poster_sayf(slots, "note", "Pesan sebelum pukul %s", until);
    }
    for (size_t i = 0; i < form_rows(values, "items"); i++) {
        poster_row(slots, form_row_text(values, "items", i, "name"),
                   form_row_int(values, "items", i, "price"));
    }
    wording_foot(slots, values);
}

const PosterKind poster_menu = {
    .name = "menu",
    .label = N_("Menu hari ini"),
    .summary = N_("Semua jualan hari ini dengan harganya"),
    .order = 10,
    .family = "list",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
