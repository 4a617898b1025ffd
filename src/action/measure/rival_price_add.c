// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "base/text.h"
#include "store/product.h"
#include "store/rival_price.h"

static const Field FIELDS[] = {
    {"product", N_("Barang Anda"), FIELD_ID, true},
    {"rival", N_("Harga siapa"), FIELD_TEXT, true, .min = 2, .max = 60,
     .example = N_("Warung sebelah")},
    {"price", N_("Harganya di sana"), FIELD_MONEY, true, .min = 1, .max = PRICE_MAX_IDR,
     .example = "12.000", .help = N_("Untuk ukuran yang sama dengan punya Anda.")},
    {"day", N_("Dilihat tanggal"), FIELD_DAY, .help = N_("Kosong berarti hari ini.")},
    {0},
};
static const Form FORM = {FIELDS};

/* Says what is not right with it; the product must be one of hers. */
static bool draft_check(const Doing *doing, const RivalPriceDraft *draft, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) product = NULL;
    g_autofree char *key = text_fold(draft->rival);
    if (!product_load(context->db, context->business_id, draft->product_id, &product, error)) {
        return false;
    }
    if (record_count(product) == 0) {
        form_errors_add(doing->errors, "product", "%s",
                        tr(context->lang, "Pilih salah satu barang Anda."));
    }
    if (*key == '\0') {
        form_errors_add(doing->errors, "rival", "%s",
                        tr(context->lang, "Tulis namanya dengan huruf."));
    }
    if (draft->day > context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Hari itu belum tiba. Tulis hari saat Anda melihatnya."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    RivalPriceDraft draft = {.product_id = form_int(doing->values, "product"),
                             .price_idr = form_int(doing->values, "price"),
                             .rival = form_text(doing->values, "rival"),
                             .day = form_day_or(doing->values, "day", context->today)};
    return draft_check(doing, &draft, error) &&
           (form_errors_count(doing->errors) > 0 ||
            rival_price_add(context->db, context->business_id, &draft, context->now,
                            &doing->result->id, error));
}

const Action action_rival_price_add = {
    .name = "rival_price_add",
    .resource = "rival_prices",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Catat harga"),
    .done = N_("Harga dicatat."),
    .summary = "Notes the price of another seller for a product one sells too.",
    .run = run,
};
