// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/session.h"

static const Field FIELDS[] = {
    {"name", N_("Untuk program apa"), FIELD_TEXT, true, .min = 2, .max = 60},
    {0},
};
static const Form FORM = {FIELDS};

/* The token itself is shown on the next page only: the journal must not keep it. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autofree char *token = NULL;
    if (!api_token_add(context->db, context->business_id, context->user_id,
                       form_text(doing->values, "name"), context->now, &token, error)) {
        return false;
    }
    doing->result->next = g_strdup_printf("/kunci-api?kunci=%s", token);
    return true;
}

const Action action_token_add = {
    .name = "token_add",
    .resource = "tokens",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Buat kunci"),
    .done = N_("Kunci sudah dibuat. Simpan sekarang juga."),
    .summary = "Makes an API token of the open business (shown on the page only).",
    .run = run,
};
