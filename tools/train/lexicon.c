// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include <jansson.h>
#include <string.h>

#include "base/csv.h"

static const struct {
    const char *name;
    unsigned marks, topics;
} GROUPS[] = {
    {"turns", FEEL_TURNS, 0},   {"contrast", FEEL_CONTRAST, 0}, {"good", FEEL_GOOD, 0},
    {"bad", FEEL_BAD, 0},       {"strong", FEEL_STRONG, 0},     {"price", 0, FEEL_PRICE},
    {"quality", 0, FEEL_QUALITY}, {"delivery", 0, FEEL_DELIVERY}, {"service", 0, FEEL_SERVICE},
    {"stock", 0, FEEL_STOCK},
};

static FeelWord *word_find(GHashTable *lexicon, uint32_t key)
{
    return g_hash_table_lookup(lexicon, GUINT_TO_POINTER(key));
}

static FeelWord *word_take(GHashTable *lexicon, uint32_t key)
{
    FeelWord *word = word_find(lexicon, key);
    if (word == NULL) {
        word = g_new0(FeelWord, 1);
        word->key = word->means = key;
        g_hash_table_insert(lexicon, GUINT_TO_POINTER(key), word);
    }
    return word;
}

/* The one word of a text; false when there are more or none. */
static bool key_of(const char *text, uint32_t *ret_key)
{
    FeelReader reader = feel_reader(text, strlen(text));
    FeelToken token, more;
    if (!feel_token_next(&reader, &token) || token.kind != FEEL_WORD ||
        feel_token_next(&reader, &more)) {
        return false;
    }
    *ret_key = (uint32_t)token.hash;
    return true;
}

static void spelling_add(GHashTable *spellings, const char *typed, const char *plain)
{
    uint32_t from, to;
    if (key_of(typed, &from) && key_of(plain, &to) && from != to &&
        !g_hash_table_contains(spellings, GUINT_TO_POINTER(from))) {
        g_hash_table_insert(spellings, GUINT_TO_POINTER(from), GUINT_TO_POINTER(to));
    }
}

static bool slang_load(GHashTable *spellings, const char *folder, GError **error)
{
    g_autofree char *path =
        g_build_filename(folder, "lexicon-nlp-bahasa", "combined_slang_words.txt", NULL);
    json_t *document = json_load_file(path, 0, NULL);
    const char *typed;
    json_t *plain;
    json_object_foreach(document, typed, plain)
    {
        spelling_add(spellings, typed, json_string_value(plain));
    }
    bool read = document != NULL;
    json_decref(document);
    return read || error_set(error, ERROR_INVALID, "%s cannot be read", path);
}

static bool pairs_load(GHashTable *spellings, const char *path, const char *const *columns,
                       GError **error)
{
    g_autofree char *text = NULL;
    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        return error_set(error, ERROR_NOT_FOUND, "%s cannot be read", path);
    }
    g_autoptr(CsvTable) table = csv_parse(text, error);
    for (size_t row = 0; table != NULL && row < csv_rows(table); row++) {
        spelling_add(spellings, csv_cell(table, row, columns[0]), csv_cell(table, row, columns[1]));
    }
    return table != NULL;
}

static bool spellings_load(GHashTable *spellings, const char *folder, GError **error)
{
    static const char *const FILES[] = {"informal_to_formal_train.csv",
                                        "informal_to_formal_dev.csv",
                                        "informal-formal-dictionary.tsv"};
    static const char *const COLUMNS[][2] = {
        {"transformed", "original-for"}, {"transformed", "original-for"}, {"informal", "formal"}};
    if (!slang_load(spellings, folder, error)) {
        return false;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(FILES); i++) {
        g_autofree char *path =
            g_build_filename(folder, "lexicon-indocollex", FILES[i], NULL);
        if (!pairs_load(spellings, path, COLUMNS[i], error)) {
            return false;
        }
    }
    return true;
}

/* Spellings lead to spellings: a few steps, and never in a circle. */
static void spellings_follow(GHashTable *lexicon, GHashTable *spellings)
{
    GHashTableIter iter;
    gpointer from, to;
    g_hash_table_iter_init(&iter, spellings);
    while (g_hash_table_iter_next(&iter, &from, &to)) {
        for (int step = 0; step < 3 && g_hash_table_contains(spellings, to); step++) {
            to = g_hash_table_lookup(spellings, to);
        }
        word_take(lexicon, GPOINTER_TO_UINT(from))->means = GPOINTER_TO_UINT(to);
    }
}

