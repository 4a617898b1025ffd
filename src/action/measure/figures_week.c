// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/platform.h"
#include "store/figure.h"

#define VALUE_MAX 1000000000

static const Field FIELDS[] = {
    {"platform", N_("Akun"), FIELD_CHOICE, true, .max = 60},
    {"day", N_("Tanggal"), FIELD_DAY},
    {"followers", N_("Pengikut"), FIELD_NUMBER, .max = VALUE_MAX},
    {"reach", N_("Yang melihat"), FIELD_NUMBER, .max = VALUE_MAX},
    {"visitors", N_("Pengunjung"), FIELD_NUMBER, .max = VALUE_MAX},
    {"comments", N_("Komentar"), FIELD_NUMBER, .max = VALUE_MAX},
    {"likes", N_("Suka"), FIELD_NUMBER, .max = VALUE_MAX},
    {"shares", N_("Dibagikan"), FIELD_NUMBER, .max = VALUE_MAX},
    {"rank", N_("Peringkat"), FIELD_NUMBER, .min = 1, .max = VALUE_MAX},
    {0},
};
static const Form FORM = {FIELDS};

static bool is_refused(const Doing *doing, Day day)
{
    const Context *context = doing->context;
    if (platform_find(context->knowledge, form_text(doing->values, "platform")) == NULL) {
        form_errors_add(doing->errors, "platform", "%s",
                        tr(context->lang, "Pilih salah satu akun yang dikenal."));
    }
    if (day > context->today) {
        form_errors_add(
            doing->errors, "day", "%s",
            tr(context->lang, "Tanggal ini belum datang. Pilih hari ini atau sebelumnya."));
    }
    return form_errors_count(doing->errors) > 0;
}

/* Fields left empty stay gaps: nothing is stored for them. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Day day = form_day_or(doing->values, "day", context->today);
    size_t stored = 0;
    if (is_refused(doing, day)) {
        return true;
    }
    for (size_t i = 0; figure_measure(i) != NULL; i++) {
        const char *measure = figure_measure(i);
        FigureEntry entry = {form_text(doing->values, "platform"), measure, day,
                             form_int(doing->values, measure)};
        if (!form_has(doing->values, measure)) {
            continue;
        }
        if (!figure_set(context->db, context->business_id, &entry, context->now, &doing->result->id,
                        error)) {
            return false;
        }
        stored++;
    }
    if (stored == 0) {
        form_errors_add(
            doing->errors, "", "%s",
            tr(context->lang, "Isi paling sedikit satu angka. Yang tidak tahu biarkan kosong."));
    }
    return true;
}

const Action action_figures_week = {
    .name = "figures_week",
    .resource = "figures",
    .verb = "week",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Simpan angka"),
    .done = N_("Angka sudah disimpan."),
    .summary = "Sets the figures of one channel on a day; those left out stay gaps.",
    .run = run,
};
