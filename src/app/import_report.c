// SPDX-License-Identifier: Apache-2.0
#include "app/import_report.h"

#include <string.h>

void import_report_add(GString *report, bool remark, const BatchRefusal *said)
{
    g_string_append_printf(report, "%c\t%" G_GINT64_FORMAT "\t%s\t%s\t%s\n", remark ? 'r' : 'x',
                           said->row, said->column, said->value, said->sentence);
}

/* The text up to the next mark, which becomes its end. */
static char *part_take(char **at, char mark)
{
    char *part = *at;
    char *end = strchr(part, mark);
    *at = end != NULL ? end + 1 : part + strlen(part);
    if (end != NULL) {
        *end = '\0';
    }
    return part;
}

GArray *import_report_parse(char *report)
{
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(ReportLine));
    for (char *at = report; *at != '\0';) {
        char *rest = part_take(&at, '\n');
        bool remark = *part_take(&rest, '\t') == 'r';
        int64_t row = g_ascii_strtoll(part_take(&rest, '\t'), NULL, 10);
        const char *column = part_take(&rest, '\t');
        const char *value = part_take(&rest, '\t');
        ReportLine line = {remark, row, column, value, rest};
        g_array_append_val(lines, line);
    }
    return lines;
}

char *import_report_words(const ReportLine *line, const Lang *lang)
{
    g_autoptr(GString) words = g_string_new(NULL);
    if (line->row > 0) {
        g_string_append_printf(words, tr(lang, "Baris %d"), (int)line->row);
    }
    const char *const parts[] = {line->column, line->value};
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        if (*parts[i] != '\0') {
            g_string_append_printf(words, i == 0 ? "%s%s" : "%s“%s”", words->len > 0 ? ", " : "",
                                   parts[i]);
        }
    }
    g_string_append_printf(words, "%s%s", words->len > 0 ? ": " : "", tr(lang, line->sentence));
    return g_string_free(g_steal_pointer(&words), FALSE);
}
