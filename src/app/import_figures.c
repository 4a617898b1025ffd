// SPDX-License-Identifier: Apache-2.0
#include "app/import_take.h"
#include "store/daily_figure.h"

/* The counts of rows: a row is new when one of its figures is, else changed when one is. */
typedef struct {
    int64_t row;
    DailyChange change;
    bool any;
} RowChange;

static void row_count(ImportCounts *counts, const RowChange *row)
{
    counts->new_rows += row->any && row->change == DAILY_NEW;
    counts->same_rows += row->any && row->change == DAILY_SAME;
    counts->changed_rows += row->any && row->change == DAILY_CHANGED;
}

static void row_join(ImportCounts *counts, RowChange *row, int64_t number, DailyChange change)
{
    if (!row->any || row->row != number) {
        row_count(counts, row);
        *row = (RowChange){number, change, true};
    } else if (change == DAILY_NEW || (change == DAILY_CHANGED && row->change == DAILY_SAME)) {
        row->change = change;
    }
}

static bool figure_compare(const Context *context, const DailyFigure *figure,
                           DailyChange *ret_change, GError **error)
{
    FigureEntry entry = {figure->platform, figure->measure, figure->day, figure->value};
    return figure->whole ? daily_figure_compare_whole(context->db, context->business_id, &entry,
                                                      ret_change, error)
                         : daily_figure_compare(context->db, context->business_id, &entry,
                                                ret_change, error);
}

static bool figure_write(const Context *context, const DailyFigure *figure,
                         const FigureEntry *entry, GError **error)
{
    int64_t id = 0;
    return figure->whole
               ? figure_set(context->db, context->business_id, entry, context->now, &id, error)
               : daily_figure_set(context->db, context->business_id, entry, context->now, error);
}

static bool weeks_write(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *figures = taking->work->read.batch->figures;
    g_autoptr(GHashTable) done = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < figures->len; i++) {
        const DailyFigure *figure = &g_array_index(figures, DailyFigure, i);
        FigureEntry entry = {figure->platform, figure->measure, figure->day, figure->value};
        char *week = g_strdup_printf("%s %s %d", figure->platform, figure->measure,
                                     period_of_week(figure->day).from);
        if (g_hash_table_add(done, week) && !figure->whole &&
            !daily_figure_week(context->db, context->business_id, &entry, context->now, error)) {
            return false;
        }
    }
    return true;
}

bool import_take_figures(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *figures = taking->work->read.batch->figures;
    ImportCounts *counts = &taking->work->counts;
    RowChange row = {0};
    for (guint i = 0; i < figures->len; i++) {
        const DailyFigure *figure = &g_array_index(figures, DailyFigure, i);
        FigureEntry entry = {figure->platform, figure->measure, figure->day, figure->value};
        DailyChange change = DAILY_SAME;
        if (!figure_compare(context, figure, &change, error)) {
            return false;
        }
        row_join(counts, &row, figure->row, change);
        if ((taking->write && change != DAILY_SAME &&
             !figure_write(context, figure, &entry, error)) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    row_count(counts, &row);
    return !taking->write || weeks_write(taking, error);
}
