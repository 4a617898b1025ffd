// SPDX-License-Identifier: Apache-2.0
#include "feel/feel.h"

#include <math.h>
#include <string.h>

enum { WORD_BYTES = 12, ROOT_MAX = 127 };
_Static_assert(sizeof(FeelHead) == 64, "the head is read as it lies in the file");
_Static_assert(sizeof(FeelWord) == WORD_BYTES, "words are read as they lie in the file");

/* What a word weighs wherever it stands. */
typedef struct {
    uint64_t hash; /* 0: free */
    uint32_t means;
    int32_t letters[FEEL_OUTPUTS];
    int16_t alone[2][FEEL_OUTPUTS]; /* plain, turned by "tidak" */
    uint8_t marks, topics;
    uint8_t letter_count, alone_count;
} Known;
_Static_assert(sizeof(Known) == 32, "two fill a line of the processor's memory");
_Static_assert(FEEL_LETTERS_MAX <= UINT8_MAX, "letters of a word are counted in a byte");
_Static_assert(FEEL_ALONE_MAX * ROOT_MAX * ROOT_MAX <= INT16_MAX, "sums of a word fit");

enum { WAYS = 2 };
typedef struct {
    Known known[WAYS]; /* the newest first */
} Place;
struct FeelMemory {
    Place places[FEEL_MEMORY_WORDS / WAYS];
};

/* What is gathered while a comment is read. */
enum { WAITING = 128, AT_ONCE = 16 };

typedef struct {
    const FeelModel *model;
    FeelContext context;
    const int8_t *waiting[WAITING]; /* weights on their way from memory */
    unsigned waits;
    int32_t pairs[FEEL_OUTPUTS], letters[FEEL_OUTPUTS];
    uint32_t pair_count, letter_count;
    unsigned topics;
} Reading;

size_t feel_memory_size(void)
{
    return sizeof(FeelMemory);
}

bool feel_open(const void *bytes, size_t length, FeelModel *ret_model)
{
    FeelModel model;
    if (length < sizeof model.head || length > FEEL_MODEL_MAX) {
        return false;
    }
    memcpy(&model.head, bytes, sizeof model.head);
    const FeelHead *head = &model.head;
    if (head->magic != FEEL_MAGIC || head->version != FEEL_VERSION || head->buckets == 0 ||
        head->buckets > FEEL_MODEL_MAX || head->words == 0 || head->words > FEEL_MODEL_MAX ||
        (head->words & (head->words - 1)) != 0 ||
        length != sizeof *head + (size_t)head->words * WORD_BYTES +
                      (size_t)head->buckets * FEEL_OUTPUTS) {
        return false;
    }
    model.words = (const uint8_t *)bytes + sizeof *head;
    model.weights = (const int8_t *)model.words + (size_t)head->words * WORD_BYTES;
    *ret_model = model;
    return true;
}

/* False when nobody listed the word. */
static bool feel_word(const FeelModel *model, uint32_t key, FeelWord *ret_word)
{
    uint32_t mask = model->head.words - 1;
    for (uint32_t tried = 0; tried <= mask; tried++) {
        FeelWord word;
        memcpy(&word, model->words + (size_t)((key + tried) & mask) * WORD_BYTES, sizeof word);
        if (word.key == key && key != 0) {
            *ret_word = word;
            return true;
        }
        if (word.key == 0) {
            break;
        }
    }
    return false;
}

FeelWord feel_meaning(const FeelModel *model, const FeelToken *token)
{
    uint32_t key = (uint32_t)token->hash;
    FeelWord word = {.key = key, .means = key};
    if (token->kind != FEEL_WORD || feel_word(model, key, &word)) {
        feel_word(model, key, &word);
        return word;
    }
    uint32_t stem = feel_stem(token);
    word.means = stem;
    if (stem != key) {
        feel_word(model, stem, &word);
    }
    return word;
}

uint32_t feel_bucket(uint32_t piece, uint32_t buckets)
{
    return (uint32_t)((uint64_t)(piece * 0x9E3779B1u) * buckets >> 32);
}

static inline const int8_t *weight_at(const FeelModel *model, uint32_t piece)
{
    return model->weights + (size_t)FEEL_OUTPUTS * feel_bucket(piece, model->head.buckets);
}

/* Weights stand as the root of what they are, so that many small and a few large ones fit a byte. */
static inline int32_t grown(int32_t root)
{
    return root < 0 ? -root * root : root * root;
}

static void weigh(const FeelModel *model, const uint32_t *pieces, unsigned count, int32_t *ret_sums)
{
    const int8_t *weights[FEEL_LETTERS_MAX];
    for (unsigned i = 0; i < count; i++) {
        weights[i] = weight_at(model, pieces[i]);
        __builtin_prefetch(weights[i]);
    }
    for (unsigned i = 0; i < count; i++) {
        ret_sums[0] += grown(weights[i][0]);
        ret_sums[1] += grown(weights[i][1]);
    }
}

