// SPDX-License-Identifier: Apache-2.0
#include "action/create/package_form.h"

#include "base/money.h"
#include "store/product.h"

static const Field ITEM_FIELDS[] = {
    {"product", N_("Barang"), FIELD_ID, true},
    {"quantity", N_("Jumlah"), FIELD_NUMBER, .min = 1, .max = PACKAGE_QUANTITY_MAX,
     .example = N_("1")},
    {0},
};
static const Form ITEM = {ITEM_FIELDS};
static const Field FIELDS[] = {
    {"confirm_loss", N_("Saya tahu paket ini rugi dan tetap mau menjualnya"), FIELD_FLAG},
    {"name", N_("Nama paket"), FIELD_TEXT, true, .max = 60, .example = N_("Paket pagi")},
    {"items", N_("Isi paket"), FIELD_ROWS, true, .max = PACKAGE_ITEMS_MAX, .row = &ITEM},
    {"price", N_("Harga paket"), FIELD_MONEY, true, .max = PRICE_MAX_IDR, .example = N_("12.000")},
    {"from", N_("Mulai tanggal"), FIELD_DAY, .help = N_("Kosong: mulai hari ini.")},
    {"to", N_("Sampai tanggal"), FIELD_DAY, true},
    {"stock", N_("Jumlah paket yang tersedia"), FIELD_NUMBER,
     .help = N_("Kosongkan bila tidak dihitung.")},
    {0},
};
const Form PACKAGE_FORM = {FIELDS};
const Form PACKAGE_FORM_PLAIN = {FIELDS + 1};

FormValues *package_values(const Package *package, const RecordList *items)
{
    FormValues *values = form_values_new();
    g_autofree char *from = day_format((Day)package->from_day);
    g_autofree char *to = day_format((Day)package->to_day);
    form_values_show(values, "name", package->name);
    form_values_show_int(values, "price", package->price_idr);
    form_values_show(values, "from", from);
    form_values_show(values, "to", to);
    if (package->stock >= 0) {
        form_values_show_int(values, "stock", package->stock);
    }
    for (size_t i = 0; i < record_count(items); i++) {
        g_autofree char *product = g_strdup_printf("items.%zu.product", i);
        g_autofree char *quantity = g_strdup_printf("items.%zu.quantity", i);
        form_values_show_int(values, product, package_item_at(items, i)->product_id);
        form_values_show_int(values, quantity, package_item_at(items, i)->quantity);
    }
    return values;
}

static bool parts_read(const Doing *doing, GArray *parts, GError **error)
{
    const Context *context = doing->context;
    for (size_t i = 0; i < form_rows(doing->values, "items"); i++) {
        int64_t quantity = form_row_int(doing->values, "items", i, "quantity");
        PackagePart part = {form_row_int(doing->values, "items", i, "product"),
                            quantity > 0 ? quantity : 1};
        g_autoptr(RecordList) one = NULL;
        if (!product_load(context->db, context->business_id, part.product_id, &one, error)) {
            return false;
        }
        if (record_count(one) == 0) {
            g_autofree char *field = g_strdup_printf("items.%zu.product", i);
            form_errors_add(doing->errors, field, "%s",
                            tr(context->lang, "Barang ini tidak ada di daftar. Pilih yang lain."));
        }
        g_array_append_val(parts, part);
    }
    return true;
}

static void period_check(const Doing *doing, const PackageFacts *facts, bool new)
{
    const Lang *lang = doing->context->lang;
    if (facts->to < facts->from) {
        form_errors_add(doing->errors, "to", "%s",
                        tr(lang, "Tanggal akhir mendahului tanggal mulai."));
    } else if (new && facts->to < doing->context->today) {
        form_errors_add(doing->errors, "to", "%s", tr(lang, "Tanggal ini sudah lewat."));
    }
}

static bool loss_check(const Doing *doing, const PackageFacts *facts, GError **error)
{
    const Context *context = doing->context;
    Package weighed = {0};
    if (!package_weigh(context->db, context->business_id, facts, &weighed, error)) {
        return false;
    }
    if (package_is_loss(&weighed) && !form_flag(doing->values, "confirm_loss")) {
        g_autofree char *loss = money_format(-package_margin(&weighed));
        g_autofree char *cost = money_format(weighed.cost_idr);
        g_autofree char *price = money_format(weighed.price_idr);
        form_errors_add(doing->errors, "confirm_loss",
                        tr(context->lang, "Paket ini rugi %s: modalnya %s, harganya %s. Naikkan "
                                          "harganya, atau beri centang bila memang sengaja."),
                        loss, cost, price);
    }
    return true;
}

bool package_form_save(const Doing *doing, int64_t id, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GArray) parts = g_array_new(FALSE, FALSE, sizeof(PackagePart));
    if (!parts_read(doing, parts, error)) {
        return false;
    }
    PackageFacts facts = {
        .name = form_text(doing->values, "name"),
        .price_idr = form_int(doing->values, "price"),
        .from = form_day_or(doing->values, "from", context->today),
        .to = form_day_or(doing->values, "to", context->today),
        .stock = form_int_or(doing->values, "stock", -1),
        .parts = (const PackagePart *)(void *)parts->data,
        .count = parts->len,
    };
    period_check(doing, &facts, id == 0);
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    if (!loss_check(doing, &facts, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    doing->result->id = id;
    return id == 0 ? package_add(context->db, context->business_id, &facts, context->now,
                                 &doing->result->id, error)
                   : package_save(context->db, context->business_id, id, &facts, error);
}
