// SPDX-License-Identifier: Apache-2.0
#include "action/sell/place.h"
#include "base/money.h"
#include "store/goods.h"
#include "store/order.h"
#include "store/window.h"

static const Field LINE_FIELDS[] = {
    {"product", N_("Barang"), FIELD_ID},
    {"package", N_("Paket"), FIELD_ID},
    {"name", N_("Barang lain"), FIELD_TEXT, .max = 80, .example = N_("Kue ulang tahun")},
    {"quantity", N_("Jumlah"), FIELD_NUMBER, .min = 1, .max = ORDER_QUANTITY_MAX, .example = "1"},
    {"price", N_("Harga satuan"), FIELD_MONEY, .max = ORDER_PRICE_MAX_IDR,
     .help = N_("Kosongkan bila sama dengan harga di daftar.")},
    {0},
};
static const Form LINE = {LINE_FIELDS};

static const Field FIELDS[] = {
    {"customer", N_("Nama pembeli"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890"},
    {"items", N_("Pesanan"), FIELD_ROWS, true, .max = ORDER_LINES_MAX, .row = &LINE},
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

/* The lines of an order; `texts` owns the names taken from the lists. */
typedef struct {
    OrderLineDraft lines[ORDER_LINES_MAX];
    size_t count;
    GStringChunk *texts;
} Lines;
static void lines_clear(Lines *lines)
{
    g_clear_pointer(&lines->texts, g_string_chunk_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Lines, lines_clear)

static void line_refuse(const Doing *doing, size_t i, const char *sentence)
{
    form_errors_add(doing->errors, "items", tr(doing->context->lang, "Baris %d: %s"), (int)i + 1,
                    sentence);
}

/* Name and price of a product or package from the owner's list. */
static bool line_from_list(const Doing *doing, OrderLineDraft *line, Lines *lines, bool *ret_known,
                           GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
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

static bool line_read(const Doing *doing, size_t i, Lines *lines, GError **error)
{
    const FormValues *values = doing->values;
    const Lang *lang = doing->context->lang;
    OrderLineDraft *line = &lines->lines[i];
    line->product_id = form_row_int(values, "items", i, "product");
    line->package_id = form_row_int(values, "items", i, "package");
    line->name = form_row_text(values, "items", i, "name");
    int64_t quantity = form_row_int(values, "items", i, "quantity");
    line->quantity = quantity > 0 ? quantity : 1;
    bool priced = form_row_has(values, "items", i, "price");
    int ways = (line->product_id != 0) + (line->package_id != 0) + (*line->name != '\0');
    if (ways != 1) {
        line_refuse(doing, i,
                    ways == 0 ? tr(lang, "pilih barang dari daftar atau tulis namanya.")
                              : tr(lang, "isi satu saja: barang, paket, atau nama barang lain."));
        return true;
    }
    bool known = true;
    if (*line->name == '\0' && !line_from_list(doing, line, lines, &known, error)) {
        return false;
    }
    if (!known) {
        line_refuse(doing, i, tr(lang, "barang ini tidak ada di daftar jualan."));
    } else if (priced) {
        line->price_idr = form_row_int(values, "items", i, "price");
    } else if (line->product_id == 0 && line->package_id == 0) {
        line_refuse(doing, i, tr(lang, "tulis harga satuannya."));
    }
    return true;
}

static bool lines_read(const Doing *doing, Lines *lines, GError **error)
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
static bool is_delivery(const FormValues *values)
{
    return form_flag(values, "delivery") || form_int(values, "fee") > 0 ||
           *form_text(values, "address") != '\0' || *form_text(values, "area") != '\0';
}

static OrderDraft draft_of(const Doing *doing, const Lines *lines)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    return (OrderDraft){
        .customer = form_text(values, "customer"),
        .phone = form_text(values, "phone"),
        .delivery = is_delivery(values),
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

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(Lines) lines = {0};
    int64_t number = 0;
    if (!lines_read(doing, &lines, error)) {
        return false;
    }
    OrderDraft draft = draft_of(doing, &lines);
    draft_check(doing, &draft);
    if (!free_time_check(doing, &draft, error)) {
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
