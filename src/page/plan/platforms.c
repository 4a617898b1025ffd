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

static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    const char *const headings[] = {tr(lang, "Nama"), tr(lang, "Jenis"), tr(lang, "Keadaan")};
    ui_table_begin_small(html, tr(lang, "Semua yang dikenal Tangga"), headings,
                         G_N_ELEMENTS(headings));
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        g_autofree char *status = status_said(platform, lang);
        ui_row_begin(html);
        ui_cell(html, headings[0], platform_name(platform, lang));
        ui_cell_said(html, headings[1], tr(lang, platform_class_name(platform->class)));
        ui_cell_said(html, headings[2], status);
        ui_row_end(html);
    }
    ui_table_end_small(html);
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
