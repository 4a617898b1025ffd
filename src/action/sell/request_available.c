// SPDX-License-Identifier: Apache-2.0
#include "action/sell/request_group.h"
#include "base/money.h"

static const Field FIELDS[] = {
    {"price", N_("Harganya"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = "12.000",
     .help = N_("Ikut ditulis di pesan untuk yang meminta.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    int64_t people = 0;
    if (!request_group_load(doing, &one, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    const CustomerRequest *request = customer_request_at(one, 0);
    if (!request_make_available(context->db, context->business_id, request->item_key,
                                form_int(doing->values, "price"), &people, error)) {
        return false;
    }
    g_autofree char *number = number_format(people);
    doing->result->message = g_strdup_printf(
        tr_count(context->lang, "%s orang menunggu kabar dari Anda.", people), number);
    return true;
}

const Action action_request_available = {
    .name = "request_available",
    .resource = "requests",
    .verb = "available",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Sekarang ada"),
    .done = N_("Barangnya sekarang ada. Kabari yang meminta, satu per satu."),
    .summary = "The item is in stock: all who asked for it are to be told.",
    .run = run,
};
