// SPDX-License-Identifier: Apache-2.0
#include "draw/qr.h"

#include "app/catalogue.h"
#include "base/phone.h"
#include "draw/document.h"
#include "page/create/shop_link.h"

#define PNG_MODULE_PX 16u

static const Choice FILES[] = {{"pesan", N_("Gambar kode pesan")},
                               {"toko", N_("Gambar kode katalog")},
                               {"kartu", N_("Kartu meja (PDF)")},
                               {0}};
static const Field FIELDS[] = {{"unduh", N_("Unduh"), FIELD_CHOICE, .choices = FILES}, {0}};
static const Form QUERY = {FIELDS};

/* The codes of this business: to order, and to see the catalogue; either may be NULL. */
typedef struct {
    char *order, *shop;
} Codes;

static void codes_clear(Codes *codes)
{
    g_clear_pointer(&codes->order, g_free);
    g_clear_pointer(&codes->shop, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Codes, codes_clear)

static bool draw_code(Html *html, const char *code_text, const char *title, const char *below,
                      GError **error)
{
    g_autoptr(Qr) qr = NULL;
    if (!qr_make(code_text, &qr, error)) {
        return false;
    }
    g_autofree char *svg = qr_svg(qr);
    ui_card_begin(html, title);
    ui_drawing(html, svg, title);
    ui_paragraph_plain(html, below);
    ui_card_end(html);
    return true;
}

static bool send_png(PageView *view, const char *code_text, const char *name, GError **error)
{
    g_autoptr(Qr) qr = NULL;
    g_autoptr(GBytes) png = NULL;
    if (code_text == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "there is nothing to put into a code yet");
    }
    if (!qr_make(code_text, &qr, error) || !qr_png(qr, PNG_MODULE_PX, &png, error)) {
        return false;
    }
    page_download(view, "image/png", name,
                  g_string_new_len(g_bytes_get_data(png, NULL), (gssize)g_bytes_get_size(png)));
    return true;
}

/* A6, to be cut out and put on the table of the stall. */
static bool send_card(PageView *view, const Codes *codes, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    const char *code = codes->order != NULL ? codes->order : codes->shop;
    if (code == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "there is nothing to put into a code yet");
    }
    g_autofree char *phone =
        codes->order != NULL ? phone_format(context->business->phone) : g_strdup(codes->shop);
    g_autofree char *text =
        g_strdup_printf("%s\n%s", tr(lang, "Arahkan kamera ponsel ke kotak ini."), phone);
    g_autoptr(GBytes) pdf = NULL;
    g_autoptr(Document) card = document_new(&(DocumentHead){.paper = PAPER_A6,
                                                            .title = context->business->name,
                                                            .author = context->business->name,
                                                            .note = context->business->place,
                                                            .created_at = context->now});
    if (!document_code(card, code, tr(lang, "Pesan di sini"), text, error) ||
        !document_finish(card, &pdf, error)) {
        return false;
    }
    page_download(view, "application/pdf", "kartu-meja.pdf",
                  g_string_new_len(g_bytes_get_data(pdf, NULL), (gssize)g_bytes_get_size(pdf)));
    return true;
}

static bool send_file(PageView *view, const Codes *codes, const char *file, GError **error)
{
    if (g_str_equal(file, "kartu")) {
        return send_card(view, codes, error);
    }
    return g_str_equal(file, "toko") ? send_png(view, codes->shop, "kode-katalog.png", error)
                                     : send_png(view, codes->order, "kode-pesan.png", error);
}

static void draw_nothing(Html *html)
{
    ui_empty(html, "sell",
             tr(html->lang, "Isi dulu nomor WhatsApp usaha, supaya kode ini membawa "
                            "pembeli kepada Anda."));
    ui_actions_begin(html);
    ui_button_link(html, "/usaha/atur", tr(html->lang, "Isi nomor sekarang"), true);
    ui_actions_end(html);
}

static void draw_files(Html *html, const Codes *codes)
{
    ui_actions_begin(html);
    ui_button_link(html, "/qr?unduh=kartu", tr(html->lang, "Kartu meja (PDF)"), true);
    if (codes->order != NULL) {
        ui_button_link(html, "/qr?unduh=pesan", tr(html->lang, "Gambar kode pesan"), false);
    }
    if (codes->shop != NULL) {
        ui_button_link(html, "/qr?unduh=toko", tr(html->lang, "Gambar kode katalog"), false);
    }
    ui_actions_end(html);
}

static bool draw(PageView *view, const Codes *codes, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (codes->order == NULL && codes->shop == NULL) {
        draw_nothing(html);
        return true;
    }
    ui_lead(html, tr(lang, "Cetak, lalu letakkan di meja. Pembeli cukup mengarahkan kamera."));
    if (codes->order != NULL) {
        g_autofree char *phone = phone_format(view->context->business->phone);
        g_autofree char *below =
            g_strdup_printf("%s · WhatsApp %s", view->context->business->name, phone);
        if (!draw_code(html, codes->order, tr(lang, "Pesan di sini"), below, error)) {
            return false;
        }
    }
    if (codes->shop != NULL &&
        !draw_code(html, codes->shop, tr(lang, "Lihat katalog"), codes->shop, error)) {
        return false;
    }
    draw_files(html, codes);
    return true;
}

static bool get(PageView *view, GError **error)
{
    g_auto(Codes) codes = {.shop = shop_link(view)};
    Catalogue only_business = {.business = view->context->business};
    codes.order = catalogue_order_link(&only_business, NULL, view->html->lang);
    return form_has(view->query, "unduh")
               ? send_file(view, &codes, form_text(view->query, "unduh"), error)
               : draw(view, &codes, error);
}

const Page page_qr = {
    .path = "/qr",
    .title = N_("Kode QR untuk meja"),
    .job = JOB_CREATE,
    .note = N_("Dicetak, dipindai, langsung pesan"),
    .order = 45,
    .icon = "sell",
    .back = "/katalog",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY,
    .get = get,
};
