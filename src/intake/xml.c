// SPDX-License-Identifier: Apache-2.0
#include "intake/xml.h"

#include <expat.h>
#include <string.h>

#include "intake/archive.h"

#define KEPT_MAX ((size_t)128 << 10) /* of an element that goes on in the next piece */

struct XmlReader {
    ArchiveStream *stream;
    XML_Parser parser;
    const XmlEvents *events;
    void *data;
    size_t bytes;
    size_t *budget; /* borrowed; NULL: none */
    /* for events->plain */
    size_t fed;   /* bytes given to the parser */
    size_t depth; /* of open elements */
    bool at_rest; /* the parser stands right behind a tag, with nothing begun */
    GByteArray *kept;
};

static const char *plain_name(const char *name)
{
    const char *colon = strchr(name, ':');
    return colon != NULL ? colon + 1 : name;
}

/* Does the tag that is told end with the last byte the parser was given? */
static void rest_note(XmlReader *reader)
{
    XML_Index behind = XML_GetCurrentByteIndex(reader->parser) +
                       (XML_Index)XML_GetCurrentByteCount(reader->parser);
    reader->at_rest = reader->depth > 0 && behind == (XML_Index)reader->fed;
}

static void XMLCALL on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
    XmlReader *reader = data;
    reader->depth++;
    rest_note(reader);
    reader->events->start(reader->data, plain_name(name), (const char *const *)attributes);
}

static void XMLCALL on_end(void *data, const XML_Char *name)
{
    XmlReader *reader = data;
    reader->depth--;
    rest_note(reader);
    reader->events->end(reader->data, plain_name(name));
}

static void XMLCALL on_text(void *data, const XML_Char *text, int length)
{
    XmlReader *reader = data;
    reader->events->text(reader->data, text, (size_t)length);
}

/* Office programs never write one; it could say more than the file holds. */
static void XMLCALL on_doctype(void *data, const XML_Char *name, const XML_Char *system,
                               const XML_Char *public, int internal)
{
    XmlReader *reader = data;
    (void)name;
    (void)system;
    (void)public;
    (void)internal;
    XML_StopParser(reader->parser, XML_FALSE);
}

XmlReader *xml_reader_new(GBytes *archive, const char *path, const XmlEvents *events, void *data)
{
    g_autoptr(ArchiveStream) stream = archive_stream_open(archive, path);
    if (stream == NULL) {
        return NULL;
    }
    XmlReader *reader = g_new0(XmlReader, 1);
    reader->stream = g_steal_pointer(&stream);
    reader->parser = XML_ParserCreate(NULL);
    reader->events = events;
    reader->kept = g_byte_array_new();
    reader->data = data;
    XML_SetUserData(reader->parser, reader);
    XML_SetElementHandler(reader->parser, on_start, on_end);
    XML_SetCharacterDataHandler(reader->parser, events->text != NULL ? on_text : NULL);
    XML_SetStartDoctypeDeclHandler(reader->parser, on_doctype);
    return reader;
}

void xml_reader_free(XmlReader *reader)
{
    if (reader != NULL) {
        XML_ParserFree(reader->parser);
        archive_stream_free(reader->stream);
        g_byte_array_unref(reader->kept);
        g_free(reader);
    }
}

void xml_reader_share(XmlReader *reader, size_t *budget)
{
    reader->budget = budget;
}

/* Of all parts of the file together, however often they are read. */
static bool is_spent(XmlReader *reader, size_t bytes)
{
    if (reader->budget == NULL) {
        return false;
    }
    *reader->budget -= MIN(bytes, *reader->budget);
    return *reader->budget == 0;
}

/* Behind the first `closing`; NULL: there is none. */
static const char *closing_find(const char *at, const char *end, const char *closing)
{
    size_t length = strlen(closing);
    while ((at = memchr(at, *closing, (size_t)(end - at))) != NULL) {
        if ((size_t)(end - at) >= length && memcmp(at, closing, length) == 0) {
            return at + length;
        }
        at++;
    }
    return NULL;
}

static bool parse(XmlReader *reader, const char *bytes, size_t length, bool last)
{
    reader->at_rest = false;
    reader->fed += length;
    return XML_Parse(reader->parser, bytes, (int)length, last) == XML_STATUS_OK;
}

/* What the events read by themselves is passed over; where that ends the parser reads up to the next place
 * where they may go on. An element that is cut off waits for its rest. */
static bool piece_read(XmlReader *reader, const char *at, const char *end)
{
    const XmlEvents *events = reader->events;
    while (at < end) {
        at = reader->at_rest ? events->plain(reader->data, at, end) : at;
        const char *behind = closing_find(at, end, events->closing);
        size_t length = (size_t)((behind != NULL ? behind : end) - at);
        if (behind == NULL && reader->at_rest && length < KEPT_MAX) {
            g_byte_array_append(reader->kept, (const guint8 *)at, (guint)length);
            return true;
        }
        if (!parse(reader, at, length, false)) {
            return false;
        }
        at += length;
    }
    return true;
}

/* The piece with what was kept of the one before; at the end all goes to the parser. */
static bool bytes_read(XmlReader *reader, const char *piece, size_t length)
{
    if (reader->events->plain == NULL) {
        return parse(reader, piece, length, length == 0);
    }
    g_autoptr(GByteArray) whole = reader->kept;
    reader->kept = g_byte_array_new();
    if (length == 0) {
        return parse(reader, (const char *)whole->data, whole->len, true);
    }
    if (whole->len == 0) {
        return piece_read(reader, piece, piece + length);
    }
    g_byte_array_append(whole, (const guint8 *)piece, (guint)length);
    return piece_read(reader, (const char *)whole->data, (const char *)whole->data + whole->len);
}

XmlStep xml_reader_step(XmlReader *reader)
{
    const char *piece = NULL;
    gssize got = archive_stream_next(reader->stream, &piece);
    if (got < 0) {
        return XML_BROKEN;
    }
    reader->bytes += (size_t)got;
    if (reader->bytes > XML_BYTES_MAX || is_spent(reader, (size_t)got)) {
        return XML_LARGE;
    }
    if (!bytes_read(reader, piece, (size_t)got)) {
        return XML_BROKEN;
    }
    return got == 0 ? XML_END : XML_MORE;
}

bool xml_reader_run(XmlReader *reader)
{
    XmlStep step = XML_MORE;
    while (step == XML_MORE) {
        step = xml_reader_step(reader);
    }
    return step == XML_END;
}

const char *xml_attribute(const char *const *attributes, const char *name)
{
    for (size_t i = 0; attributes[i] != NULL; i += 2) {
        if (g_str_equal(plain_name(attributes[i]), name)) {
            return attributes[i + 1];
        }
    }
    return NULL;
}
