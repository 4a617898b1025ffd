// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

static const Field FIELDS[] = {
    {"quote", N_("Kata pembeli"), FIELD_TEXT, true, .max = 240,
     .example = N_("Rasanya seperti masakan ibu")},
    {"permission", N_("Pembeli mengizinkan ini dibagikan"), FIELD_FLAG, true},
    {"customer", N_("Nama pembeli"), FIELD_TEXT, .max = 40,
     .help = N_("Kosongkan bila tidak mau disebut.")},
    {"stars", N_("Bintang"), FIELD_NUMBER, .min = 1, .max = 5},
    {"product", N_("Tentang barang apa?"), FIELD_TEXT, .max = POSTER_NAME_MAX},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

/* Without the buyer's permission there is no picture. */
static void check(const FormValues *values, const Lang *lang, FormErrors *errors)
{
    if (!form_flag(values, "permission")) {
        form_errors_add(errors, "permission", "%s",
                        tr(lang, "Tanyakan dulu kepada pembelinya. Testimoni hanya dibuat bila ia "
                                 "mengizinkan."));
    }
}

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    static const char *const stars[] = {"star1", "star2", "star3", "star4", "star5"};
    poster_say(slots, "kicker", "Kata Pelanggan");
    wording_put(slots, "quote", values, "quote");
    for (int i = 0; i < CLAMP(form_int(values, "stars"), 0, 5); i++) {
        poster_say(slots, stars[i], "*");
    }
    wording_put(slots, "customer", values, "customer");
    wording_put(slots, "product", values, "product");
    wording_foot(slots, values);
}

const PosterKind poster_testimonial = {
    .name = "testimonial",
    .label = N_("Testimoni"),
    .summary = N_("Kata pembeli yang sudah memberi izin"),
    .order = 80,
    .family = "quote",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .check = check,
    .form = &FORM,
    .fill = fill,
};
