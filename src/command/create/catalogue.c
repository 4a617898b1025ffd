// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_table.h"
#include "app/catalogue_paper.h"
#include "app/catalogue_table.h"
#include "app/offer_text.h"
#include "app/website.h"
#include "command/command.h"

static const Choice FORMATS[] = {{"text", N_("Teks")},
                                 {"html", N_("HTML")},
                                 {"pdf", N_("PDF dengan keterangan")},
                                 {"prices", N_("PDF daftar harga")},
                                 {"csv", N_("Tabel barang (CSV)")},
                                 {"marketplace", N_("Tabel untuk marketplace (CSV)")},
                                 {0}};
static const Field FIELDS[] = {
    {"format", N_("Bentuk"), FIELD_CHOICE, .choices = FORMATS},
    {"out", N_("Nama berkas"), FIELD_TEXT, .max = 1000},
    {"link", N_("Alamat halaman katalog"), FIELD_TEXT, .max = 300},
    {0},
};
static const Form FORM = {FIELDS};

static void append_take(GString *out, GString *take_part)
{
    g_string_append_len(out, take_part->str, (gssize)take_part->len);
    g_string_free(take_part, TRUE);
}

static bool append_pdf(const CommandRun *run, const Catalogue *catalogue, CataloguePaper paper,
                       GString *out, GError **error)
{
    g_autoptr(GBytes) pdf = NULL;
    if (!catalogue_pdf(catalogue, paper, run->lang, &pdf, error)) {
        return false;
    }
    g_string_append_len(out, g_bytes_get_data(pdf, NULL), (gssize)g_bytes_get_size(pdf));
    return true;
}

static bool append_text(const CommandRun *run, const Catalogue *catalogue, GString *out,
                        GError **error)
{
    g_autofree char *text = NULL;
    if (!catalogue_words(run->context, catalogue->link, &text, error)) {
        return false;
    }
    g_string_append_printf(out, "%s\n", text);
    return true;
}

/* The owner's own table has hidden products and costs as well. */
static bool append_csv(const CommandRun *run, GString *out, GError **error)
{
    g_autoptr(GString) table = NULL;
    if (!product_table_load(run->context, &table, error)) {
        return false;
    }
    g_string_append_len(out, table->str, (gssize)table->len);
    return true;
}

static bool make(const CommandRun *run, GString *out, GError **error)
{
    const char *format = form_text(run->flags, "format");
    g_auto(Catalogue) catalogue = {0};
    const char *link = form_has(run->flags, "link") ? form_text(run->flags, "link") : NULL;
    if (!catalogue_load(run->context, run->context->business, link, &catalogue, error)) {
        return false;
    }
    if (g_str_equal(format, "csv")) {
        return append_csv(run, out, error);
    }
    if (g_str_equal(format, "pdf") || g_str_equal(format, "prices")) {
        CataloguePaper paper = g_str_equal(format, "pdf") ? CATALOGUE_BOOK : CATALOGUE_PRICES;
        return catalogue_take_photos(run->context, &catalogue, "medium", error) &&
               append_pdf(run, &catalogue, paper, out, error);
    }
    if (g_str_equal(format, "html")) {
        GString *website = NULL;
        if (!website_make(run->context, &catalogue, &website, error)) {
            return false;
        }
        append_take(out, website);
        return true;
    }
    if (g_str_equal(format, "marketplace")) {
        append_take(out, catalogue_table(&catalogue, run->lang));
        return true;
    }
    return append_text(run, &catalogue, out, error);
}

static bool run_catalogue(CommandRun *run, GError **error)
{
    g_autoptr(GString) out = g_string_new(NULL);
    const char *file = form_text(run->flags, "out");
    g_autoptr(GError) problem = NULL;
    if (!make(run, out, error)) {
        return false;
    }
    if (*file != '\0' && !g_file_set_contents(file, out->str, (gssize)out->len, &problem)) {
        return error_set(error, ERROR_INVALID, "--out %s: %s", file, problem->message);
    }
    if (run->json) {
        command_json(run, json_pack("{s:s, s:I}", "file", file, "bytes", (json_int_t)out->len));
    } else if (*file == '\0') {
        g_string_append_len(run->out, out->str, (gssize)out->len);
    }
    return true;
}

const Command command_catalogue = {
    .name = "catalogue",
    .usage = "catalogue [--format text|html|pdf|prices|csv|marketplace] [--out FILE] [--link URL]",
    .summary = "One catalogue for every channel: the same prices and the way to order in each.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .run = run_catalogue,
};
