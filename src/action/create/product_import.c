// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "action/create/product_table.h"
#include "base/text.h"

#define ROWS_MAX 500u
#define REASONS_SHOWN 5u

static const Field FIELDS[] = {
    {"csv", N_("Tempel daftar di sini"), FIELD_LINES, true, .max = 60000,
     .help = N_("Baris pertama berisi judul kolom: nama, harga, satuan, stok."),
     .example = N_("nama,harga\nNasi kuning,10000")},
    {0},
};
static const Form FORM = {FIELDS};

typedef struct {
    const Doing *doing;
    GHashTable *names; /* folded name → 1; owned */
    GString *reasons;
    size_t refused, new, changed, same;
} Importing;

static void importing_clear(Importing *importing)
{
    g_clear_pointer(&importing->names, g_hash_table_unref);
    if (importing->reasons != NULL) {
        g_string_free(importing->reasons, TRUE);
    }
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Importing, importing_clear)

/* What a row says of the product's kinds; NULL facts: it says nothing. */
typedef struct {
    GArray *facts;
    GStringChunk *names;
} Kinds;

static void kinds_clear(Kinds *kinds)
{
    g_clear_pointer(&kinds->facts, g_array_unref);
    g_clear_pointer(&kinds->names, g_string_chunk_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Kinds, kinds_clear)

/* The heading is row 1, as in the spreadsheet. */
static void row_refuse(Importing *importing, size_t row, const char *label, const char *reason)
{
    if (importing->refused++ < REASONS_SHOWN) {
        g_string_append_printf(importing->reasons, "%s", importing->reasons->len > 0 ? " " : "");
        g_string_append_printf(importing->reasons,
                               tr(importing->doing->context->lang, "Baris %d, %s: %s"),
                               (int)row + 2, label, reason);
    }
}

/* One row, read. */
typedef struct {
    const FormValues *values;
    const Kinds *kinds;
    bool active;
} ProductLine;

static bool facts_equal(const ProductFacts *a, const ProductFacts *b)
{
    return g_str_equal(a->name, b->name) && g_str_equal(a->unit, b->unit) &&
           g_str_equal(a->description, b->description) &&
           g_str_equal(a->unique_line, b->unique_line) && a->price_idr == b->price_idr &&
           a->cost_idr == b->cost_idr && (b->stock == STOCK_KEPT || a->stock == b->stock) &&
           a->preorder_days == b->preorder_days;
}

/* Does it have just these kinds already? */
static bool kinds_same(const RecordList *before, const Kinds *kinds)
{
    bool same = kinds->facts == NULL || kinds->facts->len == record_count(before);
    for (guint i = 0; same && kinds->facts != NULL && i < kinds->facts->len; i++) {
        const VariantFacts *fact = &g_array_index(kinds->facts, VariantFacts, i);
        const Variant *variant = variant_at(before, i);
        same = g_str_equal(fact->name, variant->name) &&
               fact->difference_idr == variant->difference_idr && fact->stock == variant->stock;
    }
    return same;
}

static bool kinds_save(Importing *importing, int64_t product_id, const Kinds *kinds, GError **error)
{
    const Context *context = importing->doing->context;
    return kinds->facts == NULL ||
           variant_replace(context->db, context->business_id, product_id, kinds->facts, error);
}

static bool old_save(Importing *importing, const Product *product, const ProductLine *line,
                     GError **error)
{
    const Context *context = importing->doing->context;
    ProductFacts before = product_facts(product);
    before.stock = product->stock;
    ProductFacts facts = product_facts_read(line->values, product);
    g_autoptr(RecordList) kinds = NULL;
    if (!variant_list(context->db, context->business_id, product->id, &kinds, error)) {
        return false;
    }
    if (facts_equal(&before, &facts) && line->active == (product->active != 0) &&
        kinds_same(kinds, line->kinds)) {
        importing->same++;
        return true;
    }
    importing->changed++;
    return product_save(context->db, context->business_id, product->id, &facts, context->now,
                        error) &&
           product_set_active(context->db, context->business_id, product->id, line->active,
                              context->now, error) &&
           kinds_save(importing, product->id, line->kinds, error);
}

static bool new_save(Importing *importing, const ProductLine *line, GError **error)
{
    const Context *context = importing->doing->context;
    ProductFacts facts = product_facts_read(line->values, NULL);
    int64_t id = 0;
    importing->new ++;
    return product_add(context->db, context->business_id, &facts, context->now, &id, error) &&
           (line->active || product_set_active(context->db, context->business_id, id, false,
                                               context->now, error)) &&
           kinds_save(importing, id, line->kinds, error);
}

static bool row_save(Importing *importing, ProductRow *row, const FormValues *values,
                     const Kinds *kinds, GError **error)
{
    const Context *context = importing->doing->context;
    const char *name = form_text(values, "name");
    g_autofree char *folded = text_key(name);
    g_autoptr(RecordList) one = NULL;
    int64_t id = 0;
    if (!g_hash_table_add(importing->names, g_steal_pointer(&folded))) {
        row_refuse(importing, row->row, name,
                   tr(context->lang, "Nama ini sudah ada di baris sebelumnya."));
        return true;
    }
    if (!product_find_name(context->db, context->business_id, name, &id, error)) {
        return false;
    }
    ProductLine line = {values, kinds, product_row_active(row, true)};
    if (id == 0) {
        return new_save(importing, &line, error);
    }
    if (!product_load(context->db, context->business_id, id, &one, error)) {
        return false;
    }
    const Product *product = product_at(one, 0);
    line.active = product_row_active(row, product->active != 0);
    return old_save(importing, product, &line, error);
}

static bool kinds_read(ProductRow *row, int64_t price_idr, Kinds *ret_kinds)
{
    const char *cell = product_row_variants(row);
    return cell == NULL || (variant_parse(cell, &ret_kinds->facts, &ret_kinds->names) &&
                            variant_facts_fit(ret_kinds->facts, price_idr));
}

static bool row_import(Importing *importing, const CsvTable *table, size_t i, GError **error)
{
    const Lang *lang = importing->doing->context->lang;
    g_auto(ProductRow) row = {.table = table, .row = i};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_read(&PRODUCT_FORM, product_row_source(&row), lang, errors);
    if (form_errors_count(errors) > 0) {
        const Field *field = form_field(&PRODUCT_FORM, form_errors_field(errors, 0));
        row_refuse(importing, i, tr(lang, field->label), form_errors_sentence(errors, 0));
        return true;
    }
    g_auto(Kinds) kinds = {0};
    if (!kinds_read(&row, form_int(values, "price"), &kinds)) {
        row_refuse(importing, i, form_text(values, "name"),
                   tr(lang, "Pilihan tidak terbaca. Tulis misalnya: Pedas:2000:5 | Manis"));
        return true;
    }
    return row_save(importing, &row, values, &kinds, error);
}

static void refuse_all(const Importing *importing)
{
    const Lang *lang = importing->doing->context->lang;
    if (importing->refused > REASONS_SHOWN) {
        g_string_append_c(importing->reasons, ' ');
        g_string_append_printf(
            importing->reasons,
            tr_count(lang, "Dan %d baris lain.", importing->refused - REASONS_SHOWN),
            (int)(importing->refused - REASONS_SHOWN));
    }
    form_errors_add(importing->doing->errors, "csv", "%s", importing->reasons->str);
}

static bool table_import(const Doing *doing, const CsvTable *table, GError **error)
{
    g_auto(Importing)
        importing = {.doing = doing,
                     .names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                     .reasons = g_string_new(NULL)};
    for (size_t i = 0; i < csv_rows(table); i++) {
        if (!row_import(&importing, table, i, error)) {
            return false;
        }
    }
    if (importing.refused > 0) {
        refuse_all(&importing);
        return true;
    }
    doing->result->message =
        g_strdup_printf(tr(doing->context->lang, "%d baru, %d berubah, %d tetap."),
                        (int)importing.new, (int)importing.changed, (int)importing.same);
    return true;
}

static void refuse(const Doing *doing, const char *sentence)
{
    form_errors_add(doing->errors, "csv", "%s", sentence);
}

/* All rows or none: a list that is half read would have to be sorted out by hand. */
static bool run(const Doing *doing, GError **error)
{
    const Lang *lang = doing->context->lang;
    g_autoptr(GError) problem = NULL;
    g_autoptr(CsvTable) table = csv_parse(form_text(doing->values, "csv"), &problem);
    if (table == NULL) {
        refuse(doing, tr(lang, "Daftar ini tidak terbaca: ada tanda kutip yang tidak ditutup."));
    } else if (!product_table_has_names(table)) {
        refuse(doing, tr(lang, "Baris pertama harus berisi judul kolom, paling sedikit: nama, "
                               "harga."));
    } else if (csv_rows(table) == 0 || csv_rows(table) > ROWS_MAX) {
        refuse(doing, tr(lang, "Isi satu sampai 500 baris di bawah judul kolom."));
    } else {
        return table_import(doing, table, error);
    }
    return true;
}

const Action action_product_import = {
    .name = "product_import",
    .resource = "products",
    .verb = "import",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Masukkan daftar"),
    .done = N_("Daftar barang sudah masuk."),
    .summary =
        "Reads products from CSV text; the same text twice changes nothing; all rows or none.",
    .run = run,
};
