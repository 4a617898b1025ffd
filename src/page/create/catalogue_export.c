// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue_paper.h"
#include "app/catalogue_table.h"
#include "app/offer_text.h"
#include "app/website.h"
#include "page/create/shop_link.h"

/* The catalogue as a file for others: no cost, no stock that is not asked for by a marketplace. */

static const Choice KINDS[] = {{"pdf", N_("PDF dengan keterangan")},
                               {"harga", N_("PDF daftar harga")},
                               {"html", N_("Situs dalam satu berkas, terbuka tanpa internet")},
                               {"teks", N_("Teks")},
                               {"marketplace", N_("Tabel untuk marketplace (CSV)")},
                               {0}};
static const Field FIELDS[] = {{"bentuk", N_("Bentuk"), FIELD_CHOICE, .choices = KINDS}, {0}};
static const Form QUERY = {FIELDS};

static void send(PageView *view, const char *type, const char *suffix, GString *take_body)
{
    g_autofree char *name = g_strdup_printf("katalog-%s.%s", view->context->business->slug, suffix);
    page_download(view, type, name, take_body);
}

static bool send_pdf(PageView *view, const Catalogue *catalogue, CataloguePaper paper,
                     GError **error)
{
    g_autoptr(GBytes) pdf = NULL;
    if (!catalogue_pdf(catalogue, paper, view->html->lang, &pdf, error)) {
        return false;
    }
    send(view, "application/pdf", "pdf",
         g_string_new_len(g_bytes_get_data(pdf, NULL), (gssize)g_bytes_get_size(pdf)));
    return true;
}

static bool send_text(PageView *view, const Catalogue *catalogue, GError **error)
{
    g_autofree char *text = NULL;
    if (!catalogue_words(view->context, catalogue->link, &text, error)) {
        return false;
    }
    send(view, "text/plain; charset=utf-8", "txt", g_string_new(text));
    return true;
}

static bool send_website(PageView *view, Catalogue *catalogue, GError **error)
{
    GString *website = NULL;
    if (!website_make(view->context, catalogue, &website, error)) {
        return false;
    }
    send(view, "text/html; charset=utf-8", "html", website);
    return true;
}

static bool get(PageView *view, GError **error)
{
    g_auto(Catalogue) catalogue = {0};
    g_autofree char *link = shop_link(view);
    const Context *context = view->context;
    const char *kind = form_text(view->query, "bentuk");
    if (!catalogue_load(context, context->business, link, &catalogue, error)) {
        return false;
    }
    if (g_str_equal(kind, "teks")) {
        return send_text(view, &catalogue, error);
    }
    if (g_str_equal(kind, "html")) {
        return send_website(view, &catalogue, error);
    }
    if (!g_str_equal(kind, "marketplace") &&
        !catalogue_take_photos(context, &catalogue, "medium", error)) {
        return false;
    }
    if (g_str_equal(kind, "marketplace")) {
        send(view, "text/csv; charset=utf-8", "marketplace.csv",
             catalogue_table(&catalogue, view->html->lang));
        return true;
    }
    return send_pdf(view, &catalogue,
                    g_str_equal(kind, "harga") ? CATALOGUE_PRICES : CATALOGUE_BOOK, error);
}

const Page page_catalogue_export = {
    .path = "/katalog/berkas",
    .title = N_("Katalog"),
    .job = JOB_CREATE,
    .back = "/katalog",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY,
    .get = get,
};
