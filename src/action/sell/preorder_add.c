// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "base/text.h"
#include "store/preorder.h"
#include "store/product.h"

static const Field FIELDS[] = {
    {"customer", N_("Siapa yang memesan?"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"day", N_("Untuk acara hari apa?"), FIELD_DAY, true},
    {"boxes", N_("Berapa kotak?"), FIELD_NUMBER, true, .min = 1, .max = PREORDER_BOXES_MAX,
     .example = "60"},
    {"menu", N_("Isi kotaknya"), FIELD_TEXT, .max = 80, .example = N_("Nasi ayam bakar")},
    {"price", N_("Harga satu kotak"), FIELD_MONEY, .min = 1, .max = PREORDER_PRICE_MAX_IDR,
     .example = "20.000"},
    {"product", N_("Atau pilih dari barang"), FIELD_ID,
     .help = N_("Nama dan harganya ikut dari daftar barang.")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890"},
    {"place", N_("Diantar ke mana?"), FIELD_TEXT, .max = 160, .example = N_("Balai RW 02")},
    {"deposit_percent", N_("Uang muka (persen)"), FIELD_NUMBER, .min = 0, .max = 100,
     .help = N_("Kosongkan bila sama dengan biasanya.")},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 200, .example = N_("Sambal dipisah")},
    {0},
};
static const Form FORM = {FIELDS};

/* Name and price of the owner's list, unless others were typed; *ret_product owns the name. */
static bool menu_find(const Doing *doing, PreorderDraft *draft, RecordList **ret_product,
                      GError **error)
{
    const Context *context = doing->context;
    if (draft->product_id == 0) {
        return true;
    }
    if (!product_load(context->db, context->business_id, draft->product_id, ret_product, error)) {
        return false;
    }
    if (record_count(*ret_product) == 0) {
        form_errors_add(doing->errors, "product", "%s",
                        tr(context->lang, "Barang ini tidak ada di daftar. Pilih yang lain."));
        return true;
    }
    const Product *product = product_at(*ret_product, 0);
    draft->menu = *draft->menu != '\0' ? draft->menu : product->name;
    draft->price_idr = draft->price_idr != 0 ? draft->price_idr : product->price_idr;
    return true;
}

static void menu_check(const Doing *doing, const PreorderDraft *draft)
{
    const Lang *lang = doing->context->lang;
    g_autofree char *key = text_fold(draft->menu);
    if (*key == '\0') {
        form_errors_add(doing->errors, "menu", "%s",
                        tr(lang, "Tulis isi kotaknya dengan huruf, atau pilih dari barang."));
    }
    if (draft->price_idr < 1 || draft->price_idr > PREORDER_PRICE_MAX_IDR) {
        form_errors_add(doing->errors, "price", "%s", tr(lang, "Tulis harga satu kotak."));
    }
}

static void lead_check(const Doing *doing, const PreorderDraft *draft, const PreorderLimits *limits)
{
    const Context *context = doing->context;
    Day first = (Day)(context->today + limits->lead_days);
    if (draft->day < first) {
        g_autofree char *day = day_format_long(first, context->lang);
        form_errors_add(doing->errors, "day",
                        tr(context->lang, "Dapur perlu waktu menyiapkan: paling cepat %s."), day);
    }
}

/* Says how many boxes are too many for the day. */
static bool room_check(const Doing *doing, const PreorderDraft *draft, const PreorderLimits *limits,
                       GError **error)
{
    const Context *context = doing->context;
    int64_t booked = 0;
    if (!preorder_boxes_on(context->db, context->business_id, draft->day, &booked, error)) {
        return false;
    }
    int64_t over = booked + draft->boxes - limits->capacity;
    if (limits->capacity > 0 && over > 0) {
        form_errors_add(doing->errors, "boxes",
                        tr(context->lang,
                           "Hari itu sudah ada %d kotak dari %d yang sanggup dibuat, jadi "
                           "kelebihan %d kotak. Kurangi jumlahnya atau tawarkan hari lain."),
                        (int)booked, (int)limits->capacity, (int)over);
    }
    return true;
}

static bool check(const Doing *doing, PreorderDraft *draft, RecordList **ret_product,
                  GError **error)
{
    const Context *context = doing->context;
    PreorderLimits limits = {0};
    if (!preorder_limits_load(context->db, context->business_id, &limits, error) ||
        !menu_find(doing, draft, ret_product, error)) {
        return false;
    }
    draft->deposit_percent = form_int_or(doing->values, "deposit_percent", limits.deposit_percent);
    menu_check(doing, draft);
    lead_check(doing, draft, &limits);
    return room_check(doing, draft, &limits, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    g_autoptr(RecordList) product = NULL;
    PreorderDraft draft = {.customer = form_text(values, "customer"),
                           .phone = form_text(values, "phone"),
                           .menu = form_text(values, "menu"),
                           .place = form_text(values, "place"),
                           .note = form_text(values, "note"),
                           .product_id = form_int(values, "product"),
                           .day = form_day_or(values, "day", context->today),
                           .boxes = form_int(values, "boxes"),
                           .price_idr = form_int(values, "price")};
    return check(doing, &draft, &product, error) &&
           (form_errors_count(doing->errors) > 0 ||
            preorder_add(context->db, context->business_id, &draft, context->now,
                         &doing->result->id, error));
}

const Action action_preorder_add = {
    .name = "preorder_add",
    .resource = "preorders",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat pesanan kotak"),
    .done = N_("Pesanan kotak sudah dicatat. Minta uang mukanya lewat pesan di halamannya."),
    .summary = "Books boxes for an event, within the kitchen's limits.",
    .run = run,
};
