// SPDX-License-Identifier: Apache-2.0
#include "intake/summary.h"

#include <string.h>

#define LINES_MAX 400
#define TOLD_LETTERS_MAX 80

/* A line that is only a name or only a number: it belongs together with a neighbour. */
typedef struct {
    bool number;
    int64_t value;
    const char *measure; /* of a name; NULL: none that is known */
    int line;
    const char *text;
} Part;

static void told_add(Summary *summary, SummaryReason reason, const Part *part)
{
    SummaryUntaken untaken = {reason, part->line, part->text};
    g_array_append_val(summary->untaken, untaken);
}

/* The number of `number` under the name of `name`. */
static void figure_add(Summary *summary, const Part *name, const Part *number)
{
    if (name->measure == NULL) {
        told_add(summary, SUMMARY_NAME, number);
        return;
    }
    SummaryFigure figure = {name->measure, number->value, number->line, number->text};
    g_array_append_val(summary->figures, figure);
}

#define PART(parts, i) (&g_array_index(parts, Part, i))

/* Names above and below that have no number beside them say nothing about the order. */
static void edges_strip(GArray *parts)
{
    while (parts->len >= 2 && !PART(parts, 0)->number && !PART(parts, 1)->number) {
        g_array_remove_index(parts, 0);
    }
    while (parts->len >= 2 && !PART(parts, parts->len - 1)->number &&
           !PART(parts, parts->len - 2)->number) {
        g_array_remove_index(parts, parts->len - 1);
    }
}

/* Whether names stand before their numbers (1) or behind (-1), told by both ends; 0: not clear. */
static int order_of(const GArray *parts)
{
    const Part *first = PART(parts, 0), *last = PART(parts, parts->len - 1);
    if (parts->len < 2 || (first->number && last->number)) {
        return 0;
    }
    if (first->number) {
        return -1;
    }
    bool sure = last->number || (first->measure != NULL && last->measure == NULL);
    return sure ? 1 : 0;
}

static void parts_join(Summary *summary, GArray *parts)
{
    edges_strip(parts);
    int order = parts->len > 0 ? order_of(parts) : 0;
    for (guint i = 0; i < parts->len; i++) {
        const Part *part = PART(parts, i);
        bool edge = order > 0 ? i == 0 : i + 1 == parts->len;
        const Part *name = order == 0 || edge ? NULL : PART(parts, order > 0 ? i - 1 : i + 1);
        if (!part->number) {
            continue;
        }
        if (name == NULL || name->number) {
            told_add(summary, SUMMARY_UNCLEAR, part);
        } else {
            figure_add(summary, name, part);
        }
    }
    g_array_set_size(parts, 0);
}

/* "Akun yang dijangkau 1.234", "1.234 tayangan", "dilihat oleh 40 orang" */
static void one_take(Summary *summary, const SummaryLine *line, Part part)
{
    g_autoptr(GString) name = g_string_new(NULL);
    for (size_t i = 0; i < line->count; i++) {
        const SummaryPiece *piece = &line->pieces[i];
        if (piece->number) {
            part.value = piece->value;
        } else {
            g_string_append_printf(name, "%s%s", name->len > 0 ? " " : "", piece->name->str);
        }
    }
    part.measure = summary_measure(name->str);
    figure_add(summary, &part, &part);
}

/* "12 suka · 3 komentar": the pieces of one line in turn. */
static void several_take(Summary *summary, const SummaryLine *line, const Part *at)
{
    g_autoptr(GArray) parts = g_array_new(FALSE, TRUE, sizeof(Part));
    for (size_t i = 0; i < line->count; i++) {
        const SummaryPiece *piece = &line->pieces[i];
        Part part = {piece->number, piece->value,
                     piece->number ? NULL : summary_measure(piece->name->str), at->line, at->text};
        g_array_append_val(parts, part);
    }
    parts_join(summary, parts);
}

