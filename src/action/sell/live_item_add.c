// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "store/live.h"
#include "store/product.h"

static const Field FIELDS[] = {
    {"live", N_("Siaran"), FIELD_ID, true},
    {"product", N_("Barang"), FIELD_ID},
    {"name", N_("Nama barang"), FIELD_TEXT, .max = 60, .example = N_("Gamis biru ukuran L"),
     .help = N_("Kosongkan bila barangnya dipilih di atas.")},
    {"price", N_("Harga"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = "150.000",
     .help = N_("Kosongkan bila sama dengan harga biasa.")},
    {"pieces", N_("Ada berapa?"), FIELD_NUMBER, .min = 1, .max = 1000, .example = "3",
     .help = N_("Kosongkan bila bisa dibuat sebanyak yang diminta.")},
    {"talk", N_("Yang mau diceritakan"), FIELD_TEXT, .max = 200,
     .example = N_("Bahannya adem, jahitan sendiri")},
    {0},
};
static const Form FORM = {FIELDS};

static const char *first_of(const char *typed, const char *known)
{
    return *typed != '\0' ? typed : known;
}

static void facts_check(const Doing *doing, const LiveItem *item, bool priced)
{
    const Lang *lang = doing->context->lang;
    if (*item->name == '\0') {
        form_errors_add(doing->errors, "name", "%s",
                        tr(lang, "Pilih barang dari daftar, atau tulis namanya."));
    }
    if (!priced) {
        form_errors_add(doing->errors, "price", "%s", tr(lang, "Tulis harganya."));
    }
}

/* The sheet may be full or over: said, not failed. */
static bool write(const Doing *doing, const LiveItem *item, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GError) failure = NULL;
    if (live_item_add(context->db, context->business_id, item, context->now, &doing->result->id,
                      &failure)) {
        return true;
    }
    if (error_code(failure) == ERROR_CONFLICT) {
        form_errors_add(doing->errors, "", tr(context->lang, "Siaran ini sudah selesai atau sudah "
                                                             "berisi %d barang."),
                        LIVE_ITEMS_MAX);
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    g_autoptr(RecordList) live = NULL;
    g_autoptr(RecordList) products = NULL;
    if (!live_load(context->db, context->business_id, form_int(values, "live"), &live, error) ||
        !product_load(context->db, context->business_id, form_int(values, "product"), &products,
                      error)) {
        return false;
    }
    const Product *product = record_count(products) > 0 ? product_at(products, 0) : NULL;
    if (record_count(live) == 0 || (product == NULL && form_has(values, "product"))) {
        form_errors_add(doing->errors, record_count(live) == 0 ? "live" : "product", "%s",
                        tr(context->lang, "Pilih salah satu yang ada di daftar."));
        return true;
    }
    LiveItem item = {
        .live_id = form_int(values, "live"),
        .product_id = form_int(values, "product"),
        .name = first_of(form_text(values, "name"), product != NULL ? product->name : ""),
        .price_idr = form_int_or(values, "price", product != NULL ? product->price_idr : 0),
        .pieces = form_int(values, "pieces"),
        .talk = first_of(form_text(values, "talk"), product != NULL ? product->unique_line : "")};
    facts_check(doing, &item, product != NULL || form_has(values, "price"));
    return form_errors_count(doing->errors) > 0 || write(doing, &item, error);
}

const Action action_live_item_add = {
    .name = "live_item_add",
    .resource = "live_items",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Tambah barang"),
    .done = N_("Barang masuk urutan siaran."),
    .summary = "Adds a thing to the run sheet of a live sale; it gets the next letter.",
    .run = run,
};
