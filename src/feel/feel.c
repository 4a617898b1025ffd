// SPDX-License-Identifier: Apache-2.0
#include "feel/feel.h"

#include <math.h>
#include <string.h>

enum { WORD_BYTES = 12 };
_Static_assert(sizeof(FeelHead) == 64, "the head is read as it lies in the file");
_Static_assert(sizeof(FeelWord) == WORD_BYTES, "words are read as they lie in the file");

typedef struct {
    uint64_t hash; /* 0: free */
    FeelWord word;
    int32_t sums[FEEL_OUTPUTS]; /* of its letters */
    uint32_t letters;
} Known;

struct FeelMemory {
    Known known[FEEL_MEMORY_WORDS];
};

/* What is gathered while a comment is read. */
enum { WAITING = 128 };

typedef struct {
    const FeelModel *model;
    FeelContext context;
    const int8_t *waiting[WAITING]; /* weights on their way from memory */
    unsigned waits;
    int32_t pairs[FEEL_OUTPUTS], letters[FEEL_OUTPUTS];
    uint32_t pair_count, letter_count, words;
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

bool feel_word(const FeelModel *model, uint32_t key, FeelWord *ret_word)
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

/* Weights stand as the root of what they are, so that many small and a few large ones fit a byte. */
static inline int32_t grown(int32_t root)
{
    return root < 0 ? -root * root : root * root;
}

static inline void weigh(const FeelModel *model, uint32_t piece, int32_t *sums)
{
    const int8_t *weight =
        model->weights + (size_t)FEEL_OUTPUTS * feel_bucket(piece, model->head.buckets);
    sums[0] += grown(weight[0]);
    sums[1] += grown(weight[1]);
}

static void known_make(const FeelModel *model, const FeelToken *token, Known *known)
{
    uint32_t pieces[FEEL_LETTERS_MAX];
    *known = (Known){.hash = token->hash, .word = feel_meaning(model, token)};
    known->letters = feel_letters(token, pieces);
    for (uint32_t i = 0; i < known->letters; i++) {
        weigh(model, pieces[i], known->sums);
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
    const FeelModel *model = reading->model;
    if (reading->waits + count > WAITING) {
        waiting_weigh(reading);
    }
    for (unsigned i = 0; i < count; i++) {
        const int8_t *weight =
            model->weights + (size_t)FEEL_OUTPUTS * feel_bucket(pieces[i], model->head.buckets);
        __builtin_prefetch(weight);
        reading->waiting[reading->waits++] = weight;
    }
}

static void token_weigh(Reading *reading, FeelMemory *memory, const FeelToken *token)
{
    Known fresh;
    Known *known = memory != NULL ? &memory->known[token->hash % FEEL_MEMORY_WORDS] : &fresh;
    if (memory == NULL || known->hash != token->hash) {
        known_make(reading->model, token, known);
    }
    uint32_t pieces[FEEL_PAIRS_MAX];
    unsigned count = feel_pairs(&reading->context, &known->word, pieces);
    pieces_ask(reading, pieces, count);
    reading->pair_count += count;
    reading->letters[0] += known->sums[0];
    reading->letters[1] += known->sums[1];
    reading->letter_count += known->letters;
    reading->topics |= known->word.topics;
    reading->words++;
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
    Feeling feeling = {.label = FEEL_NEUTRAL, .topics = reading->topics, .words = reading->words};
    for (int i = 0; i < FEEL_LABELS; i++) {
        feeling.likelihood[i] = parts[i] / sum;
        if (feeling.likelihood[i] > feeling.likelihood[feeling.label]) {
            feeling.label = (FeelLabel)i;
        }
    }
    feeling.sure = reading->words > 0 && feeling.likelihood[feeling.label] >= head->sure;
    return feeling;
}

Feeling feel_judge(const FeelModel *model, FeelMemory *memory, const char *text, size_t length)
{
    Reading reading = {.model = model};
    FeelReader reader = feel_reader(text, length < FEEL_TEXT_MAX ? length : FEEL_TEXT_MAX);
    FeelToken token;
    while (feel_token_next(&reader, &token)) {
        if (token.kind == FEEL_STOP) {
            feel_stop(&reading.context);
        } else {
            token_weigh(&reading, memory, &token);
        }
    }
    waiting_weigh(&reading);
    return decide(&reading);
}
