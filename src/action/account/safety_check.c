// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/safety_point.h"
#include "store/person.h"
#include "store/safety.h"

#define STEP_DAYS 2   /* until the next step is to be done */
#define AGAIN_DAYS 30 /* until all points are looked at again */
#define STEP_MINUTES 10

/* A set of ticks for each threat. */
static FormTable *form_for(const Knowledge *knowledge, const Lang *lang)
{
    FormTable *table = form_table_new();
    for (Threat threat = 0; threat < THREAT_COUNT; threat++) {
        g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
        for (size_t i = 0; i < safety_point_count(knowledge); i++) {
            const SafetyPoint *point = safety_point_at(knowledge, i);
            Choice choice = {point->key, safety_point_name(point, lang)};
            if (point->threat == threat) {
                g_array_append_val(choices, choice);
            }
        }
        form_table_add(table, &(Field){threat_key(threat), tr(lang, threat_name(threat)), FIELD_SET,
                                       .choices = (const Choice *)(void *)choices->data});
    }
    return table;
}

static char *kept_of(const FormValues *values)
{
    g_autoptr(GString) kept = g_string_new(NULL);
    for (Threat threat = 0; threat < THREAT_COUNT; threat++) {
        const char *set = form_text(values, threat_key(threat));
        g_string_append_printf(kept, "%s%s", kept->len > 0 && *set != '\0' ? "," : "", set);
    }
    return g_strdup(kept->str);
}

static bool task_need(const Doing *doing, const char *point, const char *title, Day due,
                      GError **error)
{
    const Context *context = doing->context;
    Task task = {.title = title,
                 .kind = "operate",
                 .platform = "",
                 .due_day = due,
                 .minutes = STEP_MINUTES,
                 .created_at = context->now};
    return person_need_owner(context->db, context->business_id, context->now, &task.person_id,
                             error) &&
           safety_task_need(context->db, context->business_id, point, &task, error);
}

/* What is kept needs no task any more; the first that is not gets one, and the whole look again. */
static bool tasks_write(const Doing *doing, const char *kept, GError **error)
{
    const Context *context = doing->context;
    const SafetyPoint *next = safety_point_missing(context->knowledge, kept, 0);
    for (size_t i = 0; i < safety_point_count(context->knowledge); i++) {
        const SafetyPoint *point = safety_point_at(context->knowledge, i);
        if (form_set_has(kept, point->key) &&
            !safety_task_done(context->db, context->business_id, point->key, context->now, error)) {
            return false;
        }
    }
    return safety_task_done(context->db, context->business_id, SAFETY_AGAIN, context->now, error) &&
           task_need(doing, SAFETY_AGAIN, tr(context->lang, "Periksa lagi keamanan akun dan data"),
                     context->today + AGAIN_DAYS, error) &&
           (next == NULL || task_need(doing, next->key, safety_point_step(next, context->lang),
                                      context->today + STEP_DAYS, error));
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autofree char *kept = kept_of(doing->values);
    SafetyCheck check = {.day = context->today,
                         .kept = kept,
                         .score = safety_score(context->knowledge, kept),
                         .points = (int64_t)safety_point_count(context->knowledge)};
    return safety_check_add(context->db, context->business_id, &check, context->now,
                            &doing->result->id, error) &&
           tasks_write(doing, kept, error);
}

const Action action_safety_check = {
    .name = "safety_check",
    .resource = "safety_checks",
    .needs = CAN_PLAN,
    .form_for = form_for,
    .label = N_("Simpan pemeriksaan"),
    .done = N_("Pemeriksaan disimpan. Langkah berikutnya ada di daftar hari ini."),
    .summary = "Notes which safety points are kept; gives the score, one next task and a reminder.",
    .run = run,
};
