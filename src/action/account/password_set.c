// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/secret.h"

static const Field FIELDS[] = {
    {"old_password", N_("Kata sandi lama"), FIELD_SECRET, true, .min = 1, .max = 200},
    {"new_password", N_("Kata sandi baru"), FIELD_SECRET, true,
     .help = N_("Semua perangkat akan diminta masuk lagi.")},
    {0},
};
static const Form FORM = {FIELDS};

/* The new password as it is kept, NULL when the old one is wrong: nobody's write should wait for that. It
 * is told in `run`, for the same write sent again has changed the old one already. */
static void *prepare(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) users = NULL;
    if (!user_load(context->db, context->user_id, &users, error)) {
        return NULL;
    }
    if (!secret_password_matches(user_at(users, 0)->password_hash,
                                 form_text(doing->values, "old_password"))) {
        return NULL;
    }
    return secret_password(form_text(doing->values, "new_password"), error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    if (doing->prepared == NULL) {
        form_errors_add(doing->errors, "old_password", "%s",
                        tr(context->lang, "Kata sandi lama belum cocok."));
        return true;
    }
    return user_set_password(context->db, context->user_id, doing->prepared, error);
}

const Action action_password_set = {
    .name = "password_set",
    .resource = "password",
    .needs = CAN_NOTHING,
    .form = &FORM,
    .label = N_("Ganti kata sandi"),
    .done = N_("Kata sandi sudah diganti."),
    .summary = "Changes the caller's password and signs all phones out.",
    .prepare = prepare,
    .prepared_free = g_free,
    .run = run,
};
