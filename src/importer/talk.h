// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Conversations of any platform as turns: what one person wrote, until the owner answered. Messages are
 * added in the order of time; photos and voices stand as a word. Texts are kept by the batch. */
#include "importer/importer.h"

typedef struct {
    Batch *batch;
    const char *platform, *conversation; /* a stable name of the conversation on its platform */
    int64_t latest;                      /* of the messages so far, UTC seconds */
} Talk;

typedef struct {
    const char *author, *text; /* text "": something that is no text */
    int64_t at, row;           /* UTC seconds; number in the file from 1 */
    bool mine;
} TalkMessage;

void talk_add(Talk *talk, const TalkMessage *message);
