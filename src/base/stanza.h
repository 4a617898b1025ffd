// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Knowledge files: readable text that a trainer can change (questions, platforms, lessons, …).
 *
 *     # a comment
 *     question: access_phone
 *     text: HP siapa yang dipakai untuk usaha?
 *     text.en: Whose phone does the business use?
 *
 * A stanza is a run of `key: value` lines ended by a blank line; its first line gives kind and id.
 * A line that begins with blanks continues the value above (joined by a line break; a lone "."
 * stands for an empty line). Keys: [a-z0-9_.], a key may repeat. Every refusal names file, line
 * and reason. The file owns all text; stanzas and values are borrowed and live as long. */
#include <stdint.h>

#include "base/lang.h"

typedef struct StanzaFile StanzaFile;
typedef struct Stanza Stanza;

/* name: for messages. text: the whole file, at most 4 MB. INVALID: "questions.txt:12: …". */
MUST_USE StanzaFile *stanza_file_parse(const char *name, const char *text, GError **error);
void stanza_file_free(StanzaFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StanzaFile, stanza_file_free)

size_t stanza_file_count(const StanzaFile *file);
const Stanza *stanza_file_at(const StanzaFile *file, size_t i);
const char *stanza_file_name(const StanzaFile *file);

const char *stanza_kind(const Stanza *stanza); /* "question" */
const char *stanza_id(const Stanza *stanza);   /* "access_phone" */
const char *stanza_get(const Stanza *stanza, const char *key);    /* NULL when absent */
const char *stanza_text(const Stanza *stanza, const char *key);   /* "" when absent */
/* The value in this language: "key.en" for English when present, else "key". */
const char *stanza_said(const Stanza *stanza, const char *key, const Lang *lang);
/* All values of a repeated key, in order. */
size_t stanza_values(const Stanza *stanza, const char *key);
const char *stanza_value(const Stanza *stanza, const char *key, size_t i);
/* Number between min and max, or *ret unchanged when absent; INVALID names file and line. */
MUST_USE bool stanza_number(const Stanza *stanza, const char *key, int64_t min, int64_t max,
                            int64_t *ret, GError **error);
/* For a loader's own refusals: "file:line: reason" at the stanza's (or the key's) line. */
bool stanza_refuse(const Stanza *stanza, const char *key, GError **error, const char *format, ...)
    G_GNUC_PRINTF(4, 5);
/* Refuses any key that is not in the NULL-terminated list (".en" forms are allowed). */
MUST_USE bool stanza_only_keys(const Stanza *stanza, const char *const *keys, GError **error);
