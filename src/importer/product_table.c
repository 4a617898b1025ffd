// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"
#include "base/text.h"
#include "importer/row.h"

#define NAME_MAX_LETTERS 60u
#define STOCK_MAX 100000

enum { NAME, PRICE, UNIT, STOCK, COST, DESCRIPTION, NO_DATE };

static const ImportColumn COLUMNS[] = {
    [NAME] = {"Nama barang|Nama produk|Produk|Barang|Nama menu|Menu|Product name|Product|Item", true,
              "name", N_("Nama barang"), LOOKS_TEXT,
              "barang|produk|menu|item|product|nama|name|jenis"},
    [PRICE] = {"Harga jual|Harga|Harga satuan|Price|Selling price", true, "price", N_("Harga jual"),
               LOOKS_NUMBER, "jual|harga|price|rp"},
    [UNIT] = {"Satuan|Unit", false, "unit", N_("Satuan"), LOOKS_TEXT, "satuan|unit|ukuran"},
    [STOCK] = {"Stok|Stock|Persediaan|Sisa", false, "stock", N_("Stok"), LOOKS_NUMBER,
               "stok|stock|sisa|persediaan|qty"},
    [COST] = {"Modal|Harga modal|Harga beli|HPP|Cost", false, "cost", N_("Modal"), LOOKS_NUMBER,
              "modal|beli|hpp|cost"},
    [DESCRIPTION] = {"Keterangan|Deskripsi|Penjelasan|Description", false, "description",
                     N_("Penjelasan"), LOOKS_TEXT,
                     "keterangan|deskripsi|penjelasan|description|catatan"},
    {NULL},
};

static bool is_within(ImportRow *row, size_t column, int64_t number, int64_t max)
{
    return number == BATCH_NONE || number <= max ||
           row_refuse(row, column, N_("Angka ini terlalu besar."));
}

static bool price_read(ImportRow *row, size_t column, int64_t *ret_price_idr)
{
    return row_money(row, column, ret_price_idr) &&
           is_within(row, column, *ret_price_idr, PRICE_MAX_IDR);
}

static bool name_read(ImportRow *row, BatchProduct *product)
{
    product->name = batch_keep_clean(row->batch, row_text(row, NAME), NAME_MAX_LETTERS);
    if (*product->name == '\0') {
        return row_refuse(row, NAME, N_("Nama barangnya kosong."));
    }
    g_autofree char *folded = text_fold(product->name);
    return batch_repeat(row->batch, folded) == 0 ||
           row_refuse(row, NAME, N_("Nama ini sudah ada di baris sebelumnya."));
}

static void table_row(ImportRow *row)
{
    BatchProduct product = {.row = row->row->line,
                            .price_idr = BATCH_NONE,
                            .cost_idr = BATCH_NONE,
                            .stock = BATCH_NONE};
    if (!price_read(row, PRICE, &product.price_idr) || !price_read(row, COST, &product.cost_idr) ||
        !row_count(row, STOCK, &product.stock) ||
        !is_within(row, STOCK, product.stock, STOCK_MAX) || !name_read(row, &product)) {
        return;
    }
    if (product.price_idr == BATCH_NONE) {
        row_refuse(row, PRICE, N_("Harganya kosong."));
        return;
    }
    product.unit = batch_keep_clean(row->batch, row_text(row, UNIT), 20);
    product.description = batch_keep_clean(row->batch, row_text(row, DESCRIPTION), 500);
    g_array_append_val(row->batch->products, product);
}

const Importer importer_product_table = {
    .name = "product_table",
    .label = N_("daftar barang sendiri"),
    .advice = N_("CSV atau Excel buatan sendiri dengan judul kolom Nama barang dan Harga; boleh juga "
                 "Satuan, Stok, Modal dan Keterangan."),
    .kind = IMPORT_PRODUCTS,
    .own = true,
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = NO_DATE,
    .row = table_row,
};
