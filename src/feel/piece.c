// SPDX-License-Identifier: Apache-2.0
#include "feel/piece.h"

enum { REACH = 3, SHORTEST = 2, LONGEST = 5 };
enum { SEED_WORD = 1, SEED_ONE, SEED_TURNED, SEED_PAIR, SEED_SKIP, SEED_CONTRAST, SEED_GOOD };

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

unsigned feel_pairs(FeelContext *context, const FeelWord *word, uint32_t *ret_pieces)
{
    unsigned count = 0;
    bool turned = context->turned > 0;
    ret_pieces[count++] = mix(turned ? SEED_TURNED : SEED_ONE, word->means, 0);
    ret_pieces[count++] = mix(SEED_PAIR, context->before, word->means);
    if (context->earlier != 0) {
        ret_pieces[count++] = mix(SEED_SKIP, context->earlier, word->means);
    }
    if (context->contrast) {
        ret_pieces[count++] = mix(SEED_CONTRAST, word->means, turned);
    }
    if (word->marks & (FEEL_GOOD | FEEL_BAD)) {
        ret_pieces[count++] = mix(SEED_GOOD, word->marks & (FEEL_GOOD | FEEL_BAD), turned);
    }
    context->earlier = context->before;
    context->before = word->means;
    context->turned -= turned;
    if (word->marks & FEEL_TURNS) {
        context->turned = REACH;
    }
    if (word->marks & FEEL_CONTRAST) {
        context->contrast = true;
        context->turned = 0;
    }
    return count;
}