static void group_add(GHashTable *lexicon, size_t group, const char *words)
{
    FeelReader reader = feel_reader(words, strlen(words));
    FeelToken token;
    while (feel_token_next(&reader, &token)) {
        FeelWord *word = word_take(lexicon, (uint32_t)token.hash);
        word->marks |= (uint16_t)GROUPS[group].marks;
        word->topics |= (uint16_t)GROUPS[group].topics;
        if (GROUPS[group].marks != 0 && GROUPS[group].marks != FEEL_STRONG) {
            word->means = word->key;
        }
    }
}

static bool groups_load(GHashTable *lexicon, const char *path, GError **error)
{
    g_autofree char *text = NULL;
    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        return error_set(error, ERROR_NOT_FOUND, "%s cannot be read", path);
    }
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (size_t i = 0; lines[i] != NULL; i++) {
        char *colon = lines[i][0] != '#' ? strchr(lines[i], ':') : NULL;
        size_t group = 0;
        if (colon == NULL) {
            continue;
        }
        *colon = '\0';
        while (group < G_N_ELEMENTS(GROUPS) && !g_str_equal(lines[i], GROUPS[group].name)) {
            group++;
        }
        if (group == G_N_ELEMENTS(GROUPS)) {
            return error_set(error, ERROR_INVALID, "%s:%zu: no group '%s'", path, i + 1, lines[i]);
        }
        group_add(lexicon, group, colon + 1);
    }
    return true;
}

/* A word does what the word it stands for does. */
static void meanings_close(GHashTable *lexicon)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, lexicon);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        FeelWord *word = value;
        for (int step = 0; step < 2 && word->means != word->key; step++) {
            const FeelWord *meant = word_find(lexicon, word->means);
            if (meant == NULL) {
                break;
            }
            word->marks |= meant->marks;
            word->topics |= meant->topics;
            word->means = meant->means;
        }
    }
}

GHashTable *lexicon_load(const char *folder, const char *words_file, GError **error)
{
    g_autoptr(GHashTable) lexicon = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    g_autoptr(GHashTable) spellings = g_hash_table_new(NULL, NULL);
    if (!spellings_load(spellings, folder, error)) {
        return NULL;
    }
    spellings_follow(lexicon, spellings);
    if (!groups_load(lexicon, words_file, error)) {
        return NULL;
    }
    meanings_close(lexicon);
    return g_steal_pointer(&lexicon);
}

FeelWord lexicon_meaning(GHashTable *lexicon, const FeelToken *token)
{
    uint32_t key = (uint32_t)token->hash, stem = feel_stem(token);
    const FeelWord *word = word_find(lexicon, key);
    if (word == NULL && stem != key) {
        word = word_find(lexicon, stem);
    }
    return word != NULL ? *word : (FeelWord){.key = key, .means = stem};
}

/* ---- words of other languages ---- */

enum { ROUNDS = 6, SENTENCE_MAX = 512, SEEN_OFTEN = 5 };
#define LEAST_SEEN 1.99
#define LEAST_SHARE 0.4

typedef struct {
    uint32_t to;
    double weight;
} Link;

/* Regional word → (Indonesian word → how likely). */
typedef GHashTable Links;

static Links *links_new(void)
{
    return g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_hash_table_unref);
}

static double *link_take(Links *links, uint32_t from, uint32_t to)
{
    GHashTable *row = g_hash_table_lookup(links, GUINT_TO_POINTER(from));
    if (row == NULL) {
        row = g_hash_table_new_full(NULL, NULL, NULL, g_free);
        g_hash_table_insert(links, GUINT_TO_POINTER(from), row);
    }
    double *share = g_hash_table_lookup(row, GUINT_TO_POINTER(to));
    if (share == NULL) {
        share = g_new0(double, 1);
        g_hash_table_insert(row, GUINT_TO_POINTER(to), share);
    }
    return share;
}

static GArray *tokens_of(const char *text)
{
    GArray *tokens = g_array_new(FALSE, FALSE, sizeof(FeelToken));
    FeelReader reader = feel_reader(text, strlen(text));
    FeelToken token;
    while (tokens->len < SENTENCE_MAX && feel_token_next(&reader, &token)) {
        if (token.kind == FEEL_WORD) {
            g_array_append_val(tokens, token);
        }
    }
    return tokens;
}

