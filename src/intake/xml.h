// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One XML file of an archive, read in pieces as events, so that a large one costs no memory. Files
 * that declare entities are refused, names come without their prefix, and what a file unpacks to is
 * bounded. The archive is borrowed as long as the reader lives. */
#include "base/error.h"

#define XML_BYTES_MAX ((size_t)768 << 20)

typedef struct {
    void (*start)(void *data, const char *name, const char *const *attributes);
    void (*end)(void *data, const char *name);
    void (*text)(void *data, const char *text, size_t length);
    /* May be NULL. Asked at places inside of the root element where nothing is begun, behind `closing` at
     * the latest: how far the bytes were read without the parser, in whole elements that it would take. */
    const char *(*plain)(void *data, const char *at, const char *end);
    const char *closing; /* "</row>": ends what may be plain */
} XmlEvents;

typedef struct XmlReader XmlReader;
/* NULL: there is no such file in the archive. */
MUST_USE XmlReader *xml_reader_new(GBytes *archive, const char *path, const XmlEvents *events,
                                   void *data);
void xml_reader_free(XmlReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(XmlReader, xml_reader_free)

/* From here on what is read is taken from this budget of bytes, which lives as long as the reader: with
 * nothing left of it the step is XML_LARGE. */
void xml_reader_share(XmlReader *reader, size_t *budget);

typedef enum { XML_MORE, XML_END, XML_BROKEN, XML_LARGE } XmlStep;
/* Reads one piece; the events run meanwhile. */
XmlStep xml_reader_step(XmlReader *reader);
/* To the end; false: broken or too large. */
MUST_USE bool xml_reader_run(XmlReader *reader);

/* Of an event; NULL: not given. */
const char *xml_attribute(const char *const *attributes, const char *name);
