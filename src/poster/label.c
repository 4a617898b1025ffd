// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#define LABELS_A_SHEET 24

static const Field FIELDS[] = {
    {"title", N_("Nama barang"), FIELD_TEXT, true, .max = POSTER_NAME_MAX,
     .example = N_("Keripik pisang")},
    {"weight", N_("Berat bersih"), FIELD_TEXT, .max = 20, .example = N_("200 g")},
    {"composition", N_("Bahan"), FIELD_TEXT, .max = 160,
     .example = N_("Pisang, minyak, gula, garam")},
    {"made", N_("Dibuat tanggal"), FIELD_DAY},
    {"best", N_("Baik sebelum"), FIELD_DAY},
    {"permit", N_("Nomor izin edar"), FIELD_TEXT, .max = 40,
     .help = N_("Hanya bila Anda sudah punya. Tidak dibuatkan.")},
    {"count", N_("Berapa label"), FIELD_NUMBER, .min = 1, .max = LABELS_A_SHEET},
    {"business", N_("Nama usaha"), FIELD_TEXT, .max = POSTER_NAME_MAX,
     .example = N_("Dapur Melati")},
    {"contact", N_("Alamat atau nomor"), FIELD_TEXT, .max = 80, .example = N_("WA 0812-0000-0001")},
    {0},
};
static const Form FORM = {FIELDS};

static void label_line(PosterSlots *slots, const char *slot, const char *before, const char *text)
{
    if (*text != '\0') {
        poster_sayf(slots, slot, "%s%s", before, text);
    }
}

/* "5-1-2026", short enough for a small label; "" when not given. */
static char *day_of(const FormValues *values, const char *name)
{
    int year = 0, month = 0, day_of_month = 0;
    if (!form_has(values, name)) {
        return g_strdup("");
    }
    day_to_civil(form_day_or(values, name, 0), &year, &month, &day_of_month);
    return g_strdup_printf("%d-%d-%d", day_of_month, month, year);
}

static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    const FormValues *values = ask->values;
    wording_put(slots, "title", values, "title");
    wording_put(slots, "composition", values, "composition");
    label_line(slots, "weight", "Berat bersih ", form_text(values, "weight"));
    label_line(slots, "permit", "", form_text(values, "permit"));
    g_autofree char *made = day_of(values, "made");
    g_autofree char *best = day_of(values, "best");
    label_line(slots, "made", "Dibuat ", made);
    label_line(slots, "best", "Baik sebelum ", best);
    poster_tiles(slots, (size_t)form_int_or(values, "count", LABELS_A_SHEET));
    wording_put(slots, "business", values, "business");
    wording_put(slots, "contact", values, "contact");
}

const PosterKind poster_label = {
    .name = "label",
    .label = N_("Label kemasan"),
    .summary = N_("Satu lembar label siap gunting"),
    .order = 140,
    .family = "label",
    .sizes = 1u << POSTER_A4,
    .sheet = "label",
    .form = &FORM,
    .fill = fill,
};
