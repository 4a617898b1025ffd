// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_table.h"

#include <string.h>

#include "base/phone.h"

static const struct {
    const char *field, *heading;
} COLUMNS[] = {
    {"name", "nama"},
    {"price", "harga"},
    {"unit", "satuan"},
    {"stock", "stok"},
    {"cost", "modal"},
    {"preorder_days", "pesan_hari_sebelumnya"},
    {"description", "keterangan"},
    {"unique_line", "keunikan"},
    {"active", "tampil"},
    {"variants", "pilihan"},
    {"contact", "pesan_lewat"},
};

static void number_append(GString *out, int64_t number, bool shown)
{
    g_autofree char *text = shown ? g_strdup_printf("%" G_GINT64_FORMAT, number) : g_strdup("");
    csv_append(out, text, false);
}

static void row_append(GString *out, const Product *product, const RecordList *variants,
                       const char *contact)
{
    g_autofree char *kinds = variant_cell(variants, product->id);
    csv_append(out, product->name, false);
    number_append(out, product->price_idr, true);
    csv_append(out, product->unit, false);
    number_append(out, product->stock, product->stock >= 0);
    number_append(out, product->cost_idr, product->cost_idr > 0);
    number_append(out, product->preorder_days, product->preorder_days > 0);
    csv_append(out, product->description, false);
    csv_append(out, product->unique_line, false);
    csv_append(out, product->active != 0 ? "ya" : "tidak", false);
    csv_append(out, kinds, false);
    csv_append(out, contact, true);
}

static GString *table_write(const RecordList *products, const RecordList *variants,
                            const char *contact)
{
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(COLUMNS); i++) {
        csv_append(out, COLUMNS[i].heading, i + 1 == G_N_ELEMENTS(COLUMNS));
    }
    for (size_t i = 0; i < record_count(products); i++) {
        row_append(out, product_at(products, i), variants, contact);
    }
    return out;
}

bool product_table_load(const Context *context, GString **ret_table, GError **error)
{
    g_autoptr(RecordList) products = NULL;
    g_autoptr(RecordList) variants = NULL;
    if (!product_list_all(context->db, context->business_id, &products, error) ||
        !variant_list(context->db, context->business_id, 0, &variants, error)) {
        return false;
    }
    const char *phone = context->business->phone;
    g_autofree char *contact = *phone != '\0' ? phone_wa_link(phone, NULL) : g_strdup("");
    *ret_table = table_write(products, variants, contact);
    return true;
}

static const char *column_of(const CsvTable *table, const char *field)
{
    for (size_t i = 0; i < G_N_ELEMENTS(COLUMNS); i++) {
        if (g_str_equal(COLUMNS[i].field, field)) {
            return csv_has_column(table, COLUMNS[i].heading) ? COLUMNS[i].heading
                   : csv_has_column(table, field)            ? field
                                                             : NULL;
        }
    }
    return NULL;
}

/* The apostrophe that keeps a spreadsheet from running a cell is taken off again. */
static char *cell_plain(const char *cell)
{
    bool guarded = cell[0] == '\'' && cell[1] != '\0' && strchr("=+-@\t\r", cell[1]) != NULL;
    return g_strdup(cell + (guarded ? 1 : 0));
}

static const char *row_get(const void *data, const char *name)
{
    ProductRow *row = (ProductRow *)data;
    const char *column = column_of(row->table, name);
    g_clear_pointer(&row->cell, g_free);
    if (column != NULL) {
        row->cell = cell_plain(csv_cell(row->table, row->row, column));
    }
    return row->cell;
}

FormSource product_row_source(ProductRow *row)
{
    return (FormSource){row_get, row};
}

void product_row_clear(ProductRow *row)
{
    g_clear_pointer(&row->cell, g_free);
}

bool product_row_active(ProductRow *row, bool fallback)
{
    static const char *const no[] = {"tidak", "0", "false", "no", NULL};
    const char *said = row_get(row, "active");
    if (said == NULL || *said == '\0') {
        return fallback;
    }
    g_autofree char *folded = g_ascii_strdown(said, -1);
    return !g_strv_contains(no, folded);
}

const char *product_row_variants(ProductRow *row)
{
    return row_get(row, "variants");
}

bool product_table_has_names(const CsvTable *table)
{
    return column_of(table, "name") != NULL && column_of(table, "price") != NULL;
}
