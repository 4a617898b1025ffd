// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

bool measure_number(ImportRow *row, size_t column, int64_t *ret_number)
{
    *ret_number = BATCH_NONE;
    if (!row_number(row, column, ret_number)) {
        return false;
    }
    *ret_number = *ret_number < 0 ? BATCH_NONE : *ret_number;
    return true;
}

bool measure_add(ImportRow *row, size_t column, DailyFigure figure)
{
    if (!measure_number(row, column, &figure.value)) {
        return false;
    }
    if (figure.value != BATCH_NONE) {
        figure.row = row->row->line;
        g_array_append_val(row->batch->figures, figure);
    }
    return true;
}

static bool day_take(ImportRow *row, size_t column, Day *ret_day)
{
    Moment moment = {0};
    bool said = false;
    if (!row_moment(row, column, &moment, &said)) {
        return false;
    }
    *ret_day = moment_day(&moment, row->options->zone);
    return said || row_refuse(row, column, N_("Tanggalnya kosong."));
}

bool measure_day(ImportRow *row, size_t column, Day *ret_day)
{
    return day_take(row, column, ret_day) &&
           (*ret_day <= row->options->today + 1 ||
            row_refuse(row, column, N_("Tanggal ini belum datang.")));
}

bool measure_published(ImportRow *row, size_t column, Day *ret_day)
{
    if (!day_take(row, column, ret_day)) {
        return false;
    }
    if (*ret_day > row->options->today + 1) {
        batch_remark(row->batch, &(BatchRefusal){row->row->line, row->headings[row->places[column]],
                                                 row_text(row, column),
                                                 N_("Tanggal ini belum datang.")});
    }
    return true;
}
