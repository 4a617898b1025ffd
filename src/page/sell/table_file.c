// SPDX-License-Identifier: Apache-2.0
#include "page/sell/table_file.h"

#include "app/measuring.h"
#include "draw/spreadsheet.h"

#define SECONDS_A_DAY INT64_C(86400)

static const Choice FORMS[] = {{"csv", N_("CSV")}, {"xlsx", N_("Excel")}, {0}};
static const Field FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {"bentuk", N_("Bentuk"), FIELD_CHOICE, .choices = FORMS},
    {0},
};
const Form table_file_query = {FIELDS};

Period table_file_days(const PageView *view)
{
    Period days = period_of_month(view->context->today);
    if (form_has(view->query, "periode")) {
        context_period(view->context, form_text(view->query, "periode"), &days);
    }
    return days;
}

bool table_file_send(PageView *view, const Table *table, const char *stem, Period days,
                     GError **error)
{
    if (table_rows(table) > (size_t)TABLE_FILE_ROWS_MAX) {
        return error_set(error, ERROR_LIMIT, "more rows than a sheet takes; ask for fewer days");
    }
    bool workbook = g_str_equal(form_text(view->query, "bentuk"), "xlsx");
    g_autofree char *period = period_format(days);
    g_autofree char *name = g_strdup_printf("%s-%s-%s.%s", stem, view->context->business->slug,
                                            period, workbook ? "xlsx" : "csv");
    if (!workbook) {
        page_download(view, "text/csv; charset=utf-8", name, table_csv(table));
        return true;
    }
    /* Of the days, not of now: the same records are the same file. */
    g_autoptr(GBytes) file =
        spreadsheet_write(table, stem, MAX((int64_t)days.from * SECONDS_A_DAY, 1), error);
    if (file == NULL) {
        return false;
    }
    gsize size = 0;
    const char *bytes = g_bytes_get_data(file, &size);
    page_download(view, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name,
                  g_string_new_len(bytes, (gssize)size));
    return true;
}

void table_file_links(Html *html, const char *path, const char *label, Period days)
{
    g_autofree char *period = period_format(days);
    g_autofree char *csv = g_strdup_printf("%s?periode=%s", path, period);
    g_autofree char *workbook = g_strdup_printf("%s?periode=%s&bentuk=xlsx", path, period);
    g_autofree char *first = g_strdup_printf(tr(html->lang, "%s untuk Excel"), label);
    g_autofree char *second = g_strdup_printf(tr(html->lang, "%s sebagai CSV"), label);
    ui_actions_begin(html);
    ui_button_link(html, workbook, first, false);
    ui_button_link(html, csv, second, false);
    ui_actions_end(html);
}
