// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_form.h"

#include "base/money.h"

#define PRODUCT_FIELDS                                                                             \
    {"name", N_("Nama barang"), FIELD_TEXT, true, .max = 60, .example = N_("Nasi kuning")},        \
        {"price", N_("Harga jual"),     FIELD_MONEY,                                               \
         true,    .max = PRICE_MAX_IDR, .example = N_("10.000")},                                  \
        {"unit", N_("Satuan"), FIELD_TEXT, .max = 20, .example = N_("porsi")},                     \
        {"stock", N_("Stok sekarang"), FIELD_NUMBER,                                               \
         .help = N_("Kosongkan bila tidak dihitung.")},                                            \
        {"cost", N_("Modal satu barang"), FIELD_MONEY, .max = PRICE_MAX_IDR,                       \
         .help = N_("Hanya Anda yang melihat. Dipakai untuk menghitung untung.")},                 \
        {"preorder_days", N_("Dipesan berapa hari sebelumnya"), FIELD_NUMBER, .max = 60,           \
         .help = N_("0 atau kosong: bisa dibeli hari itu juga.")},                                 \
        {"description", N_("Keterangan untuk pembeli"), FIELD_LINES, .max = 500,                   \
         .example = N_("Isi, ukuran, rasa")},                                                      \
    {                                                                                              \
        "unique_line", N_("Apa yang berbeda dari yang lain?"), FIELD_TEXT, .max = 160              \
    }

static const Field FIELDS[] = {PRODUCT_FIELDS, {0}};
const Form PRODUCT_FORM = {FIELDS};
static const Field EDIT_FIELDS[] = {PRODUCT_FIELDS, FIELD_STOCK_SEEN, {0}};
const Form PRODUCT_EDIT_FORM = {EDIT_FIELDS};

static bool given(const FormValues *values, const char *name)
{
    return form_typed(values, name) != NULL;
}

static int64_t number_read(const FormValues *values, const char *name, int64_t before,
                           int64_t empty)
{
    return given(values, name) ? form_int_or(values, name, empty) : before;
}

static const char *text_read(const FormValues *values, const char *name, const char *before)
{
    return given(values, name) ? form_text(values, name) : before;
}

ProductFacts product_facts_read(const FormValues *values, const Product *before)
{
    static const Product none = {
        .name = "", .unit = "", .description = "", .unique_line = "", .stock = STOCK_NOT_COUNTED};
    const Product *old = before != NULL ? before : &none;
    return (ProductFacts){
        .name = text_read(values, "name", old->name),
        .unit = text_read(values, "unit", old->unit),
        .description = text_read(values, "description", old->description),
        .unique_line = text_read(values, "unique_line", old->unique_line),
        .price_idr = number_read(values, "price", old->price_idr, 0),
        .cost_idr = number_read(values, "cost", old->cost_idr, 0),
        .stock = number_read(values, "stock", before != NULL ? STOCK_KEPT : STOCK_NOT_COUNTED,
                             STOCK_NOT_COUNTED),
        .preorder_days = number_read(values, "preorder_days", old->preorder_days, 0),
    };
}

static char *stock_said(int64_t stock, const Lang *lang)
{
    return stock < 0 ? g_strdup(tr(lang, "tidak dihitung")) : number_format(stock);
}

int64_t product_stock_settle(const Doing *doing, const StockSeen *seen, const char *field)
{
    const Lang *lang = doing->context->lang;
    if (seen->typed == seen->seen) {
        return seen->now;
    }
    if (seen->seen != seen->now) {
        g_autofree char *before = stock_said(seen->seen, lang);
        g_autofree char *now = stock_said(seen->now, lang);
        form_errors_add(doing->errors, field,
                        tr(lang, "Selama halaman ini terbuka, stoknya berubah: tadi %s, sekarang "
                                 "%s. Tulis jumlah yang benar sekarang, lalu simpan lagi."),
                        before, now);
    }
    return seen->typed;
}

FormValues *product_values(const Product *product)
{
    FormValues *values = form_values_new();
    form_values_show(values, "name", product->name);
    form_values_show_int(values, "price", product->price_idr);
    form_values_show(values, "unit", product->unit);
    form_values_show(values, "description", product->description);
    form_values_show(values, "unique_line", product->unique_line);
    if (product->stock >= 0) {
        form_values_show_int(values, "stock", product->stock);
    }
    if (product->cost_idr > 0) {
        form_values_show_int(values, "cost", product->cost_idr);
    }
    if (product->preorder_days > 0) {
        form_values_show_int(values, "preorder_days", product->preorder_days);
    }
    return values;
}

bool product_facts_save(const Doing *doing, int64_t id, const ProductFacts *facts, GError **error)
{
    const Context *context = doing->context;
    int64_t same = 0;
    if (!product_find_name(context->db, context->business_id, facts->name, &same, error)) {
        return false;
    }
    if (same != 0 && same != id) {
        form_errors_add(doing->errors, "name", "%s",
                        tr(context->lang, "Barang dengan nama ini sudah ada. Ubah yang sudah ada, "
                                          "atau beri nama lain."));
        return true;
    }
    doing->result->id = id;
    return id == 0
               ? product_add(context->db, context->business_id, facts, context->now,
                             &doing->result->id, error)
               : product_save(context->db, context->business_id, id, facts, context->now, error);
}
