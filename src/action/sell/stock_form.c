// SPDX-License-Identifier: Apache-2.0
#include "action/sell/stock_form.h"

#include "guide/unit.h"
#include "store/product.h"

bool stock_item_need(const Doing *doing, RecordList **ret_one, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!stock_item_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such item");
    }
    doing->result->id = doing->id;
    *ret_one = g_steal_pointer(&one);
    return true;
}

/* How many of the item's unit the chosen one holds; 0: it cannot be said in it. */
static int64_t in_base_of(const StockItem *item, const char *key)
{
    const Unit *unit = unit_find(key), *own = unit_find(item->unit);
    const char *base = own != NULL && unit_is_base(own) ? own->key : UNIT_PIECE;
    if (g_str_equal(key, item->unit)) {
        return 1;
    }
    if (g_str_equal(key, UNIT_PACK)) {
        return item->pack_size;
    }
    return unit != NULL && g_str_equal(unit->base, base) ? unit->in_base : 0;
}

bool stock_amount_read(const Doing *doing, const StockItem *item, int64_t *ret_amount)
{
    const Lang *lang = doing->context->lang;
    int64_t in_base = in_base_of(item, form_text(doing->values, "unit"));
    if (in_base == 0) {
        form_errors_add(doing->errors, "unit",
                        tr(lang, "%s tidak dihitung dengan satuan ini. Pilih satuan lain, atau isi "
                                 "dulu kemasannya."),
                        item->name);
        return false;
    }
    if (!unit_amount_read(form_text(doing->values, "amount"), in_base, ret_amount)) {
        form_errors_add(doing->errors, "amount", "%s",
                        tr(lang, "Tulis dengan angka, misalnya 3 atau 2,5. Untuk yang kecil pakai "
                                 "satuan kecil: gram, mililiter, atau buah."));
        return false;
    }
    return true;
}

void stock_amount_check(const Doing *doing, const StockItem *item, int64_t change)
{
    const Lang *lang = doing->context->lang;
    int64_t on_hand = MAX(item->on_hand, 0);
    if (change == 0) {
        form_errors_add(doing->errors, "amount", "%s",
                        tr(lang, "Tulis banyaknya, lebih dari nol."));
    } else if (on_hand + change < 0) {
        g_autofree char *left = unit_amount_format(on_hand, item->unit, lang);
        form_errors_add(doing->errors, "amount",
                        tr(lang,
                           "%s tercatat tinggal %s, jadi tidak bisa keluar sebanyak itu. Bila "
                           "di rumah lebih banyak, hitung dan betulkan stoknya dulu."),
                        item->name, left);
    } else if (on_hand + change > UNIT_AMOUNT_MAX) {
        form_errors_add(doing->errors, "amount", "%s",
                        tr(lang, "Itu terlalu banyak untuk dicatat. Periksa angka dan satuannya."));
    }
}

static bool given(const Doing *doing, const char *name)
{
    return form_typed(doing->values, name) != NULL;
}

static int64_t size_read(const Doing *doing, const char *field, const char *unit, int64_t in_base)
{
    int64_t amount = 0;
    const char *typed = form_text(doing->values, field);
    if (*typed != '\0' && !unit_amount_read(typed, in_base, &amount)) {
        form_errors_add(doing->errors, field,
                        tr(doing->context->lang, "Tulis dengan angka, misalnya 3 atau 2,5. Yang "
                                                 "terkecil 1 %s."),
                        unit);
    }
    return amount;
}

/* Large numbers are said in the large unit of the field: 25 (kg), 2,5 (liter). */
StockFacts stock_facts_read(const Doing *doing, const StockItem *before, const char *unit)
{
    const FormValues *values = doing->values;
    const Unit *said = unit_find(form_text(values, "unit"));
    int64_t in_base = said != NULL && g_str_equal(said->base, unit) ? said->in_base : 1;
    StockFacts facts = {.name = before != NULL ? before->name : "",
                        .unit = unit,
                        .low = before != NULL ? before->low : STOCK_NO_LIMIT,
                        .pack_name = before != NULL ? before->pack_name : "",
                        .pack_size = before != NULL ? before->pack_size : 0,
                        .active = before == NULL || !form_flag(values, "unused")};
    facts.name = given(doing, "name") ? form_text(values, "name") : facts.name;
    if (given(doing, "low")) {
        bool empty = *form_text(values, "low") == '\0';
        facts.low = empty ? STOCK_NO_LIMIT : size_read(doing, "low", unit, in_base);
    }
    if (given(doing, "pack_name") || given(doing, "pack_size")) {
        facts.pack_name = form_text(values, "pack_name");
        facts.pack_size = size_read(doing, "pack_size", unit, in_base);
    }
    if ((*facts.pack_name != '\0') != (facts.pack_size > 0)) {
        form_errors_add(doing->errors, facts.pack_size > 0 ? "pack_name" : "pack_size", "%s",
                        tr(doing->context->lang, "Tulis nama kemasan dan isinya dua-duanya, atau "
                                                 "kosongkan dua-duanya."));
    }
    return facts;
}

bool stock_name_check(const Doing *doing, const char *name, int64_t id, GError **error)
{
    const Context *context = doing->context;
    int64_t same = 0;
    if (!stock_item_find_name(context->db, context->business_id, name, &same, error)) {
        return false;
    }
    if (same != 0 && same != id) {
        form_errors_add(doing->errors, "name", "%s",
                        tr(context->lang, "Bahan dengan nama ini sudah ada. Buka yang sudah ada, "
                                          "atau beri nama lain."));
    }
    return true;
}
