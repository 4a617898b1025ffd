// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/platform.h"
#include "store/person.h"
#include "store/task.h"

static const Choice KINDS[] = {{"operate", N_("Mengurus akun dan pesanan")},
                               {"strategy", N_("Memajukan usaha (pemilik)")},
                               {0}};
static const Field FIELDS[] = {
    {"title", N_("Apa yang dikerjakan?"), FIELD_TEXT, true, .min = 3, .max = 120,
     .example = N_("Balas komentar di Facebook")},
    {"person", N_("Siapa?"), FIELD_ID, true, .help = N_("Satu orang saja.")},
    {"due_day", N_("Kapan?"), FIELD_DAY, true},
    {"minutes", N_("Berapa menit?"), FIELD_NUMBER, .min = 1, .max = 480},
    {"platform", N_("Di mana?"), FIELD_CHOICE},
    {"kind", N_("Jenis"), FIELD_CHOICE, .choices = KINDS},
    {0},
};
static const Form FORM = {FIELDS};

#define MINUTES_USUAL 5

static bool check(const Doing *doing, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    const char *platform = form_text(doing->values, "platform");
    if (!person_load(doing->context->db, doing->context->business_id,
                     form_int(doing->values, "person"), &one, error)) {
        return false;
    }
    if (record_count(one) == 0 || person_at(one, 0)->active == 0) {
        form_errors_add(doing->errors, "person", "%s",
                        tr(doing->context->lang, "Orang itu tidak ada di daftar."));
    }
    if (*platform != '\0' && platform_find(doing->context->knowledge, platform) == NULL) {
        form_errors_add(doing->errors, "platform", "%s",
                        tr(doing->context->lang, "Alat itu tidak ada di daftar."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const FormValues *values = doing->values;
    if (!check(doing, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    const char *kind = form_text(values, "kind");
    Task task = {.title = form_text(values, "title"),
                 .kind = *kind != '\0' ? kind : "operate",
                 .person_id = form_int(values, "person"),
                 .platform = form_text(values, "platform"),
                 .due_day = form_day_or(values, "due_day", doing->context->today),
                 .minutes = form_int_or(values, "minutes", MINUTES_USUAL),
                 .created_at = doing->context->now};
    return task_add(doing->context->db, doing->context->business_id, &task, &doing->result->id,
                    error);
}

const Action action_task_add = {
    .name = "task_add",
    .resource = "tasks",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Beri tugas"),
    .done = N_("Tugas sudah dicatat."),
    .summary = "Adds a task with exactly one person and a day.",
    .run = run,
};
