// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.h"
#include "importer/mapping.h"
#include "importer/read.h"

static void lists_check(const Batch *batch)
{
    for (guint i = 0; i < batch->sales->len; i++) {
        int64_t amount_idr = g_array_index(batch->sales, BatchSale, i).amount_idr;
        g_assert_true(amount_idr > 0 && amount_idr <= 1000000000);
    }
    for (guint i = 0; i < batch->contacts->len; i++) {
        g_assert_true(*g_array_index(batch->contacts, BatchContact, i).name != '\0');
    }
    gint64 taken = (gint64)batch->sales->len + batch->expenses->len + batch->products->len +
                   batch->contacts->len;
    g_assert_cmpint(taken, <=, batch->rows);
}

/* Every row of a file is taken or refused with a reason; money stays within what can be counted. */
static void read_check(GBytes *file, const Importer *asked, const char *columns)
{
    ImportOptions options = {"instagram", "", ZONE_WIB, day_from_civil(2026, 10, 1), 0, 20000,
                             columns};
    g_auto(FileRead) read = {0};
    file_read(file, asked, &options, &read);
    g_autofree char *words = file_read_words(&read, NULL);
    g_assert_true((words == NULL) == (read.result == FILE_TAKEN));
    g_assert_true((read.batch == NULL) == (read.result != FILE_TAKEN));
    if (read.batch == NULL) {
        return;
    }
    int64_t lines = 0;
    for (guint i = 0; i < read.batch->orders->len; i++) {
        const MarketOrder *order = &g_array_index(read.batch->orders, MarketOrder, i);
        lines += order->lines->len;
        g_assert_true(order->refused || order->refund_idr <= order->goods_idr);
        g_assert_cmpint(order->goods_idr, >=, 0);
    }
    g_assert_cmpint(lines, <=, read.batch->rows);
    g_assert_cmpint(read.batch->refused, <=, read.batch->rows);
    lists_check(read.batch);
}

/* Whatever is guessed is written, read back the same, and can be read by. */
static void mapping_check(GBytes *file, const TableLook *look, const Importer *importer)
{
    Mapping mapping, back;
    mapping_guess(look, importer, &mapping);
    g_assert_true(mapping_fits(&mapping, look->columns->len));
    g_autofree char *text = mapping_format(&mapping);
    g_assert_true(mapping_parse(importer, text, &back));
    g_autofree char *again = mapping_format(&back);
    g_assert_cmpstr(text, ==, again);
    if (*text != '\0') {
        read_check(file, importer, text);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GBytes) file = g_bytes_new(data, size);
    read_check(file, NULL, "");
    g_autofree char *text =
        g_strndup(size > 0 ? (const char *)data : "", MIN(size, MAPPING_TEXT_MAX));
    Mapping typed;
    bool said = mapping_parse(importer_find("sales_table"), text, &typed);
    g_assert_true(!said || mapping_fits(&typed, SHEET_COLUMNS_MAX));
    g_autoptr(TableLook) look = table_look_file(file, day_from_civil(2026, 10, 1));
    for (size_t i = 0; look != NULL && i < importer_count(); i++) {
        if (IMPORTERS[i]->own) {
            mapping_check(file, look, IMPORTERS[i]);
        }
    }
    return 0;
}
