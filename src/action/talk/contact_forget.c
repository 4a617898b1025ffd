// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/customer.h"

static const Field FIELDS[] = {
    {"confirm", N_("Saya yakin: nama, nomor, dan pesannya dihapus"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    if (!form_flag(doing->values, "confirm")) {
        form_errors_add(doing->errors, "confirm", "%s",
                        tr(context->lang, "Belum ada yang dihapus. Centang dulu: yang dihapus "
                                          "tidak bisa kembali."));
        return true;
    }
    return customer_forget(context->db, context->business_id, doing->id, error);
}

const Action action_contact_forget = {
    .name = "contact_forget",
    .resource = "contacts",
    .verb = "forget",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Hapus data orang ini"),
    .done = N_("Nama, nomor, dan pesannya sudah dihapus. Hitungan uang tetap utuh."),
    .summary =
        "Erases a person from contacts, orders, sales, debts, requests and messages; sums stay.",
    .run = run,
};
