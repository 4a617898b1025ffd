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
    {"items", N_("Barang dan harganya"), FIELD_ROWS, true, .max = 16, .row = &ITEM},
    {"title", N_("Judul"), FIELD_TEXT, .max = 30, .example = N_("Daftar Harga")},
    {"detail", N_("Catatan"), FIELD_TEXT, .max = 80, .example = N_("Harga sudah termasuk kotak")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    const char *title = form_text(values, "title");
    poster_say(slots, "title", *title != '\0' ? title : "Daftar Harga");
    wording_put(slots, "detail", values, "detail");
    for (size_t i = 0; i < form_rows(values, "items"); i++) {
        poster_row(slots, form_row_text(values, "items", i, "name"),
                   form_row_int(values, "items", i, "price"));
    }
    wording_foot(slots, values);
}

const PosterKind poster_price_list = {
    .name = "price_list",
    .label = N_("Daftar harga"),
    .summary = N_("Barang dan harga, untuk disimpan pembeli"),
    .order = 40,
    .family = "list",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
