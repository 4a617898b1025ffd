// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_form.h"

static bool run(const Doing *doing, GError **error)
{
    ProductFacts facts = product_facts_read(doing->values, NULL);
    return product_facts_save(doing, 0, &facts, error);
}

const Action action_product_add = {
    .name = "product_add",
    .resource = "products",
    .needs = CAN_SELL,
    .form = &PRODUCT_FORM,
    .label = N_("Simpan barang"),
    .done = N_("Barang sudah disimpan."),
    .summary = "Adds a product with its price; no two products have the same name.",
    .run = run,
};
