// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "store/print_job.h"

static const Choice COLOURS[] = {{"black", N_("Hitam putih")}, {"colour", N_("Berwarna")}, {0}};
static const Choice PAPERS[] = {{"a4", N_("A4")},
                                {"f4", N_("F4 (folio)")},
                                {"a3", N_("A3")},
                                {"photo", N_("Kertas foto")},
                                {0}};

static const Field FIELDS[] = {
    {"customer", N_("Nama pembeli"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"pages", N_("Berapa halaman?"), FIELD_NUMBER, true, .min = 1, .max = PRINT_PAGES_MAX,
     .example = "10"},
    {"copies", N_("Berapa rangkap?"), FIELD_NUMBER, .min = 1, .max = PRINT_COPIES_MAX,
     .example = "1"},
    {"due_minute", N_("Diambil pukul"), FIELD_MINUTE, true},
    {"due_day", N_("Diambil hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890",
     .help = N_("Supaya bisa dikabari saat siap.")},
    {"colour", N_("Warna"), FIELD_CHOICE, .choices = COLOURS},
    {"paper", N_("Kertas"), FIELD_CHOICE, .choices = PAPERS},
    {"price", N_("Harga satu halaman"), FIELD_MONEY, .min = 1, .max = PRINT_PRICE_MAX_IDR,
     .help = N_("Kosongkan bila sama dengan yang terakhir."), .example = "500"},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 120, .example = N_("Bolak-balik, dijilid")},
    {0},
};
static const Form FORM = {FIELDS};

static const char *text_or(const FormValues *values, const char *name, const char *fallback)
{
    return form_has(values, name) ? form_text(values, name) : fallback;
}

/* What was typed, else what it cost last time. */
static bool price_find(const Doing *doing, PrintDraft *draft, GError **error)
{
    const Context *context = doing->context;
    draft->price_idr = form_int(doing->values, "price");
    if (draft->price_idr == 0 && !print_price_last(context->db, context->business_id, draft->colour,
                                                   draft->paper, &draft->price_idr, error)) {
        return false;
    }
    if (draft->price_idr == 0) {
        form_errors_add(doing->errors, "price", "%s",
                        tr(context->lang, "Tulis harga satu halaman untuk kertas dan warna ini. "
                                          "Lain kali tidak ditanyakan lagi."));
    }
    return true;
}

static void told(const Doing *doing, const PrintDraft *draft)
{
    g_autofree char *sum = money_format(draft->pages * draft->copies * draft->price_idr);
    doing->result->message =
        g_strdup_printf(tr(doing->context->lang, "Masuk antrean. Harganya %s."), sum);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    PrintDraft draft = {.customer = form_text(values, "customer"),
                        .phone = form_text(values, "phone"),
                        .colour = text_or(values, "colour", "black"),
                        .paper = text_or(values, "paper", "a4"),
                        .note = form_text(values, "note"),
                        .pages = form_int(values, "pages"),
                        .copies = form_int_or(values, "copies", 1),
                        .due_day = form_day_or(values, "due_day", context->today),
                        .due_minute = (Minute)form_int(values, "due_minute")};
    if (draft.due_day < context->today) {
        form_errors_add(doing->errors, "due_day", "%s",
                        tr(context->lang, "Hari ini sudah lewat. Pilih hari ini atau sesudahnya."));
    }
    if (!price_find(doing, &draft, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    told(doing, &draft);
    return print_job_add(context->db, context->business_id, &draft, context->now,
                         &doing->result->id, error);
}

const Action action_print_job_add = {
    .name = "print_job_add",
    .resource = "print_jobs",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Masukkan antrean"),
    .done = N_("Masuk antrean."),
    .summary = "Takes a print job into the queue; the price of a page is remembered.",
    .run = run,
};
