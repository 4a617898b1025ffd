// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Several messages pasted at once, one a line (requirements H10, Q31: answers in one go when there
 * is signal):
 *
 *     08.15 | Bu Sari | masih ada nasi kuning?
 *     Bu Dian | pesan es teh dua
 *     kapan buka lagi?
 *
 * Time and name may be left out. The list owns its lines. */
#include "base/date.h"

#define MESSAGE_LINES_MAX 50
#define MESSAGE_LINE_MAX 500 /* characters of one text */
#define MESSAGE_AUTHOR_MAX 60

typedef struct {
    int number;    /* of the line, from 1 */
    Minute minute; /* -1: not said */
    char *author;  /* "" when not said */
    char *text;
    char *problem; /* what is wrong with this line, in the reader's language; NULL: nothing */
} MessageLine;

typedef struct MessageLines MessageLines;

/* Empty lines are passed over. Above MESSAGE_LINES_MAX the rest becomes one line with a problem. */
MUST_USE MessageLines *message_lines_parse(const char *typed, const Lang *lang);
void message_lines_free(MessageLines *lines);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MessageLines, message_lines_free)

size_t message_lines_count(const MessageLines *lines);
const MessageLine *message_lines_at(const MessageLines *lines, size_t i);
/* "Baris 2: … Baris 5: …", or NULL when every line can be used. */
char *message_lines_problems(const MessageLines *lines, const Lang *lang);
