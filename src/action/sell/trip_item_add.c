// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "store/trip.h"

static const Field FIELDS[] = {
    {"trip", N_("Perjalanan"), FIELD_ID, true},
    {"name", N_("Barang"), FIELD_TEXT, true, .max = 80, .example = N_("Tas kain hitam")},
    {"foreign_price", N_("Harga di sana"), FIELD_NUMBER, true, .min = 1,
     .max = TRIP_FOREIGN_PRICE_MAX, .help = N_("Dalam uang sana, tanpa koma; bulatkan ke atas."),
     .example = "50"},
    {"pieces", N_("Ada berapa?"), FIELD_NUMBER, .min = 1, .max = TRIP_PIECES_MAX, .example = "1"},
    {"weight_g", N_("Berat satu buah (gram)"), FIELD_NUMBER, .max = 200000, .example = "500"},
    {0},
};
static const Form FORM = {FIELDS};

static bool check(const Doing *doing, const TripItemDraft *draft, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!trip_load(context->db, context->business_id, draft->trip_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        form_errors_add(doing->errors, "trip", "%s",
                        tr(context->lang, "Perjalanan ini tidak ada. Pilih yang lain."));
    } else if (draft->foreign_price * trip_at(one, 0)->rate_idr > PRICE_MAX_IDR) {
        form_errors_add(
            doing->errors, "foreign_price", "%s",
            tr(context->lang, "Dalam rupiah harganya terlalu besar. Periksa angkanya."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    TripItemDraft draft = {.trip_id = form_int(values, "trip"),
                           .name = form_text(values, "name"),
                           .foreign_price = form_int(values, "foreign_price"),
                           .pieces = form_int_or(values, "pieces", 1),
                           .weight_g = form_int(values, "weight_g")};
    return check(doing, &draft, error) && (form_errors_count(doing->errors) > 0 ||
                                           trip_item_add(context->db, context->business_id, &draft,
                                                         context->now, &doing->result->id, error));
}

const Action action_trip_item_add = {
    .name = "trip_item_add",
    .resource = "trip_items",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Tambah barang"),
    .done = N_("Barang sudah masuk daftar."),
    .summary = "Puts something seen on the trip on the list, with its price there.",
    .run = run,
};
