// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/qris.h"
#include "store/payment.h"

static const Field FIELDS[] = {
    {"qris", N_("Teks QRIS tetap"), FIELD_TEXT, .max = 1000,
     .help = N_("Pindai QRIS yang tertempel dengan aplikasi pembaca QR, lalu salin teksnya ke "
                "sini. Isinya bukan rahasia.")},
    {"accounts", N_("Rekening atau dompet digital"), FIELD_LINES, .max = 400,
     .help = N_("Jangan tulis PIN, sandi, atau kode OTP."),
     .example = N_("Bank Contoh 000-000 a.n. Bu Melati")},
    {0},
};
static const Form FORM = {FIELDS};

/* Kept only when it can be filled with an amount later. */
static bool qris_check(const Doing *doing, const char *text)
{
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(text, &problem);
    if (qris != NULL && (qris_is_dynamic(qris) || *qris_amount(qris) != '\0')) {
        problem = QRIS_DYNAMIC;
    }
    if (problem != QRIS_FINE) {
        form_errors_add(doing->errors, "qris", "%s",
                        tr(doing->context->lang, qris_problem_sentence(problem)));
    }
    return problem == QRIS_FINE;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    PaymentWays ways = {.qris = form_text(doing->values, "qris"),
                        .accounts = form_text(doing->values, "accounts")};
    if (*ways.qris != '\0' && !qris_check(doing, ways.qris)) {
        return true;
    }
    return payment_ways_save(context->db, context->business_id, &ways, context->now, error);
}

const Action action_payment_set = {
    .name = "payment_set",
    .resource = "payment_ways",
    .verb = "save",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Simpan cara bayar"),
    .done = N_("Cara bayar sudah disimpan."),
    .summary = "Keeps the text of the static QRIS and the accounts customers pay to.",
    .run = run,
};
