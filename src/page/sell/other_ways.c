// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

#define SHOWN 4 /* at once; the others wait behind a line */
#define TRADES_MAX 4

/* Those who mostly sell this way see it first. */
static const struct {
    const char *title, *note, *href, *icon, *trades[TRADES_MAX];
} WAYS[] = {
    {N_("Pesanan kotak"),
     N_("Untuk katering: kotak untuk acara, dengan uang muka"),
     "/kotak",
     "basket",
     {"cooked_food", "snacks", "drinks"}},
    {N_("Siaran langsung"),
     N_("Untuk yang memperlihatkan barang langsung lewat video"),
     "/siaran",
     "share",
     {"clothes", "electronics"}},
    {N_("Janji temu"),
     N_("Untuk salon, penjahit, servis: siapa datang jam berapa"),
     "/janji",
     "calendar",
     {"beauty"}},
    {N_("Titip belanja"),
     N_("Untuk yang bepergian dan membelikan barang untuk orang lain"),
     "/titip",
     "truck",
     {"daily_goods"}},
    {N_("Cetak dan fotokopi"),
     N_("Untuk yang menerima berkas lewat WhatsApp, lalu diambil"),
     "/cetak",
     "copy",
     {"print_service"}},
    {N_("Pemasok dan penjahit"),
     N_("Untuk yang memesan bahan atau jahitan ke orang lain"),
     "/pemasok",
     "people",
     {"craft", "clothes"}},
};

static bool is_usual(size_t way, const char *trade)
{
    for (size_t i = 0; i < TRADES_MAX && WAYS[way].trades[i] != NULL; i++) {
        if (g_str_equal(WAYS[way].trades[i], trade)) {
            return true;
        }
    }
    return false;
}

/* The ways usual in her trade, then the others in the order above. */
static void ways_order(const char *trade, size_t *ways)
{
    size_t count = 0;
    for (int usual = 1; usual >= 0; usual--) {
        for (size_t i = 0; i < G_N_ELEMENTS(WAYS); i++) {
            if (is_usual(i, trade) == (usual == 1)) {
                ways[count++] = i;
            }
        }
    }
}

static void draw_ways(Html *html, const size_t *ways, size_t count)
{
    ui_list_begin(html);
    for (size_t i = 0; i < count; i++) {
        ui_item(html, (UiItem){.title = tr(html->lang, WAYS[ways[i]].title),
                               .note = tr(html->lang, WAYS[ways[i]].note),
                               .href = WAYS[ways[i]].href,
                               .icon = WAYS[ways[i]].icon});
    }
    ui_list_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    size_t ways[G_N_ELEMENTS(WAYS)];
    (void)error;
    ways_order(view->context->business->trade, ways);
    ui_lead(html, tr(html->lang, "Pakai hanya yang cocok dengan usaha Anda."));
    draw_ways(html, ways, SHOWN);
    ui_fold_begin(html, tr(html->lang, "Cara lain"));
    draw_ways(html, ways + SHOWN, G_N_ELEMENTS(WAYS) - SHOWN);
    ui_fold_end(html);
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
