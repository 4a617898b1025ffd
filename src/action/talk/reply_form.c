// SPDX-License-Identifier: Apache-2.0
#include "action/talk/reply_form.h"

#include "store/reply.h"

static const Field FIELDS[] = {
    {"shortcut", N_("Nama pendek"), FIELD_TEXT, true, .max = 30, .example = N_("harga")},
    {"text", N_("Isi balasan"), FIELD_LINES, true, .max = 1000,
     .help = N_("Pakai {nama}, {harga nama barang}, atau {stok nama barang}: terisi sendiri."),
     .example = N_("Halo {nama}, harga hari ini {harga Nasi kuning}.")},
    {0},
};
const Form reply_form = {FIELDS};

bool reply_form_check(const Doing *doing, int64_t id, GError **error)
{
    const Context *context = doing->context;
    g_auto(ReplyShelf) shelf = {0};
    int64_t taken = 0;
    if (!reply_shelf_load(context->db, context->business, &shelf, error) ||
        !reply_find(context->db, context->business_id, form_text(doing->values, "shortcut"), &taken,
                    error)) {
        return false;
    }
    if (taken != 0 && taken != id) {
        form_errors_add(doing->errors, "shortcut", "%s",
                        tr(context->lang, "Nama pendek ini sudah dipakai. Pilih nama lain."));
    }
    g_autofree char *problem =
        ready_reply_problem(form_text(doing->values, "text"), &shelf.facts, context->lang);
    if (problem != NULL) {
        form_errors_add(doing->errors, "text", "%s", problem);
    }
    return true;
}
