// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

static const Field FIELDS[] = {
    {"number", N_("Langkah ke"), FIELD_NUMBER, true, .min = 1, .max = 20},
    {"of", N_("Dari berapa langkah"), FIELD_NUMBER, true, .min = 1, .max = 20},
    {"title", N_("Apa yang dikerjakan?"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Bahan dicuci air mengalir")},
    {"detail", N_("Mengapa begitu?"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Supaya bersih dan aman dimakan")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void check(const FormValues *values, const Lang *lang, FormErrors *errors)
{
    if (form_int(values, "number") > form_int(values, "of")) {
        form_errors_add(errors, "number", "%s",
                        tr(lang, "Nomor langkah tidak boleh lebih besar dari jumlah langkahnya."));
    }
}

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    poster_sayf(slots, "kicker", "Langkah %d dari %d", (int)form_int(values, "number"),
                (int)form_int(values, "of"));
    wording_put(slots, "title", values, "title");
    wording_put(slots, "detail", values, "detail");
    wording_foot(slots, values);
}

const PosterKind poster_step = {
    .name = "step",
    .label = N_("Cara kami membuat"),
    .summary = N_("Satu langkah dari beberapa, dengan foto"),
    .order = 90,
    .family = "offer",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .check = check,
    .form = &FORM,
    .fill = fill,
};
