// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

static const Choice STATES[] = {
    {"open", N_("Buka")}, {"closed", N_("Tutup")}, {"sold_out", N_("Habis")}, {0}};
static const Field FIELDS[] = {
    {"state", N_("Keadaan"), FIELD_CHOICE, true, .choices = STATES},
    {"detail", N_("Yang ingin disampaikan"), FIELD_TEXT, .max = POSTER_DETAIL_MAX,
     .example = N_("Terima kasih, sampai jumpa besok")},
    {"again", N_("Buka lagi hari"), FIELD_DAY},
    {"hours", N_("Jam buka"), FIELD_TEXT, .max = 40, .example = N_("06.00–10.00")},
    POSTER_FOOT_FIELDS,
    {0},
};
static const Form FORM = {FIELDS};

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    const char *state = form_text(values, "state");
    poster_say(slots, "title",
               g_str_equal(state, "open")     ? "Kami Buka"
               : g_str_equal(state, "closed") ? "Hari Ini Tutup"
                                              : "Sudah Habis");
    wording_put(slots, "detail", values, "detail");
    wording_put(slots, "kicker", values, "hours");
    if (form_has(values, "again")) {
        g_autofree char *day = wording_when_of(values, "again", NULL);
        poster_sayf(slots, "note", "Buka lagi %s", day);
    }
    wording_foot(slots, values);
}

const PosterKind poster_shop_state = {
    .name = "shop_state",
    .label = N_("Buka, tutup, habis"),
    .summary = N_("Kabar cepat untuk pelanggan"),
    .order = 70,
    .family = "word",
    .sizes = POSTER_ANY_SIZE,
    .takes_photo = true,
    .form = &FORM,
    .fill = fill,
};
