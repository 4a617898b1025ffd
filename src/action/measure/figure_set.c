// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/platform.h"
#include "store/figure.h"

static const Choice MEASURES[] = {{"followers", N_("Pengikut")},  {"reach", N_("Yang melihat")},
                                  {"visitors", N_("Pengunjung")}, {"comments", N_("Komentar")},
                                  {"likes", N_("Suka")},          {"shares", N_("Dibagikan")},
                                  {"rank", N_("Peringkat")},      {"views", N_("Tayangan")},
                                  {"new_followers", N_("Pengikut baru")},
                                  {"interactions", N_("Tanggapan")},
                                  {"clicks", N_("Ketukan tautan")}, {0}};
static const Field FIELDS[] = {
    {"platform", N_("Akun"), FIELD_CHOICE, true, .max = 60},
    {"measure", N_("Yang dihitung"), FIELD_CHOICE, true, .choices = MEASURES},
    {"day", N_("Tanggal"), FIELD_DAY},
    {"value", N_("Angkanya"), FIELD_NUMBER, true, .max = 1000000000},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    FigureEntry entry = {form_text(values, "platform"), form_text(values, "measure"),
                         form_day_or(values, "day", context->today), form_int(values, "value")};
    if (platform_find(context->knowledge, entry.platform) == NULL) {
        form_errors_add(doing->errors, "platform", "%s",
                        tr(context->lang, "Pilih salah satu akun yang dikenal."));
        return true;
    }
    if (entry.day > context->today) {
        form_errors_add(
            doing->errors, "day", "%s",
            tr(context->lang, "Tanggal ini belum datang. Pilih hari ini atau sebelumnya."));
        return true;
    }
    return figure_set(context->db, context->business_id, &entry, context->now, &doing->result->id,
                      error);
}

const Action action_figure_set = {
    .name = "figure_set",
    .resource = "figures",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Simpan angka"),
    .done = N_("Angka sudah disimpan."),
    .summary = "Sets or corrects one figure of a channel on a day.",
    .run = run,
};