static void known_make(const FeelModel *model, const FeelToken *token, Known *known)
{
    uint32_t pieces[FEEL_LETTERS_MAX];
    FeelWord word = feel_meaning(model, token);
    *known = (Known){.hash = token->hash,
                     .means = word.means,
                     .marks = (uint8_t)word.marks,
                     .topics = (uint8_t)word.topics};
    known->letter_count = (uint8_t)feel_letters(token, pieces);
    weigh(model, pieces, known->letter_count, known->letters);
    for (int turned = 0; turned < 2; turned++) {
        int32_t sums[FEEL_OUTPUTS] = {0};
        known->alone_count = (uint8_t)feel_alone(&word, turned != 0, pieces);
        weigh(model, pieces, known->alone_count, sums);
        known->alone[turned][0] = (int16_t)sums[0];
        known->alone[turned][1] = (int16_t)sums[1];
    }
}

static void waiting_weigh(Reading *reading)
{
    for (unsigned i = 0; i < reading->waits; i++) {
        reading->pairs[0] += grown(reading->waiting[i][0]);
        reading->pairs[1] += grown(reading->waiting[i][1]);
    }
    reading->waits = 0;
}

/* Asks for the weight now and adds it later: memory is slower than reading on. */
static void pieces_ask(Reading *reading, const uint32_t *pieces, unsigned count)
{
    if (reading->waits + count > WAITING) {
        waiting_weigh(reading);
    }
    for (unsigned i = 0; i < count; i++) {
        const int8_t *weight = weight_at(reading->model, pieces[i]);
        __builtin_prefetch(weight);
        reading->waiting[reading->waits++] = weight;
    }
    reading->pair_count += count;
}

static Place *place_of(FeelMemory *memory, const FeelToken *token)
{
    return &memory->places[token->hash % (FEEL_MEMORY_WORDS / WAYS)];
}

static const Known *known_find(const FeelModel *model, Place *place, const FeelToken *token)
{
    for (int way = 0; way < WAYS; way++) {
        if (place->known[way].hash == token->hash) {
            return &place->known[way];
        }
    }
    place->known[1] = place->known[0];
    known_make(model, token, &place->known[0]);
    return &place->known[0];
}

static void token_weigh(Reading *reading, const Known *known)
{
    const int16_t *alone = known->alone[reading->context.turned > 0];
    reading->pairs[0] += alone[0];
    reading->pairs[1] += alone[1];
    reading->pair_count += known->alone_count;
    reading->letters[0] += known->letters[0];
    reading->letters[1] += known->letters[1];
    reading->letter_count += known->letter_count;
    reading->topics |= known->topics;
    uint32_t pieces[FEEL_PAIRS_MAX];
    FeelWord word = {.means = known->means, .marks = known->marks};
    pieces_ask(reading, pieces, feel_pairs(&reading->context, &word, pieces));
}

static void whole_weigh(Reading *reading)
{
    uint32_t pieces[FEEL_WHOLE_MAX];
    pieces_ask(reading, pieces, feel_whole(&reading->context, pieces));
    waiting_weigh(reading);
}

static Feeling decide(const Reading *reading)
{
    const FeelHead *head = &reading->model->head;
    float pairs = head->unit[0] / sqrtf((float)reading->pair_count + 1);
    float letters = head->unit[1] / sqrtf((float)reading->letter_count + 1);
    float positive = head->bias[0] + pairs * (float)reading->pairs[0] +
                     letters * (float)reading->letters[0];
    float negative = head->bias[1] + pairs * (float)reading->pairs[1] +
                     letters * (float)reading->letters[1];
    float top = fmaxf(0, fmaxf(positive, negative));
    float parts[FEEL_LABELS] = {expf(negative - top), expf(-top), expf(positive - top)};
    float sum = parts[0] + parts[1] + parts[2];
    Feeling feeling = {.label = FEEL_NEUTRAL, .topics = reading->topics, .words = reading->context.words};
    for (int i = 0; i < FEEL_LABELS; i++) {
        feeling.likelihood[i] = parts[i] / sum;
        if (feeling.likelihood[i] > feeling.likelihood[feeling.label]) {
            feeling.label = (FeelLabel)i;
        }
    }
    feeling.sure = feeling.words > 0 && feeling.likelihood[feeling.label] >= head->sure;
    return feeling;
}

/* The next words; what the memory knows of them is asked for, to be there when they are weighed. */
static unsigned tokens_read(FeelReader *reader, FeelMemory *memory, FeelToken *ret_tokens)
{
    unsigned count = 0;
    while (count < AT_ONCE && feel_token_next(reader, &ret_tokens[count])) {
        if (memory != NULL) {
            const Place *place = place_of(memory, &ret_tokens[count]);
            __builtin_prefetch(&place->known[0]);
            __builtin_prefetch(&place->known[1]);
        }
        count++;
    }
    return count;
}

Feeling feel_judge(const FeelModel *model, FeelMemory *memory, const char *text, size_t length)
{
    Reading reading = {.model = model};
    FeelReader reader = feel_reader(text, length < FEEL_TEXT_MAX ? length : FEEL_TEXT_MAX);
    FeelToken tokens[AT_ONCE];
    unsigned count;
    while ((count = tokens_read(&reader, memory, tokens)) > 0) {
        for (unsigned i = 0; i < count; i++) {
            Known fresh;
            if (tokens[i].kind == FEEL_STOP) {
                feel_stop(&reading.context);
            } else if (memory != NULL) {
                Place *place = place_of(memory, &tokens[i]);
                token_weigh(&reading, known_find(model, place, &tokens[i]));
            } else {
                known_make(model, &tokens[i], &fresh);
                token_weigh(&reading, &fresh);
            }
        }
    }
    whole_weigh(&reading);
    return decide(&reading);
}
