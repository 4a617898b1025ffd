// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The platform registry, data/platforms.txt: every platform the papers name, also those that have
 * closed since. A closed or unchecked one is never proposed. A user adds one by adding a stanza.
 * Sources: requirements H01, M15 (class), M16 (media), M02 b (purposes), C22. */
#include "guide/knowledge.h"

typedef enum {
    PLATFORM_PROJECT,     /* collaborative project */
    PLATFORM_BLOG,        /* blog, microblog, own site */
    PLATFORM_CONTENT,     /* content community */
    PLATFORM_NETWORK,     /* social networking site */
    PLATFORM_GAME,        /* virtual game world */
    PLATFORM_WORLD,       /* virtual social world */
    PLATFORM_MESSENGER,   /* added: chat */
    PLATFORM_MARKETPLACE, /* added: buying and selling */
    PLATFORM_CLASS_COUNT
} PlatformClass;

typedef enum { PLATFORM_ALIVE, PLATFORM_CLOSED, PLATFORM_UNCHECKED } PlatformStatus;

/* Bits of `purposes`, in this order in the file: publish, interact, spread, buzz, picture, video. */
#define PLATFORM_PURPOSES 7u /* with "other" */
/* Bits of `reach`: neighbours, circle, young, other_regions, abroad (question "audience"). */
#define PLATFORM_AUDIENCES 5u

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, strategy, success, roi, spiral in both languages */
    PlatformClass class;
    PlatformStatus status;
    bool expressive;       /* M16: else collaborative */
    bool automatic;        /* may be posted to by the program; else assisted */
    bool proposed;         /* of use to a micro business here: a candidate for the tool matrix */
    bool phone_handle;     /* reached by number, not by a name */
    const char *form;      /* how it is written to: "page", "status", "group" */
    int64_t closed_year;   /* CLOSED only */
    int64_t signal, skill; /* needed, 0 … 3, on the scale of infrastructure and literacy (M18) */
    int64_t cost_idr;      /* least a month; 0 = free */
    int64_t minutes;       /* a day to keep it up */
    int64_t text_max;      /* characters of one post; 0 = no limit known */
    unsigned formats, purposes, reach;
} Platform;

KNOWLEDGE_LIST(Platform, platform)

const char *platform_name(const Platform *platform, const Lang *lang);
const char *platform_class_name(PlatformClass class); /* Indonesian, marked N_ */
bool platform_may_be_proposed(const Platform *platform);
/* One app: "whatsapp_status" and "whatsapp_group", "facebook" and "facebook_messenger". */
bool platform_is_kin(const char *left_key, const char *right_key);
const char *platform_purpose(unsigned bit);      /* "publish"; NULL after the last */
const char *platform_purpose_name(unsigned bit); /* Indonesian, marked N_ */
const char *platform_audience(unsigned bit);     /* "neighbours"; NULL after the last */
bool platform_has_format(const Platform *platform, const char *format);
