// SPDX-License-Identifier: Apache-2.0
/* T07: a gold list of labelled Indonesian comments reaches a stated accuracy. */
#include "feel/feel.h"

#include <glib.h>
#include <string.h>

/* In a hundred comments of tests/fixture/feel/gold.txt, which taught nothing. */
#define RIGHT_LEAST 80u

static const char *const KEYS[FEEL_LABELS] = {"negative", "neutral", "positive"};

static char *file_take(const char *name, gsize *ret_length)
{
    g_autofree char *path = g_build_filename(SOURCE_DIR, name, NULL);
    char *bytes = NULL;
    g_assert_true(g_file_get_contents(path, &bytes, ret_length, NULL));
    return bytes;
}

static char *model_take(FeelModel *ret_model)
{
    gsize length = 0;
    char *bytes = file_take("data/feel.model", &length);
    g_assert_cmpuint(length, <=, 1000 * 1000);
    g_assert_true(feel_open(bytes, length, ret_model));
    return bytes;
}

static void the_gold_list_is_judged_right(void)
{
    FeelModel model;
    g_autofree char *bytes = model_take(&model);
    g_autofree char *text = file_take("tests/fixture/feel/gold.txt", NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    unsigned right = 0, all = 0;
    for (size_t i = 0; lines[i] != NULL; i++) {
        char *tab = strchr(lines[i], '\t');
        if (*lines[i] == '#' || tab == NULL) {
            continue;
        }
        Feeling feeling = feel_judge(&model, NULL, tab + 1, strlen(tab + 1));
        *tab = '\0';
        bool same = g_str_equal(KEYS[feeling.label], lines[i]);
        if (!same) {
            g_test_message("%s, not %s: %s", lines[i], KEYS[feeling.label], tab + 1);
        }
        right += same;
        all++;
    }
    g_test_message("%u of %u", right, all);
    g_assert_cmpuint(all, >=, 60);
    g_assert_cmpuint(100 * right, >=, RIGHT_LEAST * all);
}

static void memory_changes_nothing(void)
{
    FeelModel model;
    g_autofree char *bytes = model_take(&model);
    g_autofree char *text = file_take("tests/fixture/feel/gold.txt", NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autofree FeelMemory *memory = g_malloc0(feel_memory_size());
    for (size_t i = 0; lines[i] != NULL; i++) {
        Feeling plain = feel_judge(&model, NULL, lines[i], strlen(lines[i]));
        Feeling quick = feel_judge(&model, memory, lines[i], strlen(lines[i]));
        g_assert_cmpint(plain.label, ==, quick.label);
        g_assert_cmpuint(plain.topics, ==, quick.topics);
        for (int j = 0; j < FEEL_LABELS; j++) {
            g_assert_cmpfloat(plain.likelihood[j], ==, quick.likelihood[j]);
        }
    }
}

static void topics_are_told(void)
{
    static const struct {
        const char *text;
        unsigned topics;
    } CASES[] = {
        {"harganya kemahalan", FEEL_PRICE},
        {"rasa kuahnya enak", FEEL_QUALITY},
        {"kurirnya telat", FEEL_DELIVERY},
        {"penjualnya ramah", FEEL_SERVICE},
        {"masih ready stoknya?", FEEL_STOCK},
        {"selamat pagi", 0},
    };
    FeelModel model;
    g_autofree char *bytes = model_take(&model);
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        unsigned topics = feel_judge(&model, NULL, CASES[i].text, strlen(CASES[i].text)).topics;
        g_assert_cmpuint(topics & CASES[i].topics, ==, CASES[i].topics);
        g_assert_true(CASES[i].topics != 0 || topics == 0);
    }
}

static void what_says_nothing_is_unknown(void)
{
    static const char *const CASES[] = {"", "   ", "...", "\xff\xfe"};
    FeelModel model;
    g_autofree char *bytes = model_take(&model);
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        Feeling feeling = feel_judge(&model, NULL, CASES[i], strlen(CASES[i]));
        g_assert_false(feeling.sure);
        g_assert_cmpuint(feeling.words, ==, 0);
    }
}

static void a_broken_model_is_refused(void)
{
    FeelModel model, other;
    g_autofree char *bytes = model_take(&model);
    gsize length = sizeof(FeelHead) + model.head.words * sizeof(FeelWord) +
                   (gsize)model.head.buckets * FEEL_OUTPUTS;
    g_assert_false(feel_open(bytes, length - 1, &other));
    g_assert_false(feel_open(bytes, 10, &other));
    g_assert_false(feel_open("", 0, &other));
    bytes[0]++;
    g_assert_false(feel_open(bytes, length, &other));
}

void test_feel(void)
{
    g_test_add_func("/feel/feel/T07/gold", the_gold_list_is_judged_right);
    g_test_add_func("/feel/feel/memory", memory_changes_nothing);
    g_test_add_func("/feel/feel/topics", topics_are_told);
    g_test_add_func("/feel/feel/nothing", what_says_nothing_is_unknown);
    g_test_add_func("/feel/feel/broken", a_broken_model_is_refused);
}
