// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_form.h"
#include "store/business.h"

/* A sale between drawing and sending the form is not undone by it. */
static void stock_settle(const Doing *doing, const Product *product, ProductFacts *facts)
{
    StockSeen seen = {facts->stock, form_int(doing->values, "stock_seen"), product->stock};
    if (facts->stock != STOCK_KEPT && form_has(doing->values, "stock_seen")) {
        facts->stock = product_stock_settle(doing, &seen, "stock");
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!business_lock(context->db, context->business_id, error) ||
        !product_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    ProductFacts facts = product_facts_read(doing->values, product_at(one, 0));
    stock_settle(doing, product_at(one, 0), &facts);
    return form_errors_count(doing->errors) > 0 ||
           product_facts_save(doing, doing->id, &facts, error);
}

const Action action_product_edit = {
    .name = "product_edit",
    .resource = "products",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &PRODUCT_EDIT_FORM,
    .label = N_("Simpan perubahan"),
    .done = N_("Perubahan sudah disimpan."),
    .summary =
        "Changes a product; fields that are not given stay as they are. With stock_seen a stock "
        "that changed since is not overwritten.",
    .run = run,
};
