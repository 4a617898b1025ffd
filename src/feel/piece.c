// SPDX-License-Identifier: Apache-2.0
#include "feel/piece.h"

enum { REACH = 2, SHORTEST = 3, LONGEST = 4, FIRST_WORDS = 3, COUNTED_MAX = 4 };
enum {
    SEED_WORD = 1,
    SEED_ONE,
    SEED_TURNED,
    SEED_PAIR,
    SEED_CONTRAST,
    SEED_GOOD,
    SEED_FIRST,
    SEED_COUNTS,
    SEED_PREVAILS,
    SEED_LENGTH,
    SEED_LAST
};

static uint32_t mix(uint32_t seed, uint32_t a, uint32_t b)
{
    uint64_t hash = ((uint64_t)a << 32 | b) ^ seed * 0x9E3779B97F4A7C15u;
    hash = (hash ^ hash >> 30) * 0xBF58476D1CE4E5B9u;
    hash = (hash ^ hash >> 27) * 0x94D049BB133111EBu;
    return (uint32_t)(hash >> 32);
}

/* Runs of letters that start at each letter, with '<' and '>' at the ends of the word. */
unsigned feel_letters(const FeelToken *token, uint32_t *ret_pieces)
{
    uint8_t bytes[FEEL_TOKEN_BYTES + 2];
    unsigned length = 0, count = 0;
    bytes[length++] = '<';
    for (unsigned i = 0; i < token->length; i++) {
        bytes[length++] = token->bytes[i];
    }
    bytes[length++] = '>';
    for (unsigned start = 0; start + SHORTEST <= length; start++) {
        uint32_t hash = 0x811C9DC5u;
        for (unsigned i = start; i < length && i < start + LONGEST; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193u;
            if (i - start + 1 >= SHORTEST) {
                ret_pieces[count++] = hash ^ hash >> 15;
            }
        }
    }
    ret_pieces[count++] = mix(SEED_WORD, (uint32_t)token->hash, 0);
    return count;
}

uint32_t feel_stem(const FeelToken *token)
{
    unsigned length = token->length;
    const uint8_t *end = token->bytes + length;
    if (token->kind == FEEL_WORD && length >= 6 && end[-3] == 'n' && end[-2] == 'y' &&
        end[-1] == 'a') {
        return (uint32_t)feel_hash(token->bytes, length - 3);
    }
    return (uint32_t)token->hash;
}

void feel_stop(FeelContext *context)
{
    context->turned = 0;
}

static void prevalence_count(FeelContext *context, unsigned marks, bool turned)
{
    unsigned sides = marks & (FEEL_GOOD | FEEL_BAD);
    if (sides == FEEL_GOOD || sides == FEEL_BAD) {
        bool good = (sides == FEEL_GOOD) != turned;
        context->good += good;
        context->bad += !good;
    }
}

static void context_move(FeelContext *context, const FeelWord *word, bool turned)
{
    context->earlier = context->before;
    context->before = word->means;
    context->words++;
    context->turned -= turned;
    if (word->marks & FEEL_TURNS) {
        context->turned = REACH;
    }
    if (word->marks & FEEL_CONTRAST) {
        context->contrast = true;
        context->turned = 0;
    }
}

unsigned feel_alone(const FeelWord *word, bool turned, uint32_t *ret_pieces)
{
    unsigned count = 0;
    ret_pieces[count++] = mix(turned ? SEED_TURNED : SEED_ONE, word->means, 0);
    if (word->marks & (FEEL_GOOD | FEEL_BAD)) {
        ret_pieces[count++] = mix(SEED_GOOD, word->marks & (FEEL_GOOD | FEEL_BAD), turned);
    }
    return count;
}

unsigned feel_pairs(FeelContext *context, const FeelWord *word, uint32_t *ret_pieces)
{
    unsigned count = 0;
    bool turned = context->turned > 0;
    ret_pieces[count++] = mix(SEED_PAIR, context->before, word->means);
    if (context->contrast) {
        ret_pieces[count++] = mix(SEED_CONTRAST, word->means, turned);
    }
    if (context->words < FIRST_WORDS) {
        ret_pieces[count++] = mix(SEED_FIRST, word->means, 0);
    }
    prevalence_count(context, word->marks, turned);
    context_move(context, word, turned);
    return count;
}

static uint32_t counted(uint32_t words)
{
    return words < COUNTED_MAX ? words : COUNTED_MAX;
}

unsigned feel_whole(const FeelContext *context, uint32_t *ret_pieces)
{
    uint32_t good = context->good, bad = context->bad, doublings = 0;
    unsigned count = 0;
    for (uint32_t words = context->words; words > 1; words /= 2) {
        doublings++;
    }
    ret_pieces[count++] = mix(SEED_COUNTS, counted(good), counted(bad));
    ret_pieces[count++] = mix(SEED_PREVAILS, good > bad ? 1 : good < bad ? 2 : 3, 0);
    ret_pieces[count++] = mix(SEED_LENGTH, doublings, 0);
    if (context->words > 0) {
        ret_pieces[count++] = mix(SEED_LAST, context->before, 0);
    }
    if (context->words > 1) {
        ret_pieces[count++] = mix(SEED_LAST, context->earlier, 1);
    }
    return count;
}
