// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/person.h"

static const Choice KINDS[] = {{"staff", N_("Karyawan")},
                               {"family", N_("Keluarga")},
                               {"friend", N_("Teman")},
                               {"agency", N_("Jasa pengelola akun")},
                               {0}};
static const Field FIELDS[] = {
    {"name", N_("Nama"), FIELD_TEXT, true, .min = 2, .max = 60},
    {"kind", N_("Hubungan dengan usaha"), FIELD_CHOICE, true, .choices = KINDS},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    int64_t owner = 0;
    Person person = {.name = form_text(doing->values, "name"),
                     .kind = form_text(doing->values, "kind"),
                     .created_at = context->now};
    return person_need_owner(context->db, context->business_id, context->now, &owner, error) &&
           person_add(context->db, context->business_id, &person, &doing->result->id, error);
}

const Action action_person_add = {
    .name = "person_add",
    .resource = "people",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Tambah orang"),
    .done = N_("Orang itu sudah ada di daftar."),
    .summary = "Adds a person who does work for the business; no account needed.",
    .run = run,
};
