// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/offer_text.h"
#include "base/money.h"
#include "page/create/daily_menu.h"

/* How a text is shown, by the form of its channel. */
static const struct {
    ChannelForm form;
    const char *label;
} TEXTS[] = {
    {FORM_STATUS, N_("Teks untuk Status WhatsApp")},
    {FORM_GROUP, N_("Teks untuk grup")},
};

static bool all_gone(const RecordList *items)
{
    for (size_t i = 0; i < record_count(items); i++) {
        if (!menu_item_is_gone(menu_item_at(items, i))) {
            return false;
        }
    }
    return true;
}

static bool draw_text(PageView *view, const Menu *menu, ChannelForm form, const char *label,
                      GError **error)
{
    g_auto(Caption) caption = {0};
    if (!menu_text(view->context, (Day)menu->day, form, (OfferWords){0}, &caption, error)) {
        return false;
    }
    ui_card_begin(view->html, NULL);
    ui_copy(view->html, label, caption.text, true);
    if (caption.cut > 0) {
        g_autofree char *number = number_format((int64_t)caption.cut);
        g_autofree char *sentence = g_strdup_printf(
            tr(view->html->lang, "Terlalu panjang untuk satu teks: %s barang belum disebut."),
            number);
        ui_hint(view->html, sentence);
    }
    ui_card_end(view->html);
    return true;
}

static bool draw_texts(PageView *view, const Menu *menu, GError **error)
{
    const Lang *lang = view->html->lang;
    if (*view->context->business->phone == '\0') {
        ui_notice(view->html, TONE_WARNING,
                  tr(lang, "Nomor WhatsApp usaha belum diisi, jadi pembeli belum tahu harus "
                           "menghubungi siapa."));
        ui_link(view->html, "/usaha/atur", tr(lang, "Isi nomor sekarang"));
    }
    ui_actions_begin(view->html);
    ui_button_link(view->html, "/poster/baru/menu", tr(lang, "Buat gambar"), false);
    ui_actions_end(view->html);
    for (size_t i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
        if (!draw_text(view, menu, TEXTS[i].form, tr(lang, TEXTS[i].label), error)) {
            return false;
        }
    }
    return true;
}

static void draw_item(PageView *view, const MenuItem *item)
{
    const Lang *lang = view->html->lang;
    g_autofree char *price = price_words(item->price_idr, item->unit);
    g_autofree char *product = g_strdup_printf("%" G_GINT64_FORMAT, item->product_id);
    bool gone = item->sold_out != 0;
    const char *const hidden[] = {"product", product, "sold_out", gone ? "0" : "1", NULL};
    ui_item_begin(view->html, (UiItem){
                                  .title_data = item->name,
                                  .value = price,
                                  .badge = menu_item_is_gone(item) ? tr(lang, "Habis") : NULL,
                                  .tone = TONE_PLAIN,
                                  .done = menu_item_is_gone(item),
                              });
    page_form(view, (PageForm){.action = &action_menu_sold_out,
                               .hidden = hidden,
                               .submit = gone ? tr(lang, "Masih ada") : tr(lang, "Sudah habis"),
                               .secondary = true,
                               .compact = true});
    ui_item_end(view->html);
}

bool daily_menu_draw(PageView *view, const Menu *menu, const RecordList *items, GError **error)
{
    Html *html = view->html;
    if (all_gone(items)) {
        ui_notice(html, TONE_GOOD,
                  tr(html->lang, "Semua sudah habis. Tidak ada lagi yang perlu diposting."));
    } else if (!draw_texts(view, menu, error)) {
        return false;
    }
    ui_heading(html, tr(html->lang, "Ada yang habis?"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(items); i++) {
        draw_item(view, menu_item_at(items, i));
    }
    ui_list_end(html);
    return true;
}
