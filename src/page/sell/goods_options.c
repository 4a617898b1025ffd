// SPDX-License-Identifier: Apache-2.0
#include "page/sell/goods_options.h"

#include "store/goods.h"

const char *const ORDER_ROW_FOLD[] = {"package", "name", "price", NULL};

bool goods_options_load(const Context *context, GoodsOptions *options, GError **error)
{
    Db *db = context->db;
    int64_t id = context->business_id;
    g_autoptr(RecordList) products = NULL;
    g_autoptr(RecordList) variants = NULL;
    g_autoptr(RecordList) packages = NULL;
    if (!goods_list_products(db, id, &products, error) ||
        !goods_list_variants(db, id, &variants, error) ||
        !goods_list_packages(db, id, context->today, &packages, error)) {
        return false;
    }
    *options = (GoodsOptions){.product = option_table_of(products, "id", "name"),
                              .variant = option_table_of(variants, "id", "name"),
                              .package = option_table_of(packages, "id", "name"),
                              .products = record_count(products),
                              .variants = record_count(variants),
                              .packages = record_count(packages)};
    return true;
}

void goods_options_clear(GoodsOptions *options)
{
    option_table_clear(&options->product);
    option_table_clear(&options->variant);
    option_table_clear(&options->package);
}

bool goods_options_have(const GoodsOptions *options, char kind, int64_t id)
{
    const OptionTable *table = kind == 'p'   ? &options->product
                               : kind == 'v' ? &options->variant
                                             : &options->package;
    g_autofree char *value = g_strdup_printf("%" G_GINT64_FORMAT, id);
    for (const UiOption *option = OPTIONS(*table); option->value != NULL; option++) {
        if (g_str_equal(option->value, value)) {
            return true;
        }
    }
    return false;
}

static void hide_rows(const char *field, size_t rows, GStringChunk *texts, GPtrArray *hidden)
{
    for (size_t i = 0; i < rows; i++) {
        g_autofree char *name = g_strdup_printf("items.%zu.%s", i, field);
        g_ptr_array_add(hidden, g_string_chunk_insert(texts, name));
        g_ptr_array_add(hidden, NULL);
    }
}

void goods_options_hide(const GoodsOptions *options, size_t rows, GStringChunk *texts,
                        GPtrArray *hidden)
{
    if (options->products + options->packages == 0) {
        hide_rows("product", rows, texts, hidden);
    }
    if (options->variants == 0) {
        hide_rows("variant", rows, texts, hidden);
    }
    if (options->packages == 0) {
        hide_rows("package", rows, texts, hidden);
    }
}
