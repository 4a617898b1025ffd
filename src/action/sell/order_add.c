// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_form.h"
#include "action/sell/place.h"

static const Field FIELDS[] = {
    {"customer", N_("Nama pembeli"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890"},
    {"items", N_("Pesanan"), FIELD_ROWS, true, .max = ORDER_LINES_MAX, .row = &ORDER_LINE_FORM},
    {"delivery", N_("Diantar ke pembeli"), FIELD_FLAG},
    {"area", N_("Daerah antar"), FIELD_TEXT, .max = 60, .example = N_("RT 02")},
    {"fee", N_("Ongkos kirim"), FIELD_MONEY, .max = INT64_C(10000000)},
    FIELD_HEARD_FROM,
    {"due_day", N_("Untuk hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {"due_minute", N_("Paling lambat pukul"), FIELD_MINUTE},
    {"confirm_free_time", N_("Tetap diantar pada jam keluarga"), FIELD_FLAG},
    {"address", N_("Alamat atau patokan"), FIELD_TEXT, .max = 200,
     .example = N_("Rumah cat hijau di seberang lapangan")},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 200, .example = N_("Tidak pedas")},
    FIELD_BOUGHT_THROUGH,
    {0},
};
static const Form FORM = {FIELDS};

static OrderDraft draft_of(const Doing *doing, const OrderLines *lines)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    return (OrderDraft){
        .customer = form_text(values, "customer"),
        .phone = form_text(values, "phone"),
        .delivery = order_is_delivery(values),
        .area = form_text(values, "area"),
        .address = form_text(values, "address"),
        .due_day = form_day_or(values, "due_day", context->today),
        .due_minute = (Minute)form_int_or(values, "due_minute", -1),
        .zone = context->zone,
        .fee_idr = form_int(values, "fee"),
        .note = form_text(values, "note"),
        .heard_from = place_heard(doing),
        .bought_through = place_bought(doing, "whatsapp"),
        .day = context->today,
        .lines = lines->lines,
        .line_count = lines->count,
    };
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(OrderLines) lines = {0};
    int64_t number = 0;
    if (!order_lines_read(doing, &lines, error)) {
        return false;
    }
    OrderDraft draft = draft_of(doing, &lines);
    if (!order_due_check(doing, &draft, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    if (!order_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                   &number, error)) {
        return false;
    }
    doing->result->message =
        g_strdup_printf(tr(context->lang, "Pesanan nomor %d sudah dicatat."), (int)number);
    doing->result->next = g_strdup_printf("/pesanan/%" G_GINT64_FORMAT, number);
    return true;
}

const Action action_order_add = {
    .name = "order_add",
    .resource = "orders",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat pesanan"),
    .done = N_("Pesanan sudah dicatat. Kirim konfirmasinya ke pembeli."),
    .summary = "Writes down an order; totals are computed from the items and the fee.",
    .run = run,
};
