// SPDX-License-Identifier: Apache-2.0
#include "page/sell/area_view.h"

#include "base/money.h"
#include "guide/region.h"

OptionTable area_distance_options(const Lang *lang)
{
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(256)};
    for (const AreaDistance *at = AREA_DISTANCES; at->key != NULL; at++) {
        UiOption option = {at->key, tr(lang, at->name)};
        g_array_append_val(table.options, option);
    }
    return table;
}

/* What is needed to tell how far a place is, and from which provinces orders came. */
typedef struct {
    const Knowledge *knowledge;
    RegionIndex *index;
    const Region *home; /* NULL: the business's place names no region */
} Reach;

/* As the owner said it; else by the official code of the region that the area names. */
static int row_rank(const Reach *reach, const AreaReach *row)
{
    const char *key = *row->distance != '\0'
                          ? row->distance
                          : region_distance(reach->home, region_index_find(reach->index, row->area));
    return area_distance_rank(key);
}

static void draw_row(Html *html, const char *const *headings, const AreaReach *row, int rank)
{
    g_autofree char *count = number_format(row->count);
    g_autofree char *sum = money_format(row->sum_idr);
    ui_row_begin(html);
    ui_cell(html, headings[0], row->area);
    ui_cell_said(html, headings[1], rank >= 0 ? tr(html->lang, AREA_DISTANCES[rank].name) : "");
    ui_cell_number(html, headings[2], count);
    ui_cell_number(html, headings[3], sum);
    ui_row_end(html);
}

/* "Jawa Timur (35): 3", most orders first as in the table. */
static void draw_provinces(Html *html, const Reach *reach, const RecordList *rows)
{
    g_autoptr(GHashTable) counts = g_hash_table_new(g_direct_hash, g_direct_equal);
    g_autoptr(GPtrArray) provinces = g_ptr_array_new();
    for (size_t i = 0; i < record_count(rows); i++) {
        const AreaReach *row = area_reach_at(rows, i);
        const Region *region = region_index_find(reach->index, row->area);
        const Region *province = region != NULL ? region_province(reach->knowledge, region) : NULL;
        if (province != NULL && !g_hash_table_contains(counts, province)) {
            g_ptr_array_add(provinces, (gpointer)province);
        }
        if (province != NULL) {
            gsize before = GPOINTER_TO_SIZE(g_hash_table_lookup(counts, province));
            g_hash_table_insert(counts, (gpointer)province,
                                GSIZE_TO_POINTER(before + (gsize)row->count));
        }
    }
    if (provinces->len == 0) {
        return;
    }
    ui_subheading(html, tr(html->lang, "Menurut provinsi"));
    ui_facts_begin(html);
    for (guint i = 0; i < provinces->len; i++) {
        const Region *province = provinces->pdata[i];
        g_autofree char *name = g_strdup_printf("%s (%s)", province->name, province->key);
        g_autofree char *count = number_format(
            (int64_t)GPOINTER_TO_SIZE(g_hash_table_lookup(counts, province)));
        ui_fact(html, name, count);
    }
    ui_facts_end(html);
}

static void draw_reach(PageView *view, const Reach *reach, const RecordList *rows)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int farthest = -1;
    const char *const headings[] = {tr(lang, "Daerah"), tr(lang, "Jauhnya"), tr(lang, "Pesanan"),
                                    tr(lang, "Jumlah")};
    ui_table_begin(html, tr(lang, "Sampai mana pesanan diantar"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(rows); i++) {
        int rank = row_rank(reach, area_reach_at(rows, i));
        draw_row(html, headings, area_reach_at(rows, i), rank);
        farthest = MAX(farthest, rank);
    }
    ui_table_end(html);
    if (farthest >= 0) {
        g_autofree char *sentence = g_strdup_printf(tr(lang, "Paling jauh: %s."),
                                                    tr(lang, AREA_DISTANCES[farthest].name));
        ui_paragraph(html, sentence);
    }
    draw_provinces(html, reach, rows);
}

bool area_view_reach(PageView *view, Period days, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) rows = NULL;
    if (!area_reach_list(context->db, context->business_id, days, &rows, error)) {
        return false;
    }
    if (record_count(rows) > 0) {
        g_autoptr(RegionIndex) index = region_index_new(context->knowledge);
        Reach reach = {context->knowledge, index,
                       region_index_find(index, context->business->place)};
        draw_reach(view, &reach, rows);
    }
    return true;
}
