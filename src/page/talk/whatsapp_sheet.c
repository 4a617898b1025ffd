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
    ui_hint(html, wa_field_source(text->field, lang));
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

/* One part behind one tap: its fields with their texts, and where the limits come from. */
static void draw_part(Html *html, const WaSheet *sheet, WaPart part)
{
    const WaField *before = NULL;
    ui_fold_begin(html, tr(html->lang, wa_part_name(part)));
    for (size_t i = 0; i < sheet->texts->len;) {
        const WaText *text = wa_sheet_at(sheet, i);
        bool together = is(text->field, "label") || is(text->field, "item");
        if (text->field->part != part) {
            i++;
            continue;
        }
        if (text->field != before) {
            draw_field(html, text);
        }
        before = text->field;
        if (together) {
            i = draw_together(html, sheet, i);
        } else {
            draw_text(html, text);
            i++;
        }
    }
    ui_fold_end(html);
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
    for (WaPart part = 0; part < WA_PARTS; part++) {
        draw_part(html, &sheet, part);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/wa-bisnis.txt", tr(lang, "Unduh untuk dicetak"), false);
    ui_actions_end(html);
    return true;
}

const Page page_whatsapp_sheet = {
    .path = "/wa-bisnis",
    .title = N_("Isi WhatsApp Business"),
    .job = JOB_TALK,
    .note = N_("Profil, salam, balasan cepat: siap disalin"),
    .order = 25,
    .icon = "copy",
    .back = "/pesan",
    .needs = CAN_TALK,
    .get = get,
};
