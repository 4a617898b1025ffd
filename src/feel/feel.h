// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How a comment feels and what it is about (requirement T07): a linear model over hashed pieces of
 * words, read in place from one small file (data/feel.model, its card docs/feel.md). Plain C for
 * every surface: no library, no allocation, any bytes are taken. A judgement is a proposal: what the
 * owner marks by hand wins. */
#include "feel/piece.h"

enum {
    FEEL_TEXT_MAX = 8192,        /* bytes of a comment that are read */
    FEEL_MODEL_MAX = 1000 * 1000, /* bytes of a model */
    FEEL_MAGIC = 0x6C656566,
    FEEL_VERSION = 2,
    FEEL_OUTPUTS = 2,            /* positive and negative, each against neutral */
    FEEL_MEMORY_WORDS = 16384,
};

typedef enum { FEEL_NEGATIVE, FEEL_NEUTRAL, FEEL_POSITIVE, FEEL_LABELS } FeelLabel;
/* Bits: a comment has several topics or none. */
typedef enum {
    FEEL_PRICE = 1,
    FEEL_QUALITY = 2,
    FEEL_DELIVERY = 4,
    FEEL_SERVICE = 8,
    FEEL_STOCK = 16,
} FeelTopic;
enum { FEEL_TOPICS = 5 };

/* Numbers at the head of the file, each four bytes, little endian. */
typedef struct {
    uint32_t magic, version;
    uint32_t buckets;              /* weights of each output */
    uint32_t words;                /* slots of the word table: a power of two */
    float bias[FEEL_OUTPUTS];      /* of positive and negative */
    float unit[2];                 /* of a weight of pairs, of letters */
    float sure;                    /* below this likelihood nobody should be told: unknown */
    uint32_t tested, right;        /* comments people judged that it was tested on; of them right */
    uint32_t left[5];
} FeelHead;

typedef struct {
    FeelHead head;
    const uint8_t *words;  /* borrowed: FeelWord each, key 0 is free */
    const int8_t *weights; /* borrowed: positive and negative of each bucket */
} FeelModel;

/* bytes must outlive the model. False: no model of ours, cut short, or not its own length. */
bool feel_open(const void *bytes, size_t length, FeelModel *ret_model);
FeelWord feel_meaning(const FeelModel *model, const FeelToken *token);
uint32_t feel_bucket(uint32_t piece, uint32_t buckets);

/* What was found out about words before, so that many comments go fast. Zeroed at first; serves one
 * model and one thread. */
typedef struct FeelMemory FeelMemory;
size_t feel_memory_size(void);

typedef struct {
    FeelLabel label;                /* the likeliest */
    float likelihood[FEEL_LABELS];  /* sums to 1 */
    bool sure;                      /* false: say "unknown" */
    unsigned topics;                /* bits of FeelTopic */
    unsigned words;                 /* words and signs read */
} Feeling;

/* memory may be NULL: slower for many, the same result. */
Feeling feel_judge(const FeelModel *model, FeelMemory *memory, const char *text, size_t length);
