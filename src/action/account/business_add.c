// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/session.h"

static const Choice ZONES[] = {
    {"WIB", N_("WIB (Sumatra, Jawa, Kalimantan Barat dan Tengah)")},
    {"WITA", N_("WITA (Bali, Nusa Tenggara, Kalimantan lain, Sulawesi)")},
    {"WIT", N_("WIT (Maluku, Papua)")},
    {0}};
static const Field FIELDS[] = {
    {"name", N_("Nama usaha"), FIELD_TEXT, true, .min = 2, .max = 60,
     .example = N_("Dapur Melati")},
    {"zone", N_("Waktu setempat"), FIELD_CHOICE, true, .choices = ZONES},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    return business_add(context->db, form_text(doing->values, "name"),
                        form_text(doing->values, "zone"), context->user_id, context->now,
                        &doing->result->id, error) &&
           session_choose_of_user(context->db, context->user_id, doing->result->id, error);
}

const Action action_business_add = {
    .name = "business_add",
    .resource = "businesses",
    .needs = CAN_NOTHING,
    .form = &FORM,
    .label = N_("Buat usaha"),
    .done = N_("Usaha baru sudah dibuat."),
    .summary = "Makes a new business with the caller as its owner.",
    .run = run,
};
