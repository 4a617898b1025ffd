// SPDX-License-Identifier: Apache-2.0
#include "app/import_take.h"
#include "base/text.h"
#include "store/product.h"

/* What the row says on top of what is known; a cell left empty changes nothing. */
static ProductFacts facts_of(const BatchProduct *product, const Product *before)
{
    ProductFacts facts = before != NULL ? product_facts(before)
                                        : (ProductFacts){.name = product->name,
                                                         .unit = "",
                                                         .description = "",
                                                         .unique_line = "",
                                                         .stock = STOCK_NOT_COUNTED};
    facts.price_idr = product->price_idr;
    facts.cost_idr = product->cost_idr != BATCH_NONE ? product->cost_idr : facts.cost_idr;
    facts.stock = product->stock != BATCH_NONE ? product->stock : facts.stock;
    facts.unit = *product->unit != '\0' ? product->unit : facts.unit;
    facts.description = *product->description != '\0' ? product->description : facts.description;
    return facts;
}

static bool is_same(const ProductFacts *facts, const Product *before)
{
    return facts->price_idr == before->price_idr && facts->cost_idr == before->cost_idr &&
           (facts->stock == STOCK_KEPT || facts->stock == before->stock) && g_str_equal(facts->unit, before->unit) &&
           g_str_equal(facts->description, before->description);
}

static bool product_take(const ImportTaking *taking, const BatchProduct *product,
                         const Product *before, GError **error)
{
    const Context *context = taking->context;
    ImportCounts *counts = &taking->work->counts;
    ProductFacts facts = facts_of(product, before);
    int64_t id = 0;
    if (before != NULL && is_same(&facts, before)) {
        counts->same_rows++;
        return true;
    }
    counts->new_rows += before == NULL;
    counts->changed_rows += before != NULL;
    if (!taking->write) {
        return true;
    }
    return before == NULL ? product_add(context->db, context->business_id, &facts, context->now,
                                        &id, error)
                          : product_save(context->db, context->business_id, before->id, &facts,
                                         context->now, error);
}

bool import_take_products(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *products = taking->work->read.batch->products;
    g_autoptr(RecordList) known = NULL;
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (!product_list_all(context->db, context->business_id, &known, error)) {
        return false;
    }
    for (size_t i = record_count(known); i-- > 0;) {
        g_hash_table_replace(names, text_key(product_at(known, i)->name),
                             (gpointer)product_at(known, i));
    }
    for (guint i = 0; i < products->len; i++) {
        const BatchProduct *product = &g_array_index(products, BatchProduct, i);
        g_autofree char *name = text_key(product->name);
        if (!product_take(taking, product, g_hash_table_lookup(names, name), error) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return true;
}
