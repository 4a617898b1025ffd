// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Why a file is not taken for a WhatsApp chat: one constant sentence each that says what was found
 * and what to do, in Indonesian, for tr(). */
#include "base/error.h"

#define CHAT_BYTES_MAX                                                                             \
    ((size_t)512 << 20) /* of a file held in memory, and of the text of such a .zip */
#define CHAT_NAMES_MAX 20000u

typedef enum {
    CHAT_PROBLEM_NONE,
    CHAT_PROBLEM_EMPTY,
    CHAT_PROBLEM_TEXT, /* some other text */
    CHAT_PROBLEM_TABLE,
    CHAT_PROBLEM_WEB,
    CHAT_PROBLEM_PICTURE,
    CHAT_PROBLEM_PAPER, /* PDF, Word */
    CHAT_PROBLEM_BINARY,
    CHAT_PROBLEM_ZIP_BROKEN,
    CHAT_PROBLEM_ZIP_WITHOUT,
    CHAT_PROBLEM_ZIP_LOCKED,
    CHAT_PROBLEM_ZIP_MANY,
    CHAT_PROBLEM_LARGE,
    CHAT_PROBLEM_NAMES,
    CHAT_PROBLEM_READ, /* the disk or stick gives an error */
    CHAT_PROBLEM_COUNT
} ChatProblem;

const char *chat_problem_sentence(ChatProblem problem);
/* What a file that is no chat seems to be, by its first bytes. */
ChatProblem chat_problem_guess(GBytes *file);