/* At first: words that begin alike are likely the same word. */
static double likeness(const FeelToken *a, const FeelToken *b)
{
    unsigned same = 0, longest = MAX(a->length, b->length);
    while (same < a->length && same < b->length && a->bytes[same] == b->bytes[same]) {
        same++;
    }
    return 1 + 2.0 * same * same / (1 + longest);
}

typedef struct {
    GHashTable *lexicon;
    const GArray *theirs, *ours;
    Links *before; /* NULL in the first round */
    Links *after;
} Sentence;

static double pair_weight(const Sentence *sentence, guint i, guint j)
{
    const FeelToken *theirs = &g_array_index(sentence->theirs, FeelToken, i);
    const FeelToken *ours = &g_array_index(sentence->ours, FeelToken, j);
    double apart = (double)i / sentence->theirs->len - (double)j / sentence->ours->len;
    double near = 1 / (1 + 12 * apart * apart + 2 * ABS(apart));
    if (sentence->before == NULL) {
        return near * likeness(theirs, ours);
    }
    GHashTable *row =
        g_hash_table_lookup(sentence->before, GUINT_TO_POINTER((uint32_t)theirs->hash));
    uint32_t meaning = lexicon_meaning(sentence->lexicon, ours).means;
    const double *share =
        row != NULL ? g_hash_table_lookup(row, GUINT_TO_POINTER(meaning)) : NULL;
    return near * (share != NULL ? *share : 1e-9);
}

static void sentence_count(const Sentence *sentence)
{
    double weights[SENTENCE_MAX];
    for (guint i = 0; i < sentence->theirs->len; i++) {
        double sum = 0;
        for (guint j = 0; j < sentence->ours->len; j++) {
            sum += weights[j] = pair_weight(sentence, i, j);
        }
        uint32_t key = (uint32_t)g_array_index(sentence->theirs, FeelToken, i).hash;
        for (guint j = 0; j < sentence->ours->len; j++) {
            const FeelToken *ours = &g_array_index(sentence->ours, FeelToken, j);
            *link_take(sentence->after, key, lexicon_meaning(sentence->lexicon, ours).means) +=
                weights[j] / sum;
        }
    }
}

/* Counts become likelihoods of the regional word, given the Indonesian one. */
static void links_share(Links *links)
{
    g_autoptr(GHashTable) sums = links_new();
    GHashTableIter rows, cells;
    gpointer row, to, count;
    g_hash_table_iter_init(&rows, links);
    while (g_hash_table_iter_next(&rows, NULL, &row)) {
        g_hash_table_iter_init(&cells, row);
        while (g_hash_table_iter_next(&cells, &to, &count)) {
            *link_take(sums, 1, GPOINTER_TO_UINT(to)) += *(double *)count;
        }
    }
    g_hash_table_iter_init(&rows, links);
    while (g_hash_table_iter_next(&rows, NULL, &row)) {
        g_hash_table_iter_init(&cells, row);
        while (g_hash_table_iter_next(&cells, &to, &count)) {
            *(double *)count /= *link_take(sums, 1, GPOINTER_TO_UINT(to));
        }
    }
}

/* One language's sentences beside the Indonesian ones; counts of the last round. */
static Links *language_align(GHashTable *lexicon, GPtrArray *theirs, GPtrArray *ours)
{
    Links *links = NULL;
    for (int round = 0; round < ROUNDS; round++) {
        Links *next = links_new();
        for (guint i = 0; i < theirs->len; i++) {
            Sentence sentence = {lexicon, g_ptr_array_index(theirs, i), g_ptr_array_index(ours, i),
                                 links, next};
            sentence_count(&sentence);
        }
        g_clear_pointer(&links, g_hash_table_unref);
        links = next;
        if (round + 1 < ROUNDS) {
            links_share(links);
        }
    }
    return links;
}

