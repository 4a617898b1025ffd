// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "store/partner_job.h"
#include "store/product.h"

static const Field FIELDS[] = {
    {"partner", N_("Pemasok atau penjahit"), FIELD_TEXT, true, .max = 60,
     .example = N_("Bu Tini, penjahit")},
    {"what", N_("Memesan apa?"), FIELD_TEXT, true, .max = 120,
     .example = N_("Jahit 20 mukena ukuran dewasa")},
    {"due_day", N_("Janji selesai"), FIELD_DAY, true},
    {"cost", N_("Biaya semuanya"), FIELD_MONEY, true, .min = 1, .max = PRICE_MAX_IDR,
     .example = "600.000"},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890"},
    {"product", N_("Menjadi barang apa?"), FIELD_ID,
     .help = N_("Boleh kosong. Bila diisi, modal barangnya ikut dihitung saat dibayar.")},
    {"pieces", N_("Jadi berapa buah?"), FIELD_NUMBER, .min = 1, .max = 100000},
    {0},
};
static const Form FORM = {FIELDS};

static bool product_check(const Doing *doing, const PartnerDraft *draft, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (draft->product_id == 0) {
        return true;
    }
    if (!product_load(context->db, context->business_id, draft->product_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        form_errors_add(doing->errors, "product", "%s",
                        tr(context->lang, "Barang ini tidak ada di daftar. Pilih yang lain."));
    }
    if (draft->pieces == 0) {
        form_errors_add(doing->errors, "pieces", "%s",
                        tr(context->lang, "Tulis jadi berapa buah, supaya modal satu buahnya bisa "
                                          "dihitung."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    PartnerDraft draft = {.partner = form_text(values, "partner"),
                          .phone = form_text(values, "phone"),
                          .what = form_text(values, "what"),
                          .product_id = form_int(values, "product"),
                          .pieces = form_int(values, "pieces"),
                          .due_day = form_day_or(values, "due_day", context->today),
                          .cost_idr = form_int(values, "cost")};
    return product_check(doing, &draft, error) &&
           (form_errors_count(doing->errors) > 0 ||
            partner_job_add(context->db, context->business_id, &draft, context->now,
                            &doing->result->id, error));
}

const Action action_partner_job_add = {
    .name = "partner_job_add",
    .resource = "partner_jobs",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat pesanan"),
    .done = N_("Pesanan ke pemasok sudah dicatat."),
    .summary = "Writes down what is ordered from a supplier or tailor.",
    .run = run,
};
