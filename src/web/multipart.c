// SPDX-License-Identifier: Apache-2.0
#include "web/multipart.h"

#include <string.h>

#include "web/request.h"

#define BOUNDARY_MAX 70 /* RFC 2046 */
#define HEAD_MAX 2048   /* bytes of the headers of a part */

/* A stretch of the body. */
typedef struct {
    const char *begin;
    size_t size;
} Span;

/* Where `wanted` begins in the span; NULL: nowhere. */
static const char *span_find(Span span, const char *wanted, size_t length)
{
    const char *end = span.begin + span.size;
    for (const char *at = span.begin; (size_t)(end - at) >= length; at++) {
        at = memchr(at, wanted[0], (size_t)(end - at) - length + 1);
        if (at == NULL || memcmp(at, wanted, length) == 0) {
            return at;
        }
    }
    return NULL;
}

/* The value of name="…" or name=… in a header line; NULL: not there. Free it. */
static char *parameter_of(const char *line, const char *name)
{
    g_autofree char *wanted = g_strconcat(name, "=", NULL);
    size_t length = strlen(wanted);
    for (const char *at = strchr(line, ';'); at != NULL; at = strchr(at, ';')) {
        at++;
        at += strspn(at, " \t");
        if (g_ascii_strncasecmp(at, wanted, length) != 0) {
            continue;
        }
        at += length;
        return *at == '"' ? g_strndup(at + 1, strcspn(at + 1, "\""))
                          : g_strndup(at, strcspn(at, "; \t"));
    }
    return NULL;
}

/* What the headers of a part say. */
typedef struct {
    char *name, *filename; /* NULL: not said; owned */
} Head;

static void head_clear(Head *head)
{
    g_free(head->name);
    g_free(head->filename);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Head, head_clear)

static void head_read(Head *head, Span span)
{
    g_autofree char *text = g_strndup(span.begin, span.size);
    g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        if (g_ascii_strncasecmp(*line, "Content-Disposition:", 20) == 0 && head->name == NULL) {
            head->name = parameter_of(*line, "name");
            head->filename = parameter_of(*line, "filename");
        }
    }
}

static char *text_of(Span span)
{
    GString *text = g_string_sized_new(span.size);
    for (size_t i = 0; i < span.size; i++) {
        if (span.begin[i] != '\0') {
            g_string_append_c(text, span.begin[i]);
        }
    }
    return g_string_free(text, FALSE);
}

static bool text_keep(Multipart *parts, const char *name, Span content, size_t *room)
{
    const char *before = g_hash_table_lookup(parts->fields, name);
    if (content.size > *room || g_hash_table_size(parts->fields) >= REQUEST_FIELDS_MAX) {
        return false;
    }
    g_autofree char *text = text_of(content);
    *room -= content.size;
    char *whole = before != NULL && *before != '\0' ? g_strconcat(before, ",", text, NULL)
                                                    : g_steal_pointer(&text);
    g_hash_table_replace(parts->fields, g_strdup(name), whole);
    return true;
}

static bool file_keep(Multipart *parts, const char *name, Span content)
{
    if (g_hash_table_size(parts->files) >= MULTIPART_FILES_MAX) {
        return false;
    }
    if (!g_hash_table_contains(parts->files, name)) {
        g_hash_table_insert(parts->files, g_strdup(name),
                            g_bytes_new_static(content.begin, content.size));
    }
    return true;
}

/* One part: headers, an empty line, the content. */
static bool part_read(Multipart *parts, Span span, size_t *room)
{
    const char *gap = span_find((Span){span.begin, MIN(span.size, HEAD_MAX)}, "\r\n\r\n", 4);
    g_auto(Head) head = {0};
    if (gap == NULL) {
        return false;
    }
    head_read(&head, (Span){span.begin, (size_t)(gap - span.begin)});
    Span content = {gap + 4, span.size - (size_t)(gap + 4 - span.begin)};
    if (head.name == NULL) {
        return true; /* no field of a form */
    }
    return head.filename != NULL ? file_keep(parts, head.name, content)
                                 : text_keep(parts, head.name, content, room);
}

/* "\r\n--boundary", which ends every part. NULL: no boundary. */
static char *mark_of(const char *content_type)
{
    g_autofree char *boundary = parameter_of(content_type, "boundary");
    if (boundary == NULL || *boundary == '\0' || strlen(boundary) > BOUNDARY_MAX) {
        return NULL;
    }
    return g_strconcat("\r\n--", boundary, NULL);
}

bool multipart_parse(const char *body, size_t size, const char *content_type, Multipart *parts)
{
    g_autofree char *mark = mark_of(content_type);
    size_t length = mark != NULL ? strlen(mark) : 0, room = MULTIPART_TEXT_MAX;
    /* the first mark has no line before it */
    if (mark == NULL || size < length || memcmp(body, mark + 2, length - 2) != 0) {
        return false;
    }
    Span rest = {body + length - 2, size - length + 2};
    while (rest.size >= 2 && memcmp(rest.begin, "\r\n", 2) == 0) {
        Span part = {rest.begin + 2, rest.size - 2};
        const char *end = span_find(part, mark, length);
        if (end == NULL) {
            return false;
        }
        part.size = (size_t)(end - part.begin);
        if (!part_read(parts, part, &room)) {
            return false;
        }
        rest = (Span){end + length, rest.size - 2 - part.size - length};
    }
    return rest.size >= 2 && memcmp(rest.begin, "--", 2) == 0;
}
