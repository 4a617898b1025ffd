// SPDX-License-Identifier: Apache-2.0
/* Any bytes as a comment, to a small model made here, and any bytes as a model. */
#include "feel/feel.h"

#include <math.h>
#include <string.h>

#include "fuzz/fuzz.h"

enum { BUCKETS = 509, SLOTS = 64 };

typedef struct {
    FeelHead head;
    FeelWord words[SLOTS];
    int8_t weights[BUCKETS * FEEL_OUTPUTS];
} Small;

static void small_make(Small *small)
{
    *small = (Small){.head = {.magic = FEEL_MAGIC,
                              .version = FEEL_VERSION,
                              .buckets = BUCKETS,
                              .words = SLOTS,
                              .unit = {0.01f, 0.01f},
                              .sure = 0.5f}};
    for (uint32_t i = 0; i < SLOTS; i++) {
        small->words[i] = (FeelWord){i * 7919, i, (uint16_t)i, (uint16_t)i};
    }
    for (size_t i = 0; i < sizeof small->weights; i++) {
        small->weights[i] = (int8_t)(i * 37 % 255 - 127);
    }
}

static void feeling_check(const Feeling *feeling)
{
    float sum = feeling->likelihood[0] + feeling->likelihood[1] + feeling->likelihood[2];
    g_assert_true(sum > 0.99f && sum < 1.01f);
    g_assert_cmpint(feeling->label, <, FEEL_LABELS);
}

static void judge_both(const FeelModel *model, const char *text, size_t size)
{
    g_autofree FeelMemory *memory = g_malloc0(feel_memory_size());
    Feeling plain = feel_judge(model, NULL, text, size);
    Feeling quick = feel_judge(model, memory, text, size);
    feeling_check(&plain);
    g_assert_true(memcmp(plain.likelihood, quick.likelihood, sizeof plain.likelihood) == 0);
    g_assert_cmpuint(plain.topics, ==, quick.topics);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Small small;
    FeelModel model;
    small_make(&small);
    g_assert_true(feel_open(&small, offsetof(Small, weights) + sizeof small.weights, &model));
    judge_both(&model, (const char *)data, size);
    if (feel_open(data, size, &model)) {
        feel_judge(&model, NULL, "tidak enak :)", 13);
    }
    return 0;
}
