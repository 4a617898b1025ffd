// SPDX-License-Identifier: Apache-2.0
#include "intake/xml.h"

#include <expat.h>
#include <string.h>

#include "intake/archive.h"

struct XmlReader {
    ArchiveStream *stream;
    XML_Parser parser;
    const XmlEvents *events;
    void *data;
    size_t bytes;
    size_t *budget; /* borrowed; NULL: none */
};

static const char *plain_name(const char *name)
{
    const char *colon = strchr(name, ':');
    return colon != NULL ? colon + 1 : name;
}

static void XMLCALL on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
    XmlReader *reader = data;
    reader->events->start(reader->data, plain_name(name), (const char *const *)attributes);
}

static void XMLCALL on_end(void *data, const XML_Char *name)
{
    XmlReader *reader = data;
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
    if (XML_Parse(reader->parser, piece, (int)got, got == 0) == XML_STATUS_ERROR) {
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
