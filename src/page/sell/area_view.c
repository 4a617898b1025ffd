// SPDX-License-Identifier: Apache-2.0
#include "page/sell/area_view.h"

#include "base/money.h"

OptionTable area_distance_options(const Lang *lang)
{
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(256)};
    for (const AreaDistance *at = AREA_DISTANCES; at->key != NULL; at++) {
        UiOption option = {at->key, tr(lang, at->name)};
        g_array_append_val(table.options, option);
    }
    return table;
}

static void draw_row(Html *html, const char *const *headings, const AreaReach *row)
{
    int rank = area_distance_rank(row->distance);
    g_autofree char *count = number_format(row->count);
    g_autofree char *sum = money_format(row->sum_idr);
    ui_row_begin(html);
    ui_cell(html, headings[0], row->area);
    ui_cell_said(html, headings[1], rank >= 0 ? tr(html->lang, AREA_DISTANCES[rank].name) : "");
    ui_cell_number(html, headings[2], count);
    ui_cell_number(html, headings[3], sum);
    ui_row_end(html);
}

bool area_view_reach(PageView *view, Period days, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(RecordList) reach = NULL;
    if (!area_reach_list(context->db, context->business_id, days, &reach, error)) {
        return false;
    }
    if (record_count(reach) == 0) {
        return true;
    }
    const char *const headings[] = {tr(lang, "Daerah"), tr(lang, "Jauhnya"), tr(lang, "Pesanan"),
                                    tr(lang, "Jumlah")};
    const AreaDistance *farthest = area_farthest(reach);
    ui_table_begin(html, tr(lang, "Sampai mana pesanan diantar"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(reach); i++) {
        draw_row(html, headings, area_reach_at(reach, i));
    }
    ui_table_end(html);
    if (farthest != NULL) {
        g_autofree char *sentence =
            g_strdup_printf(tr(lang, "Paling jauh: %s."), tr(lang, farthest->name));
        ui_paragraph(html, sentence);
    }
    return true;
}
