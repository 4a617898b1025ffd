// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!product_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    ProductFacts facts = product_facts_read(doing->values, product_at(one, 0));
    return product_facts_save(doing, doing->id, &facts, error);
}

const Action action_product_edit = {
    .name = "product_edit",
    .resource = "products",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &PRODUCT_FORM,
    .label = N_("Simpan perubahan"),
    .done = N_("Perubahan sudah disimpan."),
    .summary = "Changes a product; fields that are not given stay as they are.",
    .run = run,
};
