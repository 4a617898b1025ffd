// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The patterns of data/captions.txt, read and checked: every gap is known, and every form, kind and
 * message that is needed is there. For caption.c; others need the opaque book of caption.h only. */
#include "planner/caption.h"

typedef enum { TIME_ANY, TIME_MORNING, TIME_AFTERNOON } GreetingTime;

typedef struct {
    ChannelForm form;
    GreetingTime time;
    char *text;
} Opening;

typedef struct {
    ChannelForm form;
    ContentKind kind;
    int pillar; /* -1: any */
    char *tone; /* NULL: any */
    char *text;
    char *ask;        /* NULL: needs no words of the owner */
    int64_t at_least; /* things for sale */
} Pattern;

struct CaptionBook {
    GPtrArray *openings;  /* Opening */
    GPtrArray *patterns;  /* Pattern */
    GHashTable *messages; /* id → text */
};
