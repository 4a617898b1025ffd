// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Knowledge: everything the program knows that a trainer may change without a compiler: questions,
 * platforms, values, measures, … one readable file each (base/stanza.h).
 *
 * Every .txt file is parsed at start; a broken one is refused with "file:line: reason". A list of
 * one kind of stanza is a KnowledgePart: one source file ending in the part's record plus one line
 * in part.list. After loading nothing changes: any thread may read. The Knowledge owns all items
 * and all text; items are borrowed and live as long. Source: requirements H01, M18 (editable data),
 * decision "Knowledge" of the design. */
#include "base/embedded.h"
#include "base/stanza.h"

typedef struct Knowledge Knowledge;

typedef struct {
    const char *file; /* "questions.txt", or a folder with a slash, "lessons/": all files in it */
    const char *kind; /* kind of stanza this part reads; other parts may read others of the file */
    const char *const *keys; /* every key allowed, ends with NULL */
    size_t size; /* of one item; its first member is `const char *key`, set before read */
    /* Fills one zeroed item. Parts earlier in part.list are loaded already. */
    bool (*read)(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error);
    void (*clear)(void *item); /* frees what an item owns; may be NULL */
} KnowledgePart;

/* ---- life cycle ---- */

/* files: a table made by cmake/embed.cmake; files that do not end in .txt are left alone. INVALID
 * names file, line and reason: unknown kind or key, an id twice or ill-formed, a missing file. */
MUST_USE Knowledge *knowledge_new(const EmbeddedFile *files, size_t count, GError **error);
/* A file in the folder replaces the embedded one of the same name; further files are added. */
MUST_USE Knowledge *knowledge_new_from_folder(const char *folder, const EmbeddedFile *fallback,
                                              size_t count, GError **error);
void knowledge_free(Knowledge *knowledge);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Knowledge, knowledge_free)

/* ---- files ---- */

const StanzaFile *knowledge_file(const Knowledge *knowledge, const char *name); /* or NULL */

/* ---- items, in the order of the file ---- */

size_t knowledge_count(const Knowledge *knowledge, const KnowledgePart *part);
const void *knowledge_at(const Knowledge *knowledge, const KnowledgePart *part, size_t i);
const void *knowledge_find(const Knowledge *knowledge, const KnowledgePart *part, const char *key);

/* Declares typed access: KNOWLEDGE_LIST(Question, question) gives question_count(knowledge),
 * question_at(knowledge, i) and question_find(knowledge, key), NULL when there is none. */
#define KNOWLEDGE_LIST(Type, noun)                                                                 \
    extern const KnowledgePart noun##_part;                                                        \
    static inline size_t noun##_count(const Knowledge *knowledge)                                  \
    {                                                                                              \
        return knowledge_count(knowledge, &noun##_part);                                           \
    }                                                                                              \
    static inline const Type *noun##_at(const Knowledge *knowledge, size_t i)                      \
    {                                                                                              \
        return knowledge_at(knowledge, &noun##_part, i);                                           \
    }                                                                                              \
    static inline const Type *noun##_find(const Knowledge *knowledge, const char *key)             \
    {                                                                                              \
        return knowledge_find(knowledge, &noun##_part, key);                                       \
    }
