// SPDX-License-Identifier: Apache-2.0
#include "action/talk/testimonial_form.h"

static const Choice STARS[] = {{"5", N_("5 bintang: sangat puas")}, {"4", N_("4 bintang: puas")},
                               {"3", N_("3 bintang: cukup")},       {"2", N_("2 bintang: kurang")},
                               {"1", N_("1 bintang: kecewa")},      {0}};
static const Field FIELDS[] = {
    {"text", N_("Apa kata pembeli?"), FIELD_LINES, true, .max = 500,
     .help = N_("Tulis kata-katanya sendiri, jangan ditambah."),
     .example = N_("Sambalnya pas, antarnya cepat.")},
    {"stars", N_("Berapa bintang?"), FIELD_CHOICE, true, .choices = STARS},
    {"customer", N_("Nama pembeli"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"may_publish", N_("Pembeli mengizinkan ulasannya ditampilkan"), FIELD_FLAG,
     .help = N_("Tanpa izin, ulasan ini hanya Anda yang melihat. Bila izinnya dicabut, gambar dari "
                "ulasan ini ikut dihapus.")},
    {"hide_name", N_("Sembunyikan namanya"), FIELD_FLAG},
    {0},
};
const Form TESTIMONIAL_FORM = {FIELDS};

Testimonial testimonial_read(const Doing *doing)
{
    return (Testimonial){
        .id = doing->id,
        .customer = form_text(doing->values, "customer"),
        .text = form_text(doing->values, "text"),
        .stars = g_ascii_strtoll(form_text(doing->values, "stars"), NULL, 10),
        .may_publish = form_flag(doing->values, "may_publish"),
        .hide_name = form_flag(doing->values, "hide_name"),
        .day = doing->context->today,
    };
}

FormValues *testimonial_values(const Testimonial *testimonial)
{
    FormValues *values = form_values_new();
    form_values_show(values, "text", testimonial->text);
    form_values_show_int(values, "stars", testimonial->stars);
    form_values_show(values, "customer", testimonial->customer);
    form_values_show(values, "may_publish", testimonial->may_publish != 0 ? "1" : "");
    form_values_show(values, "hide_name", testimonial->hide_name != 0 ? "1" : "");
    return values;
}