static void best_keep(GHashTable *best, uint32_t from, GHashTable *row)
{
    Link link = {0};
    double sum = 0;
    GHashTableIter cells;
    gpointer to, count;
    g_hash_table_iter_init(&cells, row);
    while (g_hash_table_iter_next(&cells, &to, &count)) {
        double weight = *(double *)count;
        sum += weight;
        if (weight > link.weight || (weight == link.weight && GPOINTER_TO_UINT(to) < link.to)) {
            link = (Link){GPOINTER_TO_UINT(to), weight};
        }
    }
    const Link *kept = g_hash_table_lookup(best, GUINT_TO_POINTER(from));
    if (sum >= LEAST_SEEN && link.weight >= LEAST_SHARE * sum &&
        (kept == NULL || link.weight > kept->weight)) {
        g_hash_table_insert(best, GUINT_TO_POINTER(from), g_memdup2(&link, sizeof link));
    }
}

static GHashTable *indonesian_of(const GPtrArray *corpus, int fold)
{
    GHashTable *sentences = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
                                                  (GDestroyNotify)g_array_unref);
    for (guint i = 0; i < corpus->len; i++) {
        const Comment *comment = g_ptr_array_index(corpus, i);
        if (g_str_equal(comment->language, "indonesian") && comment_teaches(comment, fold)) {
            g_hash_table_insert(sentences, comment->group, tokens_of(comment->text));
        }
    }
    return sentences;
}

static void language_learn(GHashTable *lexicon, const GPtrArray *corpus, GHashTable *indonesian,
                           const char *language, GHashTable *best)
{
    g_autoptr(GPtrArray) theirs = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_autoptr(GPtrArray) ours = g_ptr_array_new();
    for (guint i = 0; i < corpus->len; i++) {
        const Comment *comment = g_ptr_array_index(corpus, i);
        GArray *same = comment->check || !g_str_equal(comment->language, language)
                           ? NULL
                           : g_hash_table_lookup(indonesian, comment->group);
        if (same != NULL && same->len > 0) {
            g_ptr_array_add(theirs, tokens_of(comment->text));
            g_ptr_array_add(ours, same);
        }
    }
    g_autoptr(GHashTable) links = language_align(lexicon, theirs, ours);
    GHashTableIter rows;
    gpointer from, row;
    g_hash_table_iter_init(&rows, links);
    while (g_hash_table_iter_next(&rows, &from, &row)) {
        best_keep(best, GPOINTER_TO_UINT(from), row);
    }
}

/* How often words stand in Indonesian comments: those keep their own meaning. */
static GHashTable *seen_count(const GPtrArray *corpus, int fold)
{
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < corpus->len; i++) {
        const Comment *comment = g_ptr_array_index(corpus, i);
        bool read = (comment->set == SET_SMSA || comment->set == SET_PRDECT) &&
                    comment_teaches(comment, fold);
        g_autoptr(GArray) tokens = tokens_of(read ? comment->text : "");
        for (guint j = 0; j < tokens->len; j++) {
            gpointer key = GUINT_TO_POINTER((guint)g_array_index(tokens, FeelToken, j).hash);
            guint count = GPOINTER_TO_UINT(g_hash_table_lookup(seen, key));
            g_hash_table_insert(seen, key, GUINT_TO_POINTER(count + 1));
        }
    }
    return seen;
}

void lexicon_align(GHashTable *lexicon, const GPtrArray *corpus, int fold)
{
    g_autoptr(GHashTable) indonesian = indonesian_of(corpus, fold);
    g_autoptr(GHashTable) best = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    g_autoptr(GHashTable) seen = seen_count(corpus, fold);
    g_autoptr(GHashTable) done = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < corpus->len; i++) {
        char *language = ((Comment *)g_ptr_array_index(corpus, i))->language;
        if (*language != '\0' && !g_str_equal(language, "indonesian") &&
            g_hash_table_add(done, language)) {
            language_learn(lexicon, corpus, indonesian, language, best);
        }
    }
    GHashTableIter iter;
    gpointer from, value;
    g_hash_table_iter_init(&iter, best);
    while (g_hash_table_iter_next(&iter, &from, &value)) {
        const Link *link = value;
        const FeelWord *known = word_find(lexicon, GPOINTER_TO_UINT(from));
        bool own = GPOINTER_TO_UINT(g_hash_table_lookup(seen, from)) >= SEEN_OFTEN ||
                   (known != NULL && (known->means != known->key || known->marks != 0));
        if (!own && link->to != GPOINTER_TO_UINT(from)) {
            word_take(lexicon, GPOINTER_TO_UINT(from))->means = link->to;
        }
    }
    meanings_close(lexicon);
}
