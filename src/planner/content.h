// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a post can be: its kind, its pillar and the form of the channel it goes to, with the plain
 * words that tell an owner what to post. Every kind can serve every pillar: the pillar decides how
 * the same product or story is told (requirements M12, C03, C22, M05). Keys are what is stored. */
#include "base/lang.h"

typedef enum {
    KIND_PRODUCT,
    KIND_PROMO,
    KIND_STORY,
    KIND_QUOTE,
    KIND_ADVICE,
    KIND_QUESTION,
    KIND_PROCESS,
    KIND_TESTIMONIAL,
    KIND_COUNT
} ContentKind;

typedef enum {
    PILLAR_COMMUNICATION,
    PILLAR_COLLABORATION,
    PILLAR_EDUCATION,
    PILLAR_ENTERTAINMENT,
    PILLAR_COUNT
} ContentPillar;

/* How a channel is written to: a short status, a group with rules, a page or wall, one chat. */
typedef enum { FORM_STATUS, FORM_GROUP, FORM_PAGE, FORM_CHAT, FORM_COUNT } ChannelForm;

const char *content_kind_key(ContentKind kind); /* "product" */
const char *content_kind_name(ContentKind kind, const Lang *lang);
MUST_USE bool content_kind_parse(const char *key, ContentKind *ret_kind);
/* Does this kind ask people to buy? Such posts rest on quiet days and serve a sales goal. */
bool content_kind_sells(ContentKind kind);
/* "relation" or "value": what a post that serves no goal is for (requirement C18). */
const char *content_kind_mark(ContentKind kind);
const char *content_kind_purpose(ContentKind kind); /* "publish", "interact", "spread", … */

const char *content_pillar_key(ContentPillar pillar); /* "communication" */
const char *content_pillar_name(ContentPillar pillar, const Lang *lang);
MUST_USE bool content_pillar_parse(const char *key, ContentPillar *ret_pillar);

const char *channel_form_key(ChannelForm form); /* "status", "group", "page", "chat" */
MUST_USE bool channel_form_parse(const char *key, ChannelForm *ret_form);

/* One of the five interactions: exposure, sharing, feedback, connecting, communication. */
const char *content_interaction(ContentKind kind, ContentPillar pillar);
/* What to post, in one sentence without a product name. */
const char *content_idea(ContentKind kind, ContentPillar pillar, const Lang *lang);
