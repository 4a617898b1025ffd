// SPDX-License-Identifier: Apache-2.0
#include "planner/message_lines.h"

#include "base/text.h"

#define PARTS 3
#define PROBLEMS_SHOWN 5

struct MessageLines {
    GPtrArray *lines; /* MessageLine */
};

static void message_line_free(gpointer data)
{
    MessageLine *line = data;
    g_free(line->author);
    g_free(line->text);
    g_free(line->problem);
    g_free(line);
}

void message_lines_free(MessageLines *lines)
{
    if (lines != NULL) {
        g_ptr_array_unref(lines->lines);
        g_free(lines);
    }
}

size_t message_lines_count(const MessageLines *lines)
{
    return lines->lines->len;
}

const MessageLine *message_lines_at(const MessageLines *lines, size_t i)
{
    g_assert(i < lines->lines->len);
    return g_ptr_array_index(lines->lines, i);
}

static char *problem_of(const MessageLine *line, const Lang *lang)
{
    if (*line->text == '\0') {
        return g_strdup(tr(lang, "teks pesannya masih kosong."));
    }
    if (text_length(line->text) > MESSAGE_LINE_MAX) {
        return g_strdup_printf(tr(lang, "terlalu panjang, paling banyak %d huruf."),
                               MESSAGE_LINE_MAX);
    }
    if (text_length(line->author) > MESSAGE_AUTHOR_MAX) {
        return g_strdup_printf(tr(lang, "nama terlalu panjang, paling banyak %d huruf."),
                               MESSAGE_AUTHOR_MAX);
    }
    return NULL;
}

/* time | name | text, name | text, time | text or only text; a "|" in the text stays there. */
static MessageLine *line_read(int number, const char *typed, const Lang *lang)
{
    g_auto(GStrv) parts = g_strsplit(typed, "|", PARTS);
    guint count = g_strv_length(parts);
    MessageLine *line = g_new0(MessageLine, 1);
    line->number = number;
    line->minute = -1;
    bool timed = count > 1 && minute_parse(g_strstrip(parts[0]), &line->minute);
    guint text = timed ? MIN(count - 1, 2u) : count > 1 ? 1 : 0;
    if (count == PARTS && !timed) {
        line->problem =
            g_strdup_printf(tr(lang, "jam “%s” belum benar, tulis misalnya 08.15."), parts[0]);
        text = PARTS - 1;
    }
    line->author = text > (timed ? 1u : 0u) ? text_clean(parts[text - 1], false) : g_strdup("");
    line->text = text_clean(parts[text], false);
    if (line->problem == NULL) {
        line->problem = problem_of(line, lang);
    }
    return line;
}

static MessageLine *line_too_many(int number, const Lang *lang)
{
    MessageLine *line = g_new0(MessageLine, 1);
    line->number = number;
    line->minute = -1;
    line->author = g_strdup("");
    line->text = g_strdup("");
    line->problem = g_strdup_printf(tr(lang, "paling banyak %d pesan sekali tempel; simpan dulu."),
                                    MESSAGE_LINES_MAX);
    return line;
}

MessageLines *message_lines_parse(const char *typed, const Lang *lang)
{
    g_assert(typed != NULL);
    MessageLines *lines = g_new0(MessageLines, 1);
    lines->lines = g_ptr_array_new_with_free_func(message_line_free);
    g_auto(GStrv) rows = g_strsplit(typed, "\n", -1);
    for (int i = 0; rows[i] != NULL; i++) {
        g_autofree char *row = text_clean(rows[i], false);
        if (*row == '\0') {
            continue;
        }
        if (lines->lines->len == MESSAGE_LINES_MAX) {
            g_ptr_array_add(lines->lines, line_too_many(i + 1, lang));
            break;
        }
        g_ptr_array_add(lines->lines, line_read(i + 1, row, lang));
    }
    return lines;
}

char *message_lines_problems(const MessageLines *lines, const Lang *lang)
{
    g_autoptr(GString) out = g_string_new(NULL);
    int count = 0;
    for (guint i = 0; i < lines->lines->len; i++) {
        const MessageLine *line = message_lines_at(lines, i);
        if (line->problem == NULL || count++ >= PROBLEMS_SHOWN) {
            continue;
        }
        g_string_append(out, out->len > 0 ? " " : "");
        g_string_append_printf(out, tr(lang, "Baris %d: %s"), line->number, line->problem);
    }
    return count > 0 ? g_string_free(g_steal_pointer(&out), FALSE) : NULL;
}
