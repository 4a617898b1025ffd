// SPDX-License-Identifier: Apache-2.0
#include "app/self_order.h"

#include "app/shop_view.h"
#include "base/money.h"
#include "guide/source.h"
#include "store/goods.h"
#include "store/journal.h"

static const Field FIELDS[] = {
    {"customer", N_("Nama Anda"), FIELD_TEXT, true, .min = 2, .max = 60, .example = N_("Bu Sari")},
    {"phone", N_("Nomor WhatsApp Anda"), FIELD_PHONE, true, .example = "0812-3456-7890"},
    {"area", N_("Diambil atau diantar?"), FIELD_TEXT, true, .max = 20},
    {"address", N_("Alamat atau patokan"), FIELD_TEXT, .max = 200,
     .example = N_("Rumah cat hijau di seberang lapangan"),
     .help = N_("Diisi bila minta diantar.")},
    {"due_day", N_("Untuk hari"), FIELD_DAY, true},
    {"due_minute", N_("Paling lambat pukul"), FIELD_MINUTE},
    {"heard_from", N_("Tahu kami dari mana?"), FIELD_CHOICE},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 200, .example = N_("Tidak pedas")},
    {0},
};
const Form SELF_ORDER_FORM = {FIELDS};

static Zone zone_of(const SelfOrder *order)
{
    return business_zone(order->catalogue->business);
}

static void refuse(const SelfOrder *order, const char *field, const char *sentence)
{
    form_errors_add(order->errors, field, "%s", sentence);
}

Day self_order_first_day(const SelfOrder *order)
{
    const Catalogue *catalogue = order->catalogue;
    Zone zone = zone_of(order);
    Day early = catalogue->today + (Day)order->basket->preorder_days;
    int64_t from = MAX(catalogue->now, zone_instant(zone, early, 0));
    int64_t next = opening_next(order->opening, zone, from);
    return next >= 0 ? zone_day(zone, next) : early;
}

static const Area *area_of(const SelfOrder *order)
{
    int64_t id = 0;
    bool number = number_parse(form_text(order->values, "area"), &id);
    for (size_t i = 0; number && i < record_count(order->areas); i++) {
        if (area_at(order->areas, i)->id == id) {
            return area_at(order->areas, i);
        }
    }
    return NULL;
}

static bool is_fetched(const SelfOrder *order)
{
    return g_str_equal(form_text(order->values, "area"), SELF_ORDER_FETCH);
}

static void area_check(const SelfOrder *order)
{
    const Lang *lang = order->context->lang;
    bool free_delivery = record_count(order->areas) == 0 &&
                         g_str_equal(form_text(order->values, "area"), SELF_ORDER_DELIVER);
    if (*form_text(order->values, "area") == '\0' || is_fetched(order)) {
        return;
    }
    if (!free_delivery && area_of(order) == NULL) {
        refuse(order, "area",
               tr(lang, "Daerah ini tidak ada di daftar kami lagi. Pilih yang lain."));
    } else if (*form_text(order->values, "address") == '\0') {
        refuse(order, "address",
               tr(lang, "Tulis alamat atau patokan, supaya pesanan sampai di rumah yang benar."));
    }
}

static void hour_check(const SelfOrder *order, Day day)
{
    const Lang *lang = order->context->lang;
    Minute minute = (Minute)form_int(order->values, "due_minute");
    int64_t at = zone_instant(zone_of(order), day, minute);
    g_autofree char *hours = shop_hours_words(order->opening, lang);
    if (at < order->catalogue->now) {
        refuse(order, "due_minute", tr(lang, "Jam itu sudah lewat. Pilih jam sesudah sekarang."));
    } else if (!opening_is_open(order->opening, zone_of(order), at)) {
        form_errors_add(order->errors, "due_minute", tr(lang, "Jam itu kami tutup. Kami buka %s."),
                        hours);
    }
}

static void due_check(const SelfOrder *order)
{
    const Lang *lang = order->context->lang;
    const Catalogue *catalogue = order->catalogue;
    Day day = form_day_or(order->values, "due_day", catalogue->today);
    int64_t ahead = order->basket->preorder_days;
    g_autofree char *first = day_format_long(self_order_first_day(order), lang);
    if (!form_has(order->values, "due_day")) {
        return;
    }
    if (day < catalogue->today) {
        refuse(order, "due_day", tr(lang, "Hari ini sudah lewat. Pilih hari ini atau sesudahnya."));
    } else if (day < catalogue->today + ahead) {
        form_errors_add(order->errors, "due_day",
                        tr(lang, "Pesanan ini perlu waktu. Paling cepat untuk %s."), first);
    } else if (day > catalogue->today + SELF_ORDER_DAYS_AHEAD) {
        form_errors_add(order->errors, "due_day",
                        tr_count(lang, "Paling jauh %d hari lagi.", SELF_ORDER_DAYS_AHEAD),
                        SELF_ORDER_DAYS_AHEAD);
    } else if (!opening_on_day(order->opening, zone_of(order), day, catalogue->now)) {
        form_errors_add(order->errors, "due_day", tr(lang, "Hari itu kami tutup. Buka lagi %s."),
                        first);
    } else if (form_has(order->values, "due_minute")) {
        hour_check(order, day);
    }
}

