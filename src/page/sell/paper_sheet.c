// SPDX-License-Identifier: Apache-2.0
#include "action/sell/paper_form.h"
#include "page/page.h"

#define COLUMNS_MAX 6
#define EMPTY "\u00a0"

static size_t lines_of(const Field *part)
{
    return (size_t)part->max;
}

/* One part of the form as empty lines to write on. */
static void draw_part(Html *html, const Field *part)
{
    const Lang *lang = html->lang;
    const char *headings[COLUMNS_MAX];
    size_t columns = 0;
    for (const Field *field = part->row->fields; field->name != NULL; field++) {
        g_assert(columns < COLUMNS_MAX);
        headings[columns++] = tr(lang, field->label);
    }
    ui_table_begin(html, tr(lang, part->label), headings, columns);
    for (size_t line = 0; line < lines_of(part); line++) {
        ui_row_begin(html);
        for (size_t i = 0; i < columns; i++) {
            ui_cell(html, headings[i], EMPTY);
        }
        ui_row_end(html);
    }
    ui_table_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    (void)error;
    ui_lead(html, tr(lang, "Tidak ada HP atau sinyal? Tulis dulu di kertas, ketik nanti di satu "
                           "layar. Cetak lembar ini dari menu peramban, atau salin kolomnya ke "
                           "buku."));
    ui_actions_begin(html);
    ui_button_link(html, "/kertas/ketik", tr(lang, "Ketik lembar"), true);
    ui_actions_end(html);
    ui_fold_begin(html, tr(lang, "Lihat lembarnya"));
    ui_paragraph(html, tr(lang, "Tanggal: ____________________"));
    for (const Field *part = PAPER_FORM.fields; part->name != NULL; part++) {
        if (part->kind == FIELD_ROWS) {
            draw_part(html, part);
        }
    }
    ui_fold_end(html);
    return true;
}

const Page page_paper_sheet = {
    .path = "/kertas",
    .title = N_("Lembar kertas"),
    .job = JOB_SELL,
    .note = N_("Tulis di kertas, ketik nanti"),
    .order = 33,
    .icon = "check",
    .back = "/pesanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .kept = true,
    .wide = true,
    .get = get,
};
