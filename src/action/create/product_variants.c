// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_form.h"
#include "base/money.h"
#include "base/text.h"
#include "store/business.h"
#include "store/variant.h"

static const Field ROW_FIELDS[] = {
    {"name", N_("Nama pilihan"), FIELD_TEXT, true, .max = 40, .example = N_("Pedas")},
    {"difference", N_("Tambahan harga"), FIELD_NUMBER, .min = -PRICE_MAX_IDR, .max = PRICE_MAX_IDR,
     .example = N_("2.000")},
    {"stock", N_("Stok pilihan ini"), FIELD_NUMBER},
    {0},
};
static const Form ROW = {ROW_FIELDS};
static const Field FIELDS[] = {
    {"variants", N_("Pilihan barang ini"), FIELD_ROWS, .max = VARIANTS_MAX, .row = &ROW,
     .help = N_("Harga pilihan = harga barang ditambah tambahannya. Kosongkan semua untuk "
                "menghapus pilihan.")},
    {"stocks_seen", N_("Stok saat halaman dibuka"), FIELD_TEXT, .max = 800},
    {0},
};
static const Form FORM = {FIELDS};

static GArray *facts_read(const FormValues *values)
{
    GArray *facts = g_array_new(FALSE, TRUE, sizeof(VariantFacts));
    for (size_t i = 0; i < form_rows(values, "variants"); i++) {
        VariantFacts fact = {form_row_text(values, "variants", i, "name"),
                             form_row_int(values, "variants", i, "difference"),
                             form_row_has(values, "variants", i, "stock")
                                 ? form_row_int(values, "variants", i, "stock")
                                 : STOCK_NOT_COUNTED};
        g_array_append_val(facts, fact);
    }
    return facts;
}

/* Said at the row, before the store refuses the whole. */
static void facts_check(const Doing *doing, const GArray *facts, int64_t price_idr)
{
    const Lang *lang = doing->context->lang;
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < facts->len; i++) {
        const VariantFacts *fact = &g_array_index(facts, VariantFacts, i);
        g_autofree char *name = g_strdup_printf("variants.%u.name", i);
        g_autofree char *difference = g_strdup_printf("variants.%u.difference", i);
        if (!g_hash_table_add(names, text_key(fact->name))) {
            form_errors_add(doing->errors, name, "%s", tr(lang, "Pilihan ini sudah ada."));
        }
        if (price_idr + fact->difference_idr < 0) {
            form_errors_add(doing->errors, difference, "%s",
                            tr(lang, "Harganya menjadi kurang dari nol."));
        }
    }
}

static const Variant *variant_named(const RecordList *list, const char *name)
{
    g_autofree char *key = text_key(name);
    for (size_t i = 0; i < record_count(list); i++) {
        g_autofree char *here = text_key(variant_at(list, i)->name);
        if (g_str_equal(here, key)) {
            return variant_at(list, i);
        }
    }
    return NULL;
}

/* "3:12,4:-1": the number of a kind and its stock then. False: this one does not stand there. */
static bool stock_seen(const char *seen, int64_t id, int64_t *ret_stock)
{
    g_auto(GStrv) pairs = g_strsplit(seen, ",", VARIANTS_MAX + 1);
    for (char **pair = pairs; *pair != NULL; pair++) {
        g_auto(GStrv) parts = g_strsplit(*pair, ":", 2);
        int64_t here = 0;
        if (g_strv_length(parts) == 2 && number_parse(parts[0], &here) && here == id) {
            return number_parse(parts[1], ret_stock);
        }
    }
    return false;
}

/* What was sold of a kind while the form was open stays sold. */
static void stocks_settle(const Doing *doing, const RecordList *before, GArray *facts)
{
    for (guint i = 0; i < facts->len; i++) {
        VariantFacts *fact = &g_array_index(facts, VariantFacts, i);
        const Variant *variant = variant_named(before, fact->name);
        StockSeen seen = {.typed = fact->stock, .now = variant != NULL ? variant->stock : 0};
        if (variant != NULL &&
            stock_seen(form_text(doing->values, "stocks_seen"), variant->id, &seen.seen)) {
            g_autofree char *field = g_strdup_printf("variants.%u.stock", i);
            fact->stock = product_stock_settle(doing, &seen, field);
        }
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) before = NULL;
    if (!business_lock(context->db, context->business_id, error) ||
        !variant_list(context->db, context->business_id, doing->id, &before, error) ||
        !product_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    g_autoptr(GArray) facts = facts_read(doing->values);
    facts_check(doing, facts, product_at(one, 0)->price_idr);
    stocks_settle(doing, before, facts);
    doing->result->id = doing->id;
    return form_errors_count(doing->errors) > 0 ||
           variant_replace(context->db, context->business_id, doing->id, facts, error);
}

const Action action_product_variants = {
    .name = "product_variants",
    .resource = "products",
    .verb = "variants",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan pilihan"),
    .done = N_("Pilihan sudah disimpan."),
    .summary = "Replaces the variants of a product: name, price difference, own stock.",
    .run = run,
};
