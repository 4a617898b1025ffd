// SPDX-License-Identifier: Apache-2.0
#include "store/variant.h"

#include "base/money.h"
#include "base/text.h"

#define NAME_MAX_CHARACTERS 40

static const char SQL_LIST[] =
    "SELECT id, product_id, name, difference_idr, COALESCE(stock, -1) FROM product_variants "
    "WHERE business_id = $1 AND (product_id = $2 OR $2 = 0) ORDER BY product_id, position";
/* Out of the way of the new positions; what is left there afterwards is gone. */
static const char SQL_SHELVE[] = "UPDATE product_variants SET position = position + 1000 "
                                 "WHERE business_id = $1 AND product_id = $2";
static const char SQL_CLEAR[] = "DELETE FROM product_variants "
                                "WHERE business_id = $1 AND product_id = $2 AND position >= 1000";
/* A kind that stays keeps its number: orders name it. */
static const char SQL_KEEP[] =
    "UPDATE product_variants SET position = $4, name = $5, difference_idr = $6, stock = $7 "
    "WHERE business_id = $1 AND product_id = $2 AND id = $3";
static const char SQL_ADD[] =
    "INSERT INTO product_variants (business_id, product_id, position, name, difference_idr, stock) "
    "VALUES ($1, $2, $3, $4, $5, $6)";

static const Column VARIANT_FIELDS[] = {
    COLUMN(Variant, INT, id),    COLUMN(Variant, INT, product_id),
    COLUMN(Variant, TEXT, name), COLUMN(Variant, MONEY, difference_idr),
    COLUMN(Variant, INT, stock), {0},
};
const RecordType variant_type = {sizeof(Variant), VARIANT_FIELDS};

bool variant_list(Db *db, int64_t business_id, int64_t product_id, RecordList **ret_list,
                  GError **error)
{
    return record_list_load(db, &variant_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(product_id)), ret_list, error);
}

static const VariantFacts *fact_at(const GArray *facts, guint i)
{
    return &g_array_index(facts, VariantFacts, i);
}

int64_t variant_price(const Product *product, const Variant *variant)
{
    return MAX(0, product->price_idr + variant->difference_idr);
}

bool variant_facts_fit(const GArray *facts, int64_t price_idr)
{
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    bool fit = facts->len <= VARIANTS_MAX;
    for (guint i = 0; fit && i < facts->len; i++) {
        const VariantFacts *fact = fact_at(facts, i);
        fit =
            g_hash_table_add(names, text_key(fact->name)) && price_idr + fact->difference_idr >= 0;
    }
    return fit;
}

static int64_t id_of_name(const RecordList *list, const char *name)
{
    g_autofree char *folded = text_key(name);
    for (size_t i = 0; i < record_count(list); i++) {
        g_autofree char *here = text_key(variant_at(list, i)->name);
        if (g_str_equal(here, folded)) {
            return variant_at(list, i)->id;
        }
    }
    return 0;
}

static bool facts_write(Db *db, int64_t business_id, int64_t product_id, const GArray *facts,
                        GError **error)
{
    g_autoptr(RecordList) before = NULL;
    if (!variant_list(db, business_id, product_id, &before, error) ||
        !db_run(db, SQL_SHELVE, DB_PARAMS(db_int(business_id), db_int(product_id)), error)) {
        return false;
    }
    for (guint i = 0; i < facts->len; i++) {
        const VariantFacts *fact = fact_at(facts, i);
        DbValue stock = fact->stock < 0 ? db_null() : db_int(fact->stock);
        int64_t id = id_of_name(before, fact->name);
        bool written =
            id != 0
                ? db_run(db, SQL_KEEP,
                         DB_PARAMS(db_int(business_id), db_int(product_id), db_int(id), db_int(i),
                                   db_text(fact->name), db_int(fact->difference_idr), stock),
                         error)
                : db_run(db, SQL_ADD,
                         DB_PARAMS(db_int(business_id), db_int(product_id), db_int(i),
                                   db_text(fact->name), db_int(fact->difference_idr), stock),
                         error);
        if (!written) {
            return false;
        }
    }
    return db_run(db, SQL_CLEAR, DB_PARAMS(db_int(business_id), db_int(product_id)), error);
}