static void name_take(Summary *summary, GArray *parts, const SummaryLine *line, Part part)
{
    const char *name = line->pieces[0].name->str;
    if (strpbrk(name, "0123456789") != NULL) {
        told_add(summary, SUMMARY_NAME, &part);
    }
    if (line->change || !summary_is_frame(name)) {
        /* a name that has had its change beside it waits for no number */
        part.measure = line->change ? NULL : summary_measure(name);
        g_array_append_val(parts, part);
    }
}

static void line_take(Summary *summary, GArray *parts, const SummaryLine *line, Part part)
{
    if (line->count == 0 || summary_is_time(line, &summary->days)) {
        return;
    }
    if (line->crowded || (line->numbers > 1 && line->numbers == line->count)) {
        told_add(summary, SUMMARY_UNCLEAR, &part);
    } else if (line->numbers == 0) {
        name_take(summary, parts, line, part);
    } else if (line->count == 1) {
        part.number = true;
        part.value = line->pieces[0].value;
        g_array_append_val(parts, part);
    } else {
        parts_join(summary, parts);
        if (line->numbers == 1) {
            one_take(summary, line, part);
        } else {
            several_take(summary, line, &part);
        }
    }
}

static const SummaryFigure *other_value(const GArray *figures, const SummaryFigure *figure)
{
    for (guint i = 0; i < figures->len; i++) {
        const SummaryFigure *other = &g_array_index(figures, SummaryFigure, i);
        if (other->measure == figure->measure && other->value != figure->value) {
            return other;
        }
    }
    return NULL;
}

/* Each measure once; with two numbers nobody knows which. */
static void figures_settle(Summary *summary)
{
    g_autoptr(GArray) all = summary->figures;
    summary->figures = g_array_new(FALSE, FALSE, sizeof(SummaryFigure));
    for (guint i = 0; i < all->len; i++) {
        const SummaryFigure *figure = &g_array_index(all, SummaryFigure, i);
        bool known = false;
        for (guint j = 0; j < i; j++) {
            known = known || g_array_index(all, SummaryFigure, j).measure == figure->measure;
        }
        if (other_value(all, figure) != NULL) {
            told_add(summary, SUMMARY_TWICE, &(Part){.line = figure->line, .text = figure->text});
        } else if (!known) {
            g_array_append_vals(summary->figures, figure, 1);
        }
    }
}

static int line_order(gconstpointer a, gconstpointer b)
{
    return ((const SummaryUntaken *)a)->line - ((const SummaryUntaken *)b)->line;
}

static const char *text_keep(Summary *summary, const char *line)
{
    g_autofree char *shown = g_utf8_strlen(line, -1) > TOLD_LETTERS_MAX
                                 ? g_utf8_substring(line, 0, TOLD_LETTERS_MAX)
                                 : g_strdup(line);
    return g_string_chunk_insert(summary->texts, g_strstrip(shown));
}

Summary *summary_read(const char *text)
{
    Summary *summary = g_new0(Summary, 1);
    summary->texts = g_string_chunk_new(1024);
    summary->figures = g_array_new(FALSE, FALSE, sizeof(SummaryFigure));
    summary->untaken = g_array_new(FALSE, FALSE, sizeof(SummaryUntaken));
    g_autofree char *head = g_strndup(text, SUMMARY_BYTES_MAX);
    g_autofree char *whole = g_utf8_make_valid(head, -1);
    g_auto(GStrv) lines = g_strsplit(whole, "\n", LINES_MAX);
    g_autoptr(GArray) parts = g_array_new(FALSE, TRUE, sizeof(Part));
    for (int i = 0; lines[i] != NULL; i++) {
        g_auto(SummaryLine) line = {0};
        lines[i][strcspn(lines[i], "\n")] = '\0';
        summary_line_read(lines[i], &line);
        line_take(summary, parts, &line,
                  (Part){.line = i + 1, .text = text_keep(summary, lines[i])});
    }
    parts_join(summary, parts);
    figures_settle(summary);
    g_array_sort(summary->untaken, line_order);
    return summary;
}

void summary_free(Summary *summary)
{
    if (summary != NULL) {
        g_string_chunk_free(summary->texts);
        g_array_unref(summary->figures);
        g_array_unref(summary->untaken);
        g_free(summary);
    }
}
