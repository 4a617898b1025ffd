// SPDX-License-Identifier: Apache-2.0
#include "store/order_edit.h"

#include "action/sell/order_change.h"
#include "action/sell/order_form.h"

static const Field FIELDS[] = {
    {"items", N_("Pesanan"), FIELD_ROWS, .max = ORDER_LINES_MAX, .row = &ORDER_LINE_FORM},
    {"due_day", N_("Untuk hari"), FIELD_DAY, true},
    {"due_minute", N_("Paling lambat pukul"), FIELD_MINUTE},
    {"delivery", N_("Diantar ke pembeli"), FIELD_FLAG},
    {"area", N_("Daerah antar"), FIELD_TEXT, .max = 60, .example = N_("RT 02")},
    {"fee", N_("Ongkos kirim"), FIELD_MONEY, .max = INT64_C(10000000)},
    {"address", N_("Alamat atau patokan"), FIELD_TEXT, .max = 200,
     .example = N_("Rumah cat hijau di seberang lapangan")},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 200, .example = N_("Tidak pedas")},
    {"seen", N_("Keadaan saat dibuka"), FIELD_TEXT, .max = 16},
    {"confirm_free_time", N_("Tetap diantar pada jam keluarga"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

/* Without rows the lines stay as they are. */
static bool lines_keep(const Doing *doing, OrderLines *lines, RecordList **ret_items,
                       GError **error)
{
    const Context *context = doing->context;
    if (!order_items(context->db, context->business_id, doing->id, ret_items, error)) {
        return false;
    }
    lines->count = record_count(*ret_items);
    for (size_t i = 0; i < lines->count; i++) {
        const OrderItem *item = order_item_at(*ret_items, i);
        lines->lines[i] = (OrderLineDraft){.product_id = item->product_id,
                                           .variant_id = item->variant_id,
                                           .package_id = item->package_id,
                                           .name = item->name,
                                           .quantity = item->quantity,
                                           .price_idr = item->price_idr};
    }
    return true;
}

static OrderDraft draft_of(const Doing *doing, const OrderLines *lines)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    return (OrderDraft){
        .delivery = order_is_delivery(values),
        .area = form_text(values, "area"),
        .address = form_text(values, "address"),
        .due_day = form_day_or(values, "due_day", context->today),
        .due_minute = (Minute)form_int_or(values, "due_minute", -1),
        .zone = context->zone,
        .fee_idr = form_int(values, "fee"),
        .note = form_text(values, "note"),
        .lines = lines->lines,
        .line_count = lines->count,
    };
}

static bool write_edit(const Doing *doing, const Order *order, const OrderLines *lines,
                       GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) missing = NULL;
    OrderDraft draft = draft_of(doing, lines);
    OrderEdit edit = {&draft, context->now};
    if (!order_due_check(doing, &draft, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    if (!order_edit(context->db, context->business_id, order, &edit, &missing, error)) {
        return false;
    }
    order_refuse_short(doing, missing);
    return true;
}

/* Another phone changed it since this form was drawn: she sees both and decides. */
static bool seen_check(const Doing *doing, const Order *order, GError **error)
{
    const Context *context = doing->context;
    const char *seen = form_text(doing->values, "seen");
    g_autoptr(RecordList) items = NULL;
    if (*seen == '\0') {
        return true;
    }
    if (!order_items(context->db, context->business_id, order->id, &items, error)) {
        return false;
    }
    g_autofree char *now = order_mark(order, items);
    if (!g_str_equal(seen, now)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang,
                           "Pesanan ini sudah diubah dari HP lain. Isian Anda masih ada: "
                           "bandingkan dengan yang tercatat sekarang, lalu simpan lagi."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(OrderLines) lines = {0};
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    if (!order_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such order");
    }
    const Order *order = order_at(one, 0);
    doing->result->id = order->id;
    if (!order_may_edit(order)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Pesanan ini sudah disiapkan, dibayar, atau dibatalkan, "
                                          "jadi tidak diubah lagi. Catat pesanan baru untuk "
                                          "tambahannya."));
        return true;
    }
    if (!seen_check(doing, order, error)) {
        return false;
    }
    bool read = form_rows(doing->values, "items") > 0 ? order_lines_read(doing, &lines, error)
                                                      : lines_keep(doing, &lines, &items, error);
    return read &&
           (form_errors_count(doing->errors) > 0 || write_edit(doing, order, &lines, error));
}

const Action action_order_edit = {
    .name = "order_edit",
    .resource = "orders",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan perubahan"),
    .done = N_("Pesanan sudah diubah. Kirim konfirmasi yang baru ke pembeli."),
    .summary =
        "Changes lines, day, place and note of an order that is new or confirmed and unpaid.",
    .run = run,
};
