// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue_table.h"

#include "base/csv.h"

/* Not translated: the table is read by programs. */
static const char *const COLUMNS[] = {"Nama Produk",
                                      "Deskripsi Produk",
                                      "SKU Induk",
                                      "Nama Variasi 1",
                                      "Varian untuk Variasi 1",
                                      "Kode Variasi",
                                      "Harga",
                                      "Stok",
                                      "Dikirim Dalam Pre-order",
                                      "Kontak Pesan",
                                      "Tautan Toko"};
#define VARIATION_NAME "Pilihan"

typedef struct {
    GString *out;
    const Catalogue *catalogue;
    const Lang *lang;
    char *contact; /* owned */
} Table;

static void number_append(GString *out, int64_t number, bool shown)
{
    g_autofree char *text = shown ? g_strdup_printf("%" G_GINT64_FORMAT, number) : g_strdup("");
    csv_append(out, text, false);
}

static void code_append(GString *out, const char *prefix, int64_t id)
{
    g_autofree char *code = g_strdup_printf("%s%" G_GINT64_FORMAT, prefix, id);
    csv_append(out, id != 0 ? code : "", false);
}

static char *description_of(const Product *product)
{
    bool both = *product->description != '\0' && *product->unique_line != '\0';
    return g_strdup_printf("%s%s%s", product->description, both ? "\n" : "", product->unique_line);
}

/* kind NULL: the product has none. */
static void row_append(const Table *table, const Product *product, const Variant *kind)
{
    int64_t stock = kind != NULL ? kind->stock : product->stock;
    g_autofree char *description = description_of(product);
    g_autofree char *link = catalogue_order_link(table->catalogue, product->name, table->lang);
    csv_append(table->out, product->name, false);
    csv_append(table->out, description, false);
    code_append(table->out, "P", product->id);
    csv_append(table->out, kind != NULL ? VARIATION_NAME : "", false);
    csv_append(table->out, kind != NULL ? kind->name : "", false);
    code_append(table->out, "V", kind != NULL ? kind->id : 0);
    int64_t price = kind != NULL ? variant_price(product, kind) : product->price_idr;
    number_append(table->out, price, true);
    number_append(table->out, stock, stock >= 0);
    number_append(table->out, product->preorder_days, product->preorder_days > 0);
    csv_append(table->out, link != NULL ? link : table->contact, false);
    csv_append(table->out, table->catalogue->link != NULL ? table->catalogue->link : "", true);
}

static void product_append(const Table *table, const Product *product)
{
    bool some = false;
    for (size_t i = 0; i < record_count(table->catalogue->variants); i++) {
        const Variant *kind = variant_at(table->catalogue->variants, i);
        if (kind->product_id == product->id) {
            row_append(table, product, kind);
            some = true;
        }
    }
    if (!some) {
        row_append(table, product, NULL);
    }
}

GString *catalogue_table(const Catalogue *catalogue, const Lang *lang)
{
    GString *out = g_string_new(NULL);
    g_autofree char *contact = catalogue_contact(catalogue);
    Table table = {out, catalogue, lang, contact};
    for (size_t i = 0; i < G_N_ELEMENTS(COLUMNS); i++) {
        csv_append(out, COLUMNS[i], i + 1 == G_N_ELEMENTS(COLUMNS));
    }
    for (size_t i = 0; i < record_count(catalogue->products); i++) {
        product_append(&table, product_at(catalogue->products, i));
    }
    return out;
}
