// SPDX-License-Identifier: Apache-2.0
#include "app/wa_sheet.h"
#include "base/text.h"
#include "page/page.h"

/* Ready texts, field by field, to be copied into WhatsApp Business (requirement H03). */

static bool is(const WaField *field, const char *key)
{
    return g_str_equal(field->key, key);
}

/* Where it goes, and how much of its room the text takes. */
static void draw_field(Html *html, const WaText *text)
{
    const Lang *lang = html->lang;
    g_autofree char *limit =
        g_strdup_printf(tr(lang, "%s, paling banyak %d huruf"), wa_field_where(text->field, lang),
                        (int)text->field->max);
    ui_heading(html, wa_field_name(text->field, lang));
    ui_hint(html, limit);
}

static void draw_text(Html *html, const WaText *text)
{
    g_autofree char *label =
        text->name != NULL
            ? g_strdup_printf(tr(html->lang, "Ketik /%s"), text->name)
            : g_strdup_printf(tr(html->lang, "%d huruf"), (int)text_length(text->text));
    ui_copy(html, label, text->text, false);
}

/* Short ones stand together: labels are tapped in one by one, lines are copied at once. */
static size_t draw_together(Html *html, const WaSheet *sheet, size_t from)
{
    const WaField *field = wa_sheet_at(sheet, from)->field;
    g_autoptr(GString) lines = g_string_new(NULL);
    size_t i = from;
    for (; i < sheet->texts->len && wa_sheet_at(sheet, i)->field == field; i++) {
        g_string_append_printf(lines, "%s%s", lines->len > 0 ? "\n" : "",
                               wa_sheet_at(sheet, i)->text);
    }
    ui_copy(html, tr(html->lang, "Siap disalin"), lines->str, false);
    return i;
}

static void draw_texts(Html *html, const WaSheet *sheet)
{
    const WaField *before = NULL;
    for (size_t i = 0; i < sheet->texts->len;) {
        const WaText *text = wa_sheet_at(sheet, i);
        if (text->field != before) {
            draw_field(html, text);
        }
        before = text->field;
        if (is(text->field, "label") || is(text->field, "item")) {
            i = draw_together(html, sheet, i);
        } else {
            draw_text(html, text);
            i++;
        }
    }
}

static void draw_sources(Html *html, const Knowledge *knowledge)
{
    ui_why_begin(html, tr(html->lang, "Dari mana batas hurufnya?"));
    for (size_t i = 0; i < wa_field_count(knowledge); i++) {
        const WaField *field = wa_field_at(knowledge, i);
        g_autofree char *sentence = g_strdup_printf("%s: %s", wa_field_name(field, html->lang),
                                                    wa_field_source(field, html->lang));
        ui_why_item(html, sentence, "H03");
    }
    ui_why_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_auto(WaSheet) sheet = {0};
    if (!wa_sheet_load(view->context, &sheet, error)) {
        return false;
    }
    ui_lead(html, tr(lang, "Salin satu per satu ke aplikasi WhatsApp Business. Harganya harga hari "
                           "ini; perbarui bila berubah."));
    if (!sheet.positioned) {
        ui_link(html, "/posisi",
                tr(lang, "Lengkapi kalimat perkenalan dulu, supaya profilnya kuat"));
    }
    draw_texts(html, &sheet);
    draw_sources(html, view->context->knowledge);
    ui_actions_begin(html);
    ui_button_link(html, "/wa-bisnis.txt", tr(lang, "Unduh untuk dicetak"), false);
    ui_button_link(html, "/bantuan/whatsapp", tr(lang, "Cara memakai WhatsApp"), false);
    ui_actions_end(html);
    return true;
}

const Page page_whatsapp_sheet = {
    .path = "/wa-bisnis",
    .title = N_("Isi WhatsApp Business"),
    .job = JOB_TALK,
    .note = N_("Profil, salam, balasan cepat: siap disalin"),
    .order = 60,
    .icon = "copy",
    .back = "/pesan",
    .needs = CAN_TALK,
    .get = get,
};
