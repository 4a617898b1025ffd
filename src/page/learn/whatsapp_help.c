// SPDX-License-Identifier: Apache-2.0
#include "guide/wa_feature.h"
#include "page/page.h"

#define FIRST_SHOWN 3

/* How-to cards for the six features of WhatsApp, all on one page for paper (requirement H02). */

static const Field QUERY[] = {
    {"mau", N_("Mau apa?"), FIELD_TEXT, .max = 120, .example = N_("mau kirim lokasi warung")}, {0}};
static const Form QUERY_FORM = {QUERY};

static void draw_steps(Html *html, const WaFeature *feature)
{
    const Lang *lang = html->lang;
    ui_paragraph(html, wa_feature_use(feature, lang));
    ui_steps_begin(html);
    for (size_t i = 0; i < WA_STEPS; i++) {
        ui_step(html, wa_feature_step(feature, i, lang), false, false);
    }
    ui_steps_end(html);
}

static void draw_folded(Html *html, const WaFeature *feature)
{
    ui_fold_begin(html, wa_feature_name(feature, html->lang));
    draw_steps(html, feature);
    ui_fold_end(html);
}

/* The one that serves her aim comes first. */
static const WaFeature *draw_fitting(PageView *view)
{
    Html *html = view->html;
    const char *aim = form_text(view->query, "mau");
    const WaFeature *fitting = *aim != '\0' ? wa_feature_for(view->context->knowledge, aim) : NULL;
    if (*aim != '\0' && fitting == NULL) {
        ui_notice(html, TONE_PLAIN,
                  tr(html->lang, "Belum ketemu yang pas. Lihat enam caranya di bawah."));
    }
    if (fitting != NULL) {
        ui_heading(html, tr(html->lang, "Pakai yang ini:"));
        ui_card_begin(html, wa_feature_name(fitting, html->lang));
        draw_steps(html, fitting);
        ui_card_end(html);
    }
    return fitting;
}

static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    const Knowledge *knowledge = view->context->knowledge;
    ui_query_form(html, "/bantuan/whatsapp", &QUERY_FORM, view->query, view->query_errors,
                  tr(html->lang, "Cari caranya"));
    const WaFeature *fitting = draw_fitting(view);
    for (size_t i = 0; i < wa_feature_count(knowledge); i++) {
        if (i == FIRST_SHOWN) {
            ui_fold_begin(html, tr(html->lang, "Cara lainnya"));
        }
        if (wa_feature_at(knowledge, i) != fitting) {
            draw_folded(html, wa_feature_at(knowledge, i));
        }
    }
    if (wa_feature_count(knowledge) > FIRST_SHOWN) {
        ui_fold_end(html);
    }
    ui_hint(html, tr(html->lang, "Nama tombol bisa sedikit berbeda di HP Anda."));
    return true;
}

const Page page_whatsapp_help = {
    .path = "/bantuan/whatsapp",
    .title = N_("Cara memakai WhatsApp"),
    .job = JOB_LEARN,
    .note = N_("Lokasi, suara, foto, kontak, dan dokumen"),
    .order = 60,
    .icon = "talk",
    .back = "/belajar",
    .needs = CAN_LEARN,
    .query = &QUERY_FORM,
    .get = get,
};