void self_order_check(const SelfOrder *order)
{
    const char *heard = form_text(order->values, "heard_from");
    area_check(order);
    due_check(order);
    if (*heard != '\0' && !source_may_be_heard(order->context->knowledge, heard)) {
        refuse(order, "heard_from",
               tr(order->context->lang, "Pilih salah satu yang ada di daftar."));
    }
}

static void refuse_short(const SelfOrder *order, const RecordList *missing)
{
    for (size_t i = 0; i < record_count(missing); i++) {
        const GoodsShort *goods = goods_short_at(missing, i);
        g_autofree char *stock = number_format(goods->stock);
        form_errors_add(order->errors, "",
                        tr(order->context->lang,
                           "Maaf, %s tinggal %s. Kurangi jumlahnya, lalu kirim sekali lagi."),
                        goods->name, stock);
    }
}

/* The customer has no user: the journal names the page she sent it from. */
static bool add_journalled(const SelfOrder *order, const ShopSale *sale, int64_t *ret_id,
                           RecordList **ret_missing, GError **error)
{
    Db *db = order->context->db;
    int64_t business_id = order->catalogue->business->id;
    Change change = {.action = "shop_order", .door = door_key(DOOR_PAGE), .at = sale->now};
    if (!change_begin(db, business_id, &change, error) ||
        !shop_order_add(db, business_id, sale, ret_id, ret_missing, error)) {
        return false;
    }
    change.record_id = *ret_id;
    return change_end(db, business_id, &change, error);
}

bool self_order_place(const SelfOrder *order, const ShopForm *form, int64_t *ret_id, GError **error)
{
    const FormValues *values = order->values;
    const Catalogue *catalogue = order->catalogue;
    const Area *area = area_of(order);
    g_autoptr(GArray) lines = basket_drafts(order->basket);
    g_autoptr(RecordList) missing = NULL;
    OrderDraft draft = {
        .customer = form_text(values, "customer"),
        .phone = form_text(values, "phone"),
        .delivery = !is_fetched(order),
        .area = area != NULL ? area->name : "",
        .address = is_fetched(order) ? "" : form_text(values, "address"),
        .due_day = form_day_or(values, "due_day", catalogue->today),
        .due_minute = (Minute)form_int_or(values, "due_minute", -1),
        .zone = zone_of(order),
        .fee_idr = area != NULL ? area->fee_idr : 0,
        .note = form_text(values, "note"),
        .heard_from = form_text(values, "heard_from"),
        .bought_through = SHOP_PLACE,
        .day = catalogue->today,
        .lines = (const OrderLineDraft *)(void *)lines->data,
        .line_count = lines->len,
    };
    ShopSale sale = {.draft = &draft, .form = form, .now = catalogue->now};
    if (!add_journalled(order, &sale, ret_id, &missing, error)) {
        return false;
    }
    refuse_short(order, missing);
    return true;
}

char *self_order_words(const Business *business, const Order *order, const RecordList *items,
                       const Lang *lang)
{
    g_autoptr(GString) words = g_string_new(NULL);
    g_autofree char *total = money_format(order->total_idr);
    g_autofree char *day = day_format_long((Day)order->due_day, lang);
    g_string_append_printf(words, tr(lang, "Halo %s, saya %s. Pesanan saya nomor %d:"),
                           business->name, order->customer, (int)order->number);
    for (size_t i = 0; i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        g_autofree char *quantity = number_format(item->quantity);
        g_autofree char *sum = money_format(item->quantity * item->price_idr);
        g_string_append_printf(words, "\n%s × %s = %s", quantity, item->name, sum);
    }
    if (order->fee_idr > 0) {
        g_autofree char *fee = money_format(order->fee_idr);
        g_string_append_c(words, '\n');
        g_string_append_printf(words, tr(lang, "Ongkos kirim: %s"), fee);
    }
    g_string_append_c(words, '\n');
    g_string_append_printf(words, tr(lang, "Jumlah: %s"), total);
    g_string_append_c(words, '\n');
    g_string_append_printf(words, tr(lang, "Untuk: %s"), day);
    return g_string_free(g_steal_pointer(&words), FALSE);
}
