// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The patterns of data/captions.txt, read and checked: every gap is known, and every form, kind and
 * message that is needed is there. For caption.c; others need the opaque book of caption.h only. */
#include "planner/aida.h"
#include "planner/caption.h"

typedef enum { TIME_ANY, TIME_MORNING, TIME_NOON, TIME_AFTERNOON, TIME_EVENING } GreetingTime;

typedef struct {
    ChannelForm form;
    GreetingTime time;
    int weekdays; /* mask; 0: any */
    char *pack;   /* local idiom, only when chosen; NULL: for everybody */
    char *text;
} Opening;

typedef struct {
    ChannelForm form;
    ContentKind kind;
    int pillar; /* -1: any */
    char *tone; /* NULL: any */
    char *text;
    char *ask, *ask_en; /* NULL: needs no words of the owner */
    int64_t at_least; /* things for sale */
} Pattern;

/* Four parts of requirement M19. */
typedef struct {
    ChannelForm form;
    char *parts[AIDA_PARTS];
} AidaPattern;

struct CaptionBook {
    GPtrArray *openings;  /* Opening */
    GPtrArray *patterns;  /* Pattern */
    GPtrArray *aidas;     /* AidaPattern */
    GHashTable *messages; /* id → text */
};
