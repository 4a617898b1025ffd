// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/create/photo_view.h"
#include "planner/caption.h"
#include "store/product.h"

static const Action *const ACTIONS_HERE[] = {&action_product_add, NULL};

/* "Stok 5", or nothing when stock is not counted. */
static char *stock_words(const Product *product, const Lang *lang)
{
    if (product->stock == STOCK_NOT_COUNTED) {
        return NULL;
    }
    g_autofree char *number = number_format(product->stock);
    return g_strdup_printf(tr(lang, "Stok %s"), number);
}

static void draw_product(Html *html, const Product *product, const PhotoRecord *photo)
{
    const Lang *lang = html->lang;
    g_autofree char *href = g_strdup_printf("/produk/%" G_GINT64_FORMAT, product->id);
    g_autofree char *price = price_words(product->price_idr, product->unit);
    g_autofree char *stock = stock_words(product, lang);
    g_autofree char *picture = photo != NULL ? photo_address(photo, "kecil") : NULL;
    const char *badge = product->active == 0  ? tr(lang, "Tersembunyi")
                        : product->stock == 0 ? tr(lang, "Habis")
                                              : NULL;
    ui_item(html, (UiItem){.title_data = product->name,
                           .note = stock,
                           .value = price,
                           .href = href,
                           .badge = badge,
                           .picture = picture,
                           .tone = product->active == 0 ? TONE_PLAIN
                                   : badge != NULL      ? TONE_WARNING
                                                        : TONE_PLAIN});
}

static void draw_list(Html *html, const RecordList *list, const RecordList *photos)
{
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Product *product = product_at(list, i);
        draw_product(html, product, photo_of_product(photos, product->id));
    }
    ui_list_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) photos = NULL;
    if (!product_list_all(view->context->db, view->context->business_id, &list, error) ||
        !photo_list_main(view->context->db, view->context->business_id, &photos, error)) {
        return false;
    }
    bool some = record_count(list) > 0;
    if (some) {
        draw_list(html, list, photos);
        ui_actions_begin(html);
        ui_button_link(html, "/menu-hari-ini", tr(lang, "Buat menu hari ini"), true);
        ui_button_link(html, "/katalog", tr(lang, "Buka katalog"), false);
        ui_actions_end(html);
    } else {
        ui_empty(html, "basket",
                 tr(lang, "Belum ada barang. Tulis satu barang yang paling sering dibeli, "
                          "lengkap dengan harganya."));
    }
    ui_card_begin(html, tr(lang, "Tambah barang"));
    page_form(view, (PageForm){.action = &action_product_add, .secondary = some});
    ui_card_end(html);
    return true;
}

const Page page_products = {
    .path = "/produk",
    .title = N_("Barang dan harga"),
    .job = JOB_CREATE,
    .note = N_("Nama, harga, dan stok barang jualan"),
    .order = 20,
    .icon = "basket",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
