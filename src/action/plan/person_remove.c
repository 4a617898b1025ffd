// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/person.h"

/* Nobody leaves with work in her name: it is given on, or left open on purpose. */

static const Field FIELDS[] = {
    {"give_to", N_("Pekerjaannya diserahkan kepada"), FIELD_ID},
    {"confirm", N_("Biarkan pekerjaannya tanpa orang dulu"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static void refuse(const Doing *doing, const RecordList *work)
{
    const Lang *lang = doing->context->lang;
    g_autoptr(GString) titles = g_string_new(NULL);
    for (size_t i = 0; i < record_count(work); i++) {
        g_string_append_printf(titles, "%s%s", i > 0 ? "; " : "", person_work_at(work, i)->title);
    }
    form_errors_add(doing->errors, "give_to",
                    tr_count(lang,
                             "Masih ada %d pekerjaan atas namanya: %s. Serahkan dulu kepada orang "
                             "lain.",
                             (int64_t)record_count(work)),
                    (int)record_count(work), titles->str);
}

/* True also when somebody was refused: see doing->errors. */
static bool heir_check(const Doing *doing, GError **error)
{
    int64_t heir = form_int(doing->values, "give_to");
    g_autoptr(RecordList) one = NULL;
    if (heir == 0) {
        return true;
    }
    if (!person_load(doing->context->db, doing->context->business_id, heir, &one, error)) {
        return false;
    }
    if (heir == doing->id || record_count(one) == 0 || person_at(one, 0)->active == 0) {
        form_errors_add(doing->errors, "give_to", "%s",
                        tr(doing->context->lang, "Orang itu tidak ada di daftar."));
    }
    return true;
}

static bool leaver_check(const Doing *doing, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!person_load(doing->context->db, doing->context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such person");
    }
    if (g_str_equal(person_at(one, 0)->kind, "owner")) {
        form_errors_add(doing->errors, "", "%s",
                        tr(doing->context->lang, "Pemilik usaha tidak bisa dikeluarkan."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) work = NULL;
    int64_t heir = form_int(doing->values, "give_to");
    if (!leaver_check(doing, error) || !heir_check(doing, error) ||
        !person_work_list(context->db, context->business_id, doing->id, context->today, &work,
                          error)) {
        return false;
    }
    if (record_count(work) > 0 && heir == 0 && !form_flag(doing->values, "confirm")) {
        refuse(doing, work);
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    doing->result->id = doing->id;
    doing->result->next = g_strdup("/orang");
    return person_work_give(context->db, context->business_id, doing->id, heir, context->today,
                            error) &&
           person_remove(context->db, context->business_id, doing->id, error);
}

const Action action_person_remove = {
    .name = "person_remove",
    .resource = "people",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Keluarkan dari daftar"),
    .done = N_("Orang itu sudah keluar dari daftar; pekerjaannya sudah diatur."),
    .summary = "Takes a person off the list after her open work was given on.",
    .run = run,
};
