// SPDX-License-Identifier: Apache-2.0
#include "base/qris.h"

#include <string.h>

#include "base/money.h"
#include "command/command.h"

/* Longer than a QRIS may be, so that the sentence about QRIS is the one that is read. */
static const Field FIELDS[] = {
    {"static", N_("Teks QRIS tetap"), FIELD_TEXT, .max = 1000},
    {"amount", N_("Jumlah yang dibayar"), FIELD_MONEY, .example = N_("25.000")},
    {"check", N_("Teks QRIS yang diperiksa"), FIELD_TEXT, .max = 1000},
    {0},
};
static const Form FORM = {FIELDS};

static bool refuse(const CommandRun *run, QrisProblem problem, GError **error)
{
    return error_set(error, ERROR_INVALID, "%s", tr(run->lang, qris_problem_sentence(problem)));
}

static bool make(CommandRun *run, GError **error)
{
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(form_text(run->flags, "static"), &problem);
    if (qris == NULL) {
        return refuse(run, problem, error);
    }
    int64_t amount_idr = form_int(run->flags, "amount");
    g_autofree char *text = qris_ask(qris, amount_idr, &problem);
    if (text == NULL) {
        return refuse(run, problem, error);
    }
    if (run->json) {
        command_json(run, json_pack("{s:s, s:I, s:s}", "qris", text, "amount",
                                    (json_int_t)amount_idr, "merchant", qris_merchant(qris)));
    } else {
        g_string_append_printf(run->out, "%s\n", text);
    }
    return true;
}

/* Whole rupiah as a number; null without an amount. */
static json_t *amount_value(const Qris *qris)
{
    const char *amount = qris_amount(qris);
    return *amount == '\0' ? json_null() : json_integer(g_ascii_strtoll(amount, NULL, 10));
}

static void print_facts(CommandRun *run, const Qris *qris)
{
    static const char *const TIPS[] = {
        [QRIS_TIP_ASKED] = N_("diminta aplikasi pembayar"),
        [QRIS_TIP_FIXED] = N_("jumlah tetap ditambahkan"),
        [QRIS_TIP_SHARE] = N_("persentase ditambahkan"),
    };
    const Lang *lang = run->lang;
    g_string_append_printf(run->out, "%s\n", tr(lang, qris_problem_sentence(QRIS_FINE)));
    g_string_append_printf(run->out, tr(lang, "Penerima: %s, %s"), qris_merchant(qris),
                           qris_city(qris));
    g_string_append_c(run->out, '\n');
    if (*qris_merchant_id(qris) != '\0') {
        g_string_append_printf(run->out, "NMID: %s\n", qris_merchant_id(qris));
    }
    if (*qris_amount(qris) != '\0') {
        g_string_append_printf(run->out, tr(lang, "Jumlah: %s rupiah"), qris_amount(qris));
        g_string_append_c(run->out, '\n');
    }
    if (qris_tip(qris) != QRIS_TIP_NONE) {
        g_string_append_printf(run->out, tr(lang, "Tip: %s"), tr(lang, TIPS[qris_tip(qris)]));
        g_string_append_c(run->out, '\n');
    }
}

static bool check(CommandRun *run, GError **error)
{
    static const char *const TIPS[] = {"none", "asked", "fixed", "share"};
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(form_text(run->flags, "check"), &problem);
    if (qris == NULL) {
        return refuse(run, problem, error);
    }
    if (run->json) {
        command_json(run, json_pack("{s:b, s:b, s:s, s:s, s:s, s:o, s:s}", "valid", 1, "dynamic",
                                    qris_is_dynamic(qris), "merchant", qris_merchant(qris), "city",
                                    qris_city(qris), "merchant_id", qris_merchant_id(qris),
                                    "amount", amount_value(qris), "tip", TIPS[qris_tip(qris)]));
    } else {
        print_facts(run, qris);
    }
    return true;
}

static bool run_qris(CommandRun *run, GError **error)
{
    bool makes = form_has(run->flags, "static"), checks = form_has(run->flags, "check");
    if (makes == checks || makes != form_has(run->flags, "amount")) {
        return error_set(error, ERROR_INVALID,
                         "give --static TEXT with --amount RUPIAH, or --check TEXT alone");
    }
    return makes ? make(run, error) : check(run, error);
}

const Command command_qris = {
    .name = "qris",
    .usage = "qris --static TEXT --amount RUPIAH | --check TEXT",
    .summary = "Makes a QRIS of an exact amount from a static one, or checks one.",
    .needs = NEEDS_NOTHING,
    .form = &FORM,
    .run = run_qris,
};
