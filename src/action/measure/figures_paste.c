// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/import_work.h"
#include "guide/platform.h"

#include <string.h>

#define KIND "app_summary"

static const Field FIELDS[] = {
    {"platform", N_("Akun"), FIELD_CHOICE, true, .max = 60},
    {"text", N_("Tulisan yang disalin"), FIELD_LINES, true, .max = 6000,
     .help = N_("Misalnya: Akun yang dijangkau 1.234. Boleh banyak baris.")},
    {"day", N_("Hari di minggu itu"), FIELD_DAY, .help = N_("Kosong: minggu ini.")},
    {0},
};
static const Form FORM = {FIELDS};

/* The last day of the week, as weeks from files have it; of this week: today. */
static Day day_of(const Doing *doing)
{
    Day today = doing->context->today;
    return MIN(period_of_week(form_day_or(doing->values, "day", today)).to, today);
}

static ImportAsk ask_of(const Doing *doing)
{
    return (ImportAsk){KIND, form_text(doing->values, "platform"), "", 0, day_of(doing), "", false};
}

static GBytes *bytes_of(const Doing *doing)
{
    const char *text = form_text(doing->values, "text");
    return g_bytes_new(text, strlen(text));
}

static bool is_refused(const Doing *doing)
{
    const Context *context = doing->context;
    if (platform_find(context->knowledge, form_text(doing->values, "platform")) == NULL) {
        form_errors_add(doing->errors, "platform", "%s",
                        tr(context->lang, "Pilih salah satu akun yang dikenal."));
    }
    if (form_day_or(doing->values, "day", context->today) > context->today) {
        form_errors_add(
            doing->errors, "day", "%s",
            tr(context->lang, "Tanggal ini belum datang. Pilih hari ini atau sebelumnya."));
    }
    return form_errors_count(doing->errors) > 0;
}

static void *prepare(const Doing *doing, GError **error)
{
    (void)error;
    g_autofree char *refusal = NULL;
    g_autoptr(GBytes) bytes = bytes_of(doing);
    ImportAsk ask = ask_of(doing);
    if (is_refused(doing)) {
        return NULL;
    }
    ImportWork *work = import_work_read(doing->context, bytes, &ask, &refusal);
    if (work == NULL) {
        form_errors_add(doing->errors, "text", "%s", refusal);
    }
    return work;
}

static void prepared_free(void *prepared)
{
    import_work_free(prepared);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ImportWork *work = doing->prepared;
    ImportAsk ask = ask_of(doing);
    g_autofree char *options = import_ask_format(&ask);
    g_autoptr(GBytes) bytes = bytes_of(doing);
    if (!import_work_take(work, context, false, error)) {
        return false;
    }
    ImportFileDraft draft = {KIND, options, work->report->str, bytes, work->counts, false};
    if (!import_file_add(context->db, context->business_id, &draft, context->now,
                         &doing->result->id, error)) {
        return false;
    }
    doing->result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT, doing->result->id);
    return true;
}

const Action action_figures_paste = {
    .name = "figures_paste",
    .resource = "figures",
    .verb = "paste",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Baca angkanya"),
    .done = N_("Tulisan sudah dibaca. Belum ada yang disimpan; periksa dulu di bawah ini."),
    .summary = "Reads the summary an app shows of its own numbers, pasted as text, and says which "
               "figures of the week it would set; import_apply takes them in.",
    .prepare = prepare,
    .prepared_free = prepared_free,
    .run = run,
};
