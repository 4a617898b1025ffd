// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Resources: what can be read, one file each, ending in one constant record. The same record
 * answers GET of the API, `tangga list` and the OpenAPI document.
 *
 * A resource is either a list of records (`load`: newest or oldest first, paged by the first
 * column, which must be a rising or falling number) or one document (`read`). */
#include <jansson.h>

#include "app/context.h"
#include "base/form.h"

typedef struct {
    const Context *context;
    const FormValues *query; /* checked against resource->query */
    int64_t cursor;          /* last number of the page before; 0: the first page */
    int64_t limit;           /* 1 … 200; one more may be loaded to see whether there is more */
} ResourceQuery;

typedef struct {
    const char *name;    /* "products": API path, command line */
    const char *summary; /* English */
    Capability needs;
    Subject subject;
    const Form *query;      /* NULL: no filters */
    const RecordType *type; /* of a list, for the OpenAPI document; NULL for a document */
    bool (*load)(const ResourceQuery *query, RecordList **ret_list, GError **error);
    /* Adds members to one record's object; may be NULL. */
    bool (*expand)(const ResourceQuery *query, const void *record, json_t *object, GError **error);
    bool (*read)(const ResourceQuery *query, json_t **ret_document, GError **error);
} Resource;

extern const Resource *const RESOURCES[];
size_t resource_count(void);
const Resource *resource_find(const char *name);

#define RESOURCE_LIMIT_DEFAULT 50
#define RESOURCE_LIMIT_MAX 200

/* Checks permission and consent, then a page {"items":[…],"next_cursor":"…"|null} or the document.
 * DENIED, or what loading says. */
MUST_USE bool resource_read(const Resource *resource, const ResourceQuery *query,
                            json_t **ret_document, GError **error);

/* One record as JSON from its columns: days "2026-01-05", minutes "06:00", times RFC 3339 in the
 * business's zone, absent values null, secrets left out. */
MUST_USE json_t *resource_record(const RecordType *type, const void *record, Zone zone);
MUST_USE json_t *resource_array(const RecordList *list, Zone zone);