bool variant_replace(Db *db, int64_t business_id, int64_t product_id, const GArray *facts,
                     GError **error)
{
    g_autoptr(RecordList) one = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL || !product_load(db, business_id, product_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    if (!variant_facts_fit(facts, product_at(one, 0)->price_idr)) {
        return error_set(error, ERROR_INVALID, "a variant stands twice, is too many or too cheap");
    }
    return facts_write(db, business_id, product_id, facts, error) && db_commit(tx, error);
}

char *variant_words(const RecordList *list, const Product *product)
{
    g_autoptr(GString) words = g_string_new(NULL);
    for (size_t i = 0; i < record_count(list); i++) {
        const Variant *variant = variant_at(list, i);
        if (variant->product_id != product->id || variant->stock == 0) {
            continue;
        }
        g_autofree char *price = money_format(variant_price(product, variant));
        g_string_append_printf(words, "%s%s %s", words->len > 0 ? ", " : "", variant->name, price);
    }
    return words->len > 0 ? g_string_free(g_steal_pointer(&words), FALSE) : NULL;
}

char *variant_cell(const RecordList *list, int64_t product_id)
{
    GString *cell = g_string_new(NULL);
    for (size_t i = 0; i < record_count(list); i++) {
        const Variant *variant = variant_at(list, i);
        if (variant->product_id != product_id) {
            continue;
        }
        g_string_append_printf(cell, "%s%s:%" G_GINT64_FORMAT ":", cell->len > 0 ? " | " : "",
                               variant->name, variant->difference_idr);
        if (variant->stock >= 0) {
            g_string_append_printf(cell, "%" G_GINT64_FORMAT, variant->stock);
        }
    }
    return g_string_free(cell, FALSE);
}

/* "Pedas:2000:5", "Pedas:2000", "Pedas". */
static bool part_parse(const char *part, GStringChunk *names, VariantFacts *ret_fact)
{
    g_auto(GStrv) pieces = g_strsplit(part, ":", 4);
    guint count = g_strv_length(pieces);
    if (count < 1 || count > 3) {
        return false;
    }
    g_autofree char *name = text_clean(pieces[0], false);
    *ret_fact = (VariantFacts){NULL, 0, STOCK_NOT_COUNTED};
    for (guint i = 1; i < count; i++) {
        g_strstrip(pieces[i]);
        int64_t *to = i == 1 ? &ret_fact->difference_idr : &ret_fact->stock;
        if (*pieces[i] != '\0' && !number_parse(pieces[i], to)) {
            return false;
        }
    }
    ret_fact->name = g_string_chunk_insert(names, name);
    return *name != '\0' && text_length(name) <= NAME_MAX_CHARACTERS &&
           ABS(ret_fact->difference_idr) <= PRICE_MAX_IDR && ret_fact->stock >= STOCK_NOT_COUNTED &&
           ret_fact->stock <= 1000000;
}

bool variant_parse(const char *cell, GArray **ret_facts, GStringChunk **ret_names)
{
    g_autoptr(GArray) facts = g_array_new(FALSE, TRUE, sizeof(VariantFacts));
    g_autoptr(GStringChunk) names = g_string_chunk_new(256);
    g_auto(GStrv) parts = g_strsplit(cell, "|", VARIANTS_MAX + 2);
    for (char **part = parts; *part != NULL; part++) {
        VariantFacts fact;
        if (*g_strstrip(*part) == '\0') {
            continue;
        }
        if (facts->len >= VARIANTS_MAX || !part_parse(*part, names, &fact)) {
            return false;
        }
        g_array_append_val(facts, fact);
    }
    *ret_facts = g_steal_pointer(&facts);
    *ret_names = g_steal_pointer(&names);
    return true;
}
