// SPDX-License-Identifier: Apache-2.0
/* tangga-train: makes data/feel.model anew from the folders named in docs/feel.md.
 *     tangga-train DATA tools/train data/feel.model [--check N]
 * With --check it also holds back a fifth at a time, N times, and says what the model makes of it. Needs
 * liblinear; the program itself does not. */
#include <stdio.h>
#include <string.h>

#include "learn.h"
#include "lexicon.h"

typedef struct {
    GPtrArray *corpus;
    const char *data;
    char *words_file;
} Training;

static GByteArray *model_make(const Training *training, int fold, GError **error)
{
    g_autoptr(GHashTable) lexicon = lexicon_load(training->data, training->words_file, error);
    if (lexicon == NULL) {
        return NULL;
    }
    lexicon_align(lexicon, training->corpus, fold);
    return learn(training->corpus, lexicon, fold);
}

static FeelModel opened(const GByteArray *bytes)
{
    FeelModel model = {0};
    g_assert_true(feel_open(bytes->data, bytes->len, &model));
    return model;
}

static void checks_say(const Training *training, GByteArray *bytes)
{
    FeelModel model = opened(bytes);
    g_autoptr(GHashTable) languages = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    Score smsa = {0};
    for (guint i = 0; i < training->corpus->len; i++) {
        const Comment *comment = g_ptr_array_index(training->corpus, i);
        if (!comment->check) {
            continue;
        }
        if (comment->set == SET_SMSA) {
            score_add(&smsa, &model, comment);
            continue;
        }
        if (!g_hash_table_contains(languages, comment->language)) {
            g_hash_table_insert(languages, comment->language, g_new0(Score, 1));
        }
        score_add(g_hash_table_lookup(languages, comment->language), &model, comment);
    }
    g_print("SmSA valid %.1f\n", score_f1(&smsa));
    double sum = 0;
    g_autoptr(GList) names = g_list_sort(g_hash_table_get_keys(languages), (GCompareFunc)strcmp);
    for (const GList *name = names; name != NULL; name = name->next) {
        double f1 = score_f1(g_hash_table_lookup(languages, name->data));
        g_print("NusaX valid %s %.1f\n", (const char *)name->data, f1);
        sum += f1;
    }
    g_print("NusaX valid, mean %.1f\n", sum / MAX(g_hash_table_size(languages), 1));
    FeelHead head = model.head;
    head.tested = score_all(&smsa);
    head.right = score_right(&smsa);
    memcpy(bytes->data, &head, sizeof head);
}

static bool folds_say(const Training *training, int folds, GError **error)
{
    Score scores[SET_COUNT] = {0};
    for (int fold = 0; fold < MIN(folds, CORPUS_FOLDS); fold++) {
        g_autoptr(GByteArray) bytes = model_make(training, fold, error);
        if (bytes == NULL) {
            return false;
        }
        FeelModel model = opened(bytes);
        for (guint i = 0; i < training->corpus->len; i++) {
            const Comment *comment = g_ptr_array_index(training->corpus, i);
            if (!comment->check && !comment->near && comment->fold == fold) {
                score_add(&scores[comment->set], &model, comment);
            }
        }
        for (int set = 0; set < SET_OWN; set++) {
            g_print("%d fifths held back: %s %.1f of %u\n", fold + 1,
                    corpus_set_name((CorpusSet)set), score_f1(&scores[set]),
                    score_all(&scores[set]));
        }
    }
    return true;
}

static bool run(int argc, char **argv, GError **error)
{
    g_autofree char *own = g_build_filename(argv[2], "own.txt", NULL);
    g_autofree char *words = g_build_filename(argv[2], "words.txt", NULL);
    g_autoptr(GPtrArray) corpus = corpus_load(argv[1], own, error);
    Training training = {corpus, argv[1], words};
    g_autoptr(GByteArray) bytes = corpus != NULL ? model_make(&training, -1, error) : NULL;
    if (bytes == NULL) {
        return false;
    }
    checks_say(&training, bytes);
    g_print("%s: %u bytes\n", argv[3], bytes->len);
    return g_file_set_contents(argv[3], (const char *)bytes->data, (gssize)bytes->len, error) &&
           (argc < 6 || folds_say(&training, (int)g_ascii_strtoll(argv[5], NULL, 10), error));
}

int main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    if (argc < 4 || argc > 6 || argc == 5 || (argc == 6 && strcmp(argv[4], "--check") != 0)) {
        fputs("usage: tangga-train DATA WORDS MODEL [--check FIFTHS]\n", stderr);
        return 2;
    }
    if (!run(argc, argv, &error)) {
        fprintf(stderr, "tangga-train: %s\n", error->message);
        return 1;
    }
    return 0;
}
