// SPDX-License-Identifier: Apache-2.0
#include "store/circle.h"
#include "action/talk/contact_form.h"
#include "page/page.h"

static void draw_row(Html *html, const char *const *headings, const char *name,
                     const Circle *circle)
{
    g_autofree char *people = g_strdup_printf("%d", (int)circle->people);
    g_autofree char *brought = g_strdup_printf("%d", (int)circle->brought);
    g_autofree char *orders = g_strdup_printf("%d", (int)circle->orders);
    ui_row_begin(html);
    ui_cell_said(html, headings[0], name);
    ui_cell_number(html, headings[1], people);
    ui_cell_number(html, headings[2], brought);
    ui_cell_number(html, headings[3], orders);
    ui_row_end(html);
}

static void draw_map(PageView *view, const CircleMap *map)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    static const Circle NOBODY = {.key = ""};
    const char *const headings[] = {tr(lang, "Lingkaran"), tr(lang, "Orang"),
                                    tr(lang, "Diajak orang lain"), tr(lang, "Pesanan")};
    ui_table_begin_small(html, tr(lang, "Peta lingkaran"), headings, G_N_ELEMENTS(headings));
    for (const Choice *choice = contact_circles(); choice->value != NULL; choice++) {
        const Circle *circle = circle_find(map, choice->value);
        draw_row(html, headings, tr(lang, choice->label), circle != NULL ? circle : &NOBODY);
    }
    const Circle *unsaid = circle_find(map, "");
    if (unsaid != NULL) {
        draw_row(html, headings, tr(lang, "Belum ditulis lingkarannya"), unsaid);
    }
    ui_table_end_small(html);
    ui_hint(html, tr(lang, "Orang yang diajak dihitung di lingkaran orang pertama yang mengajak."));
}

static void draw_next(PageView *view, const CircleMap *map)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Circle *next = circle_next(map);
    if (next == NULL) {
        ui_hint(html,
                tr(lang, "Belum ada lingkaran yang boleh disapa. Tanyakan dulu izin orangnya, "
                         "lalu catat di kontak."));
        return;
    }
    g_autofree char *name = g_utf8_strdown(tr(lang, contact_circle_name(next->key)), -1);
    g_autofree char *words = g_strdup_printf(tr(lang, "Sapa berikutnya: %s."), name);
    ui_lead(html, words);
    if (next->last_day == DAY_NONE) {
        ui_paragraph(html, tr(lang, "Lingkaran ini belum pernah disapa."));
    } else {
        int days = (int)(view->context->today - next->last_day);
        g_autofree char *since = g_strdup_printf(
            tr_count(lang, "Terakhir ada kabar %d hari lalu, paling lama dari semuanya.", days),
            days);
        ui_paragraph(html, since);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/kontak", tr(lang, "Buka kontak"), true);
    ui_actions_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(CircleMap) map = {0};
    if (!circle_map_load(context->db, context->business_id, &map, error)) {
        return false;
    }
    if (map.circles->len == 0) {
        ui_empty(view->html, "people",
                 tr(view->html->lang, "Belum ada kontak. Keluarga, tetangga, dan teman sekolah "
                                      "adalah pembeli pertama; catat tiga orang dulu."));
        ui_actions_begin(view->html);
        ui_button_link(view->html, "/kontak/tambah", tr(view->html->lang, "Tambah kontak"), true);
        ui_actions_end(view->html);
        return true;
    }
    draw_next(view, &map);
    draw_map(view, &map);
    return true;
}

const Page page_circles = {
    .path = "/lingkaran",
    .title = N_("Lingkaran"),
    .job = JOB_TALK,
    .note = N_("Dari keluarga dan teman sampai ke pembeli baru"),
    .order = 43,
    .icon = "people",
    .back = "/menu",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .get = get,
};
