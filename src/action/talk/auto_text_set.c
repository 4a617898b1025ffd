// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/auto_text.h"
#include "store/reply.h"

static const Field FIELDS[] = {
    {"greeting", N_("Saat buka"), FIELD_LINES, true, .max = 500},
    {"away", N_("Saat tutup"), FIELD_LINES, true, .max = 500,
     .help = N_("{buka_lagi} terisi sendiri dari jam buka Anda.")},
    {0},
};
static const Form FORM = {FIELDS};

static void check(const Doing *doing, const ReplyShelf *shelf, const char *field)
{
    g_autofree char *problem = ready_reply_problem(form_text(doing->values, field), &shelf->facts,
                                                   doing->context->lang);
    if (problem != NULL) {
        form_errors_add(doing->errors, field, "%s", problem);
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(ReplyShelf) shelf = {0};
    if (!reply_shelf_load(context->db, context->business, &shelf, error)) {
        return false;
    }
    check(doing, &shelf, "greeting");
    check(doing, &shelf, "away");
    return form_errors_count(doing->errors) > 0 ||
           auto_text_save(context->db, context->business_id, form_text(doing->values, "greeting"),
                          form_text(doing->values, "away"), context->now, error);
}

const Action action_auto_text_set = {
    .name = "auto_text_set",
    .resource = "replies",
    .verb = "first_words",
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Simpan sapaan"),
    .done = N_("Sapaan disimpan."),
    .summary = "Sets the first words while open and while closed.",
    .run = run,
};
