// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How a message feels, proposed by the reader of feelings (feel/feel.h) with the model inside the
 * program (requirement T07). A proposal only: what the owner marks by hand wins, everywhere. */
#include "base/error.h"
#include "base/lang.h"
#include "feel/feel.h"

/* UNAVAILABLE when the program was built without a model. */
MUST_USE bool feeling_model(FeelModel *ret_model, GError **error);

const char *feeling_key(FeelLabel label);  /* "positive", "neutral", "negative" */
const char *feeling_name(const char *key); /* N_: "Senang"; also for "unknown" */

typedef struct {
    const char *feeling; /* key, or "unknown" when not sure */
    int confidence;      /* percent */
    unsigned topics;     /* bits of FeelTopic */
} Proposal;
Proposal feeling_propose(const char *text);

const char *feeling_topic_key(size_t topic);  /* of FEEL_TOPICS: "price" … */
const char *feeling_topic_name(size_t topic); /* N_: "harga" … */
/* "harga, pelayanan"; "" without topics; owned. */
MUST_USE char *feeling_topics_words(unsigned topics, const Lang *lang);
