// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

static const struct {
    const char *title, *note, *href, *icon;
} WAYS[] = {
    {N_("Janji temu"), N_("Untuk salon, penjahit, servis: siapa datang jam berapa"), "/janji",
     "calendar"},
    {N_("Siaran langsung"), N_("Untuk yang memperlihatkan barang langsung lewat video"), "/siaran",
     "share"},
    {N_("Cetak dan fotokopi"), N_("Untuk yang menerima berkas lewat WhatsApp, lalu diambil"),
     "/cetak", "copy"},
    {N_("Pesanan kotak"), N_("Untuk katering: kotak untuk acara, dengan uang muka"), "/kotak",
     "basket"},
    {N_("Titip belanja"), N_("Untuk yang bepergian dan membelikan barang untuk orang lain"),
     "/titip", "truck"},
    {N_("Pemasok dan penjahit"), N_("Untuk yang memesan bahan atau jahitan ke orang lain"),
     "/pemasok", "people"},
};

static bool get(PageView *view, GError **error)
{
    const Lang *lang = view->html->lang;
    (void)error;
    ui_lead(view->html, tr(lang, "Pakai hanya yang cocok dengan usaha Anda."));
    ui_list_begin(view->html);
    for (size_t i = 0; i < G_N_ELEMENTS(WAYS); i++) {
        ui_item(view->html, (UiItem){.title = tr(lang, WAYS[i].title),
                                     .note = tr(lang, WAYS[i].note),
                                     .href = WAYS[i].href,
                                     .icon = WAYS[i].icon});
    }
    ui_list_end(view->html);
    return true;
}

const Page page_other_ways = {
    .path = "/jual-lain",
    .title = N_("Cara jual lain"),
    .job = JOB_SELL,
    .note = N_("Janji temu, siaran, cetakan, pesanan kotak, titip belanja, pemasok"),
    .order = 90,
    .icon = "list",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .get = get,
};
