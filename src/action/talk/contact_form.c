// SPDX-License-Identifier: Apache-2.0
#include "action/talk/contact_form.h"

#include "guide/channel_form.h"
#include "guide/factor.h"

static const Choice CIRCLES[] = {{"family", N_("Keluarga")},
                                 {"neighbours", N_("Tetangga")},
                                 {"school", N_("Teman sekolah")},
                                 {"work", N_("Teman kerja")},
                                 {"worship", N_("Teman ibadah")},
                                 {"community", N_("Teman kegiatan bersama")},
                                 {"customers", N_("Pembeli")},
                                 {0}};
static const Field HEAD[] = {
    {"name", N_("Nama"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = N_("0812-3456-7890")},
};
static const Field CONSENT = {"consent", N_("Orang ini setuju dihubungi"), FIELD_FLAG,
                              .help = N_("Tanpa persetujuan, ia tidak akan masuk daftar sapa.")};
static const Field MORE[] = {
    {"circle", N_("Lingkaran"), FIELD_CHOICE, .choices = CIRCLES},
    {"place", N_("Tinggal di mana"), FIELD_TEXT, .max = 60, .example = N_("Dusun Krajan")},
    {"demography", N_("Siapa mereka"), FIELD_TEXT, .max = 120,
     .example = N_("ibu rumah tangga, usia 30-an")},
    {"lifestyle", N_("Gaya hidup"), FIELD_TEXT, .max = 120, .example = N_("suka pedas, hemat")},
    {"habit", N_("Kebiasaan"), FIELD_TEXT, .max = 120, .example = N_("sarapan, pesan malam")},
    {"note", N_("Catatan"), FIELD_LINES, .max = 500},
    {"referred_by", N_("Tahu usaha Anda dari siapa?"), FIELD_ID},
    {"event", N_("Bertemu di acara"), FIELD_ID},
};

static void factors_add(FormTable *table, const Knowledge *knowledge, const Lang *lang)
{
    g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    for (size_t i = 0; i < factor_count(knowledge); i++) {
        const Factor *factor = factor_at(knowledge, i);
        Choice choice = {factor->key, factor_name(factor, lang)};
        g_array_append_val(choices, choice);
    }
    form_table_add(table, &(Field){.name = "factor",
                                   .label = N_("Mengapa orang ini penting?"),
                                   .kind = FIELD_SET,
                                   .required = true,
                                   .choices = (const Choice *)(void *)choices->data,
                                   .shown = 4});
}

FormTable *contact_form_for(const Knowledge *knowledge, const Lang *lang)
{
    FormTable *table = form_table_new();
    for (size_t i = 0; i < G_N_ELEMENTS(HEAD); i++) {
        form_table_add(table, &HEAD[i]);
    }
    factors_add(table, knowledge, lang);
    form_table_add(table, &CONSENT);
    for (size_t i = 0; i < G_N_ELEMENTS(MORE); i++) {
        form_table_add(table, &MORE[i]);
    }
    channel_field_add_optional(table, knowledge, lang, "channel");
    return table;
}

ContactFacts contact_facts_of(const FormValues *values)
{
    return (ContactFacts){
        .name = form_text(values, "name"),
        .phone = form_text(values, "phone"),
        .factor = form_text(values, "factor"),
        .circle = form_text(values, "circle"),
        .place = form_text(values, "place"),
        .note = form_text(values, "note"),
        .consent = form_flag(values, "consent"),
        .channel = form_text(values, "channel"),
        .event_id = form_int(values, "event"),
        .referred_by = form_int(values, "referred_by"),
        .demography = form_text(values, "demography"),
        .lifestyle = form_text(values, "lifestyle"),
        .habit = form_text(values, "habit"),
    };
}

bool contact_chain_refused(const Doing *doing, GError **error)
{
    if (error == NULL || !g_error_matches(*error, ERROR_DOMAIN, ERROR_CONFLICT)) {
        return false;
    }
    g_clear_error(error);
    form_errors_add(doing->errors, "referred_by", "%s",
                    tr(doing->context->lang, "Orang ini sudah tercatat mengenal usaha Anda dari "
                                             "kontak yang sedang diubah. Pilih orang lain."));
    return true;
}

const Choice *contact_circles(void)
{
    return CIRCLES;
}

const char *contact_circle_name(const char *circle)
{
    for (const Choice *choice = CIRCLES; choice->value != NULL; choice++) {
        if (g_str_equal(choice->value, circle)) {
            return choice->label;
        }
    }
    return "";
}
