// SPDX-License-Identifier: Apache-2.0
#include "guide/platform.h"
#include "page/page.h"

/* The registry of platforms as a list: also those that closed, which are never proposed (H01). */

static char *status_said(const Platform *platform, const Lang *lang)
{
    if (platform->status == PLATFORM_CLOSED) {
        return g_strdup_printf(tr(lang, "tutup sejak %d"), (int)platform->closed_year);
    }
    return g_strdup(platform->status == PLATFORM_ALIVE ? tr(lang, "masih ada")
                                                       : tr(lang, "belum diperiksa"));
}

static void draw_row(Html *html, const char *const headings[], const Platform *platform)
{
    const Lang *lang = html->lang;
    g_autofree char *status = status_said(platform, lang);
    ui_row_begin(html);
    ui_cell(html, headings[0], platform_name(platform, lang));
    ui_cell_said(html, headings[1], tr(lang, platform_class_name(platform->class)));
    ui_cell_said(html, headings[2], status);
    ui_row_end(html);
}

static void draw_list(PageView *view, const char *title, bool proposed)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    const char *const headings[] = {tr(lang, "Nama"), tr(lang, "Jenis"), tr(lang, "Keadaan")};
    ui_table_begin_small(html, title, headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        if (platform_may_be_proposed(platform) == proposed) {
            draw_row(html, headings, platform);
        }
    }
    ui_table_end_small(html);
}

static bool get(PageView *view, GError **error)
{
    (void)error;
    const Lang *lang = view->html->lang;
    draw_list(view, tr(lang, "Berguna untuk usaha kecil di sini"), true);
    ui_fold_begin(view->html, tr(lang, "Yang lain, untuk diketahui"));
    draw_list(view, tr(lang, "Jarang dipakai di sini, atau sudah tutup"), false);
    ui_fold_end(view->html);
    return true;
}

const Page page_platforms = {
    .path = "/daftar-alat",
    .title = N_("Daftar media sosial"),
    .job = JOB_PLAN,
    .back = "/alat",
    .wide = true,
    .get = get,
};
