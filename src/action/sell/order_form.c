// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_form.h"

#include "base/money.h"
#include "store/goods.h"
#include "store/variant.h"
#include "store/window.h"

static const Field LINE_FIELDS[] = {
    {"product", N_("Barang"), FIELD_ID},
    {"variant", N_("Pilihan"), FIELD_ID},
    {"package", N_("Paket"), FIELD_ID},
    {"name", N_("Barang lain"), FIELD_TEXT, .max = 80, .example = N_("Kue ulang tahun")},
    {"quantity", N_("Jumlah"), FIELD_NUMBER, .min = 1, .max = ORDER_QUANTITY_MAX, .example = "1"},
    {"price", N_("Harga satuan"), FIELD_MONEY, .max = ORDER_PRICE_MAX_IDR,
     .help = N_("Kosongkan bila sama dengan harga di daftar.")},
    {0},
};
const Form ORDER_LINE_FORM = {LINE_FIELDS};

static void line_refuse(const Doing *doing, size_t i, const char *sentence)
{
    form_errors_add(doing->errors, "items", tr(doing->context->lang, "Baris %d: %s"), (int)i + 1,
                    sentence);
}

/* A kind of a product names its product: name and price are of both. */
static bool line_from_variant(const Doing *doing, OrderLineDraft *line, OrderLines *lines,
                              bool *ret_known, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) all = NULL;
    g_autoptr(RecordList) one = NULL;
    const Variant *variant = NULL;
    if (!variant_list(context->db, context->business_id, line->product_id, &all, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(all); i++) {
        variant = variant_at(all, i)->id == line->variant_id ? variant_at(all, i) : variant;
    }
    line->product_id = variant != NULL ? variant->product_id : 0;
    if (!product_load(context->db, context->business_id, line->product_id, &one, error)) {
        return false;
    }
    *ret_known = record_count(one) == 1 && product_at(one, 0)->active != 0;
    if (*ret_known) {
        const Product *product = product_at(one, 0);
        g_autofree char *name = g_strdup_printf("%s (%s)", product->name, variant->name);
        line->name = g_string_chunk_insert(lines->texts, name);
        line->price_idr = variant_price(product, variant);
    }
    return true;
}

/* Name and price of a product or package from the owner's list. */
static bool line_from_list(const Doing *doing, OrderLineDraft *line, OrderLines *lines,
                           bool *ret_known, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (line->variant_id != 0) {
        return line_from_variant(doing, line, lines, ret_known, error);
    }
    bool loaded =
        line->product_id != 0
            ? goods_load_product(context->db, context->business_id, line->product_id, &one, error)
            : goods_load_package(context->db, context->business_id, line->package_id, &one, error);
    if (!loaded) {
        return false;
    }
    *ret_known = record_count(one) == 1;
    if (*ret_known) {
        const Goods *goods = goods_at(one, 0);
        line->name = g_string_chunk_insert(lines->texts, goods->name);
        line->price_idr = goods->price_idr;
    }
    return true;
}

static bool line_read(const Doing *doing, size_t i, OrderLines *lines, GError **error)
{
    const FormValues *values = doing->values;
    const Lang *lang = doing->context->lang;
    OrderLineDraft *line = &lines->lines[i];
    line->product_id = form_row_int(values, "items", i, "product");
    line->variant_id = form_row_int(values, "items", i, "variant");
    line->package_id = form_row_int(values, "items", i, "package");
    line->name = form_row_text(values, "items", i, "name");
    int64_t quantity = form_row_int(values, "items", i, "quantity");
    line->quantity = quantity > 0 ? quantity : 1;
    bool priced = form_row_has(values, "items", i, "price");
    int ways = (line->product_id != 0 || line->variant_id != 0) + (line->package_id != 0) +
               (*line->name != '\0');
    if (ways != 1) {
        line_refuse(doing, i,
                    ways == 0 ? tr(lang, "pilih barang dari daftar atau tulis namanya.")
                              : tr(lang, "isi satu saja: barang, paket, atau nama barang lain."));
        return true;
    }
    bool known = true, by_hand = *line->name != '\0';
    if (!by_hand && !line_from_list(doing, line, lines, &known, error)) {
        return false;
    }
    if (!known) {
        line_refuse(doing, i, tr(lang, "barang ini tidak ada di daftar jualan."));
    } else if (priced) {
        line->price_idr = form_row_int(values, "items", i, "price");
    } else if (by_hand) {
        line_refuse(doing, i, tr(lang, "tulis harga satuannya."));
    }
    return true;
}

void order_lines_clear(OrderLines *lines)
{
    g_clear_pointer(&lines->texts, g_string_chunk_free);
}

bool order_lines_read(const Doing *doing, OrderLines *lines, GError **error)
{
    lines->texts = g_string_chunk_new(256);
    lines->count = form_rows(doing->values, "items");
    g_assert(lines->count <= ORDER_LINES_MAX);
    for (size_t i = 0; i < lines->count; i++) {
        if (!line_read(doing, i, lines, error)) {
            return false;
        }
    }
    return true;
}

/* A fee or an address means delivery, whether or not the box was ticked. */
bool order_is_delivery(const FormValues *values)
{
    return form_flag(values, "delivery") || form_int(values, "fee") > 0 ||
           *form_text(values, "address") != '\0' || *form_text(values, "area") != '\0';
}

static void draft_check(const Doing *doing, const OrderDraft *draft)
{
    if (draft->due_day < doing->context->today) {
        form_errors_add(
            doing->errors, "due_day", "%s",
            tr(doing->context->lang, "Hari ini sudah lewat. Pilih hari ini atau sesudahnya."));
    }
}

/* Nothing is promised into her family's hours (V03); the tick is asked for only when it is needed. */
static bool free_time_check(const Doing *doing, const OrderDraft *draft, GError **error)
{
    const Context *context = doing->context;
    g_auto(OwnerTimes) times = {0};
    if (!draft->delivery || draft->due_minute < 0 ||
        form_flag(doing->values, "confirm_free_time")) {
        return true;
    }
    if (!owner_times_load(context->db, context->business_id, (int)context->business->off_days,
                          &times, error)) {
        return false;
    }
    if (minutes_are_blocked(&times.rules, draft->due_day, draft->due_minute, 1)) {
        form_errors_add(doing->errors, "confirm_free_time", "%s",
                        tr(context->lang, "Jam itu jam keluarga Anda. Tawarkan jam lain, atau "
                                          "centang ini bila tetap mau mengantar."));
    }
    return true;
}

bool order_due_check(const Doing *doing, const OrderDraft *draft, GError **error)
{
    draft_check(doing, draft);
    return free_time_check(doing, draft, error);
}
