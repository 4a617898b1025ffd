// SPDX-License-Identifier: Apache-2.0
#include "corpus.h"

#include <string.h>

#include "base/csv.h"

/* Words that stand in more comments than this are no ground for comparing two. */
#define COMMON 400u

static const char *const LANGUAGES[] = {"acehnese",    "balinese", "banjarese", "buginese",
                                        "english",     "indonesian", "javanese", "madurese",
                                        "minangkabau", "ngaju",    "sundanese", "toba_batak"};

static void comment_free(gpointer data)
{
    Comment *comment = data;
    g_free(comment->language);
    g_free(comment->group);
    g_free(comment->text);
    g_free(comment);
}

const char *corpus_set_name(CorpusSet set)
{
    static const char *const NAMES[SET_COUNT] = {"SmSA", "NusaX", "PRDECT", "own"};
    return NAMES[set];
}

bool comment_teaches(const Comment *comment, int fold)
{
    return !comment->check && !comment->near && (comment->set == SET_OWN || comment->fold != fold);
}

static bool label_read(const char *word, FeelLabel *ret_label)
{
    static const char *const WORDS[FEEL_LABELS] = {"negative", "neutral", "positive"};
    for (int i = 0; i < FEEL_LABELS; i++) {
        if (g_ascii_strcasecmp(word, WORDS[i]) == 0) {
            *ret_label = (FeelLabel)i;
            return true;
        }
    }
    return false;
}

static int fold_of(const char *group)
{
    return (int)(feel_hash((const uint8_t *)group, strlen(group)) % CORPUS_FOLDS);
}

static bool comment_add(GPtrArray *corpus, const Comment *facts, const char *label, GError **error)
{
    Comment comment = *facts;
    if (!label_read(label, &comment.label)) {
        return error_set(error, ERROR_INVALID, "'%s' is no feeling", label);
    }
    comment.language = g_strdup(facts->language != NULL ? facts->language : "");
    comment.group = g_strdup(facts->group);
    comment.text = g_strdup(facts->text);
    comment.fold = fold_of(facts->group);
    g_ptr_array_add(corpus, g_memdup2(&comment, sizeof comment));
    return true;
}

static char *file_take(const char *folder, const char *name, GError **error)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    char *text = NULL;
    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        error_set(error, ERROR_NOT_FOUND, "%s cannot be read", path);
    }
    return text;
}

static bool smsa_load(GPtrArray *corpus, const char *folder, bool check, GError **error)
{
    g_autofree char *text = file_take(
        folder, check ? "smsa/valid_preprocess.tsv" : "smsa/train_preprocess.tsv", error);
    g_auto(GStrv) lines = text != NULL ? g_strsplit(text, "\n", -1) : NULL;
    for (size_t i = 0; lines != NULL && lines[i] != NULL; i++) {
        char *tab = strchr(lines[i], '\t');
        if (tab == NULL) {
            continue;
        }
        *tab = '\0';
        g_strchomp(tab + 1);
        Comment facts = {SET_SMSA, .group = lines[i], .text = lines[i], .check = check};
        if (!comment_add(corpus, &facts, tab + 1, error)) {
            return false;
        }
    }
    return lines != NULL;
}

static bool nusax_load(GPtrArray *corpus, const char *folder, bool check, GError **error)
{
    for (size_t i = 0; i < G_N_ELEMENTS(LANGUAGES); i++) {
        g_autofree char *name = g_strdup_printf("nusax-senti/%s/%s.csv", LANGUAGES[i],
                                                check ? "valid" : "train");
        g_autofree char *text = file_take(folder, name, error);
        g_autoptr(CsvTable) table = text != NULL ? csv_parse(text, error) : NULL;
        if (table == NULL) {
            return false;
        }
        for (size_t row = 0; row < csv_rows(table); row++) {
            Comment facts = {SET_NUSAX,
                             .language = (char *)LANGUAGES[i],
                             .group = (char *)csv_cell(table, row, "id"),
                             .text = (char *)csv_cell(table, row, "text"),
                             .check = check};
            if (!comment_add(corpus, &facts, csv_cell(table, row, "label"), error)) {
                return false;
            }
        }
    }
    return true;
}

static bool prdect_load(GPtrArray *corpus, const char *folder, GError **error)
{
    g_autofree char *text = file_take(folder, "prdect-id/PRDECT-ID_dev.csv", error);
    g_autoptr(CsvTable) table = text != NULL ? csv_parse(text, error) : NULL;
    if (table == NULL) {
        return false;
    }
    for (size_t row = 0; row < csv_rows(table); row++) {
        Comment facts = {SET_PRDECT,
                         .group = (char *)csv_cell(table, row, "Product Name"),
                         .text = (char *)csv_cell(table, row, "Customer Review")};
        if (!comment_add(corpus, &facts, csv_cell(table, row, "Sentiment"), error)) {
            return false;
        }
    }
    return true;
}

/* "+ enak sekali", "0 buka jam berapa", "- hambar". */
static bool own_load(GPtrArray *corpus, const char *path, GError **error)
{
    g_autofree char *text = file_take(".", path, error);
    g_auto(GStrv) lines = text != NULL ? g_strsplit(text, "\n", -1) : NULL;
    for (size_t i = 0; lines != NULL && lines[i] != NULL; i++) {
        const char *label = lines[i][0] == '+'   ? "positive"
                            : lines[i][0] == '-' ? "negative"
                            : lines[i][0] == '0' ? "neutral"
                                                 : NULL;
        Comment facts = {SET_OWN, .group = lines[i], .text = lines[i] + (label != NULL)};
        if (label != NULL && !comment_add(corpus, &facts, label, error)) {
            return false;
        }
    }
    return lines != NULL;
}

/* The different words of a text. */
static GHashTable *words_of(const char *text)
{
    GHashTable *words = g_hash_table_new(NULL, NULL);
    FeelReader reader = feel_reader(text, strlen(text));
    FeelToken token;
    while (feel_token_next(&reader, &token)) {
        if (token.kind != FEEL_STOP && token.kind != FEEL_MARK) {
            g_hash_table_add(words, GUINT_TO_POINTER((guint)token.hash));
        }
    }
    return words;
}

static bool is_near(GHashTable *left, GHashTable *right)
{
    guint both = 0;
    GHashTableIter iter;
    gpointer word;
    g_hash_table_iter_init(&iter, left);
    while (g_hash_table_iter_next(&iter, &word, NULL)) {
        both += g_hash_table_contains(right, word);
    }
    return both > 0 && 2 * both >= g_hash_table_size(left) + g_hash_table_size(right) - both;
}

/* word → the comments (as word tables) it stands in. */
static void index_add(GHashTable *index, GHashTable *words)
{
    GHashTableIter iter;
    gpointer word;
    g_hash_table_iter_init(&iter, words);
    while (g_hash_table_iter_next(&iter, &word, NULL)) {
        GPtrArray *places = g_hash_table_lookup(index, word);
        if (places == NULL) {
            places = g_ptr_array_new();
            g_hash_table_insert(index, word, places);
        }
        g_ptr_array_add(places, words);
    }
}

static bool is_near_any(GHashTable *index, const char *text)
{
    g_autoptr(GHashTable) words = words_of(text);
    GHashTableIter iter;
    gpointer word;
    g_hash_table_iter_init(&iter, words);
    while (g_hash_table_iter_next(&iter, &word, NULL)) {
        const GPtrArray *places = g_hash_table_lookup(index, word);
        for (guint i = 0; places != NULL && places->len < COMMON && i < places->len; i++) {
            if (is_near(words, g_ptr_array_index(places, i))) {
                return true;
            }
        }
    }
    return false;
}

/* SmSA must not be near any sentence of NusaX, which was made from it; nothing near what checks. */
static bool is_compared(const Comment *comment, CorpusSet with)
{
    bool indonesian = g_str_equal(comment->language, "indonesian");
    return with == SET_SMSA ? (comment->set == SET_NUSAX && indonesian) ||
                                  (comment->set == SET_SMSA && comment->check)
                            : comment->set == SET_SMSA && comment->check;
}

static GHashTable *near_groups(const GPtrArray *corpus, CorpusSet set)
{
    g_autoptr(GHashTable) index =
        g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    g_autoptr(GPtrArray) tables = g_ptr_array_new_with_free_func((GDestroyNotify)g_hash_table_unref);
    GHashTable *groups = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < corpus->len; i++) {
        const Comment *comment = g_ptr_array_index(corpus, i);
        if (is_compared(comment, set)) {
            g_ptr_array_add(tables, words_of(comment->text));
            index_add(index, g_ptr_array_index(tables, tables->len - 1));
        }
    }
    for (guint i = 0; i < corpus->len; i++) {
        Comment *comment = g_ptr_array_index(corpus, i);
        bool read = comment->set == SET_SMSA || g_str_equal(comment->language, "indonesian");
        if (comment->set == set && !comment->check && read && is_near_any(index, comment->text)) {
            g_hash_table_add(groups, comment->group);
        }
    }
    return groups;
}

static void near_mark(GPtrArray *corpus, CorpusSet set)
{
    g_autoptr(GHashTable) groups = near_groups(corpus, set);
    guint marked = 0;
    for (guint i = 0; i < corpus->len; i++) {
        Comment *comment = g_ptr_array_index(corpus, i);
        comment->near |= comment->set == set && g_hash_table_contains(groups, comment->group);
        marked += comment->set == set && comment->near && !comment->check;
    }
    g_print("%s: %u comments left out that are near others\n", corpus_set_name(set), marked);
}

GPtrArray *corpus_load(const char *folder, const char *own_file, GError **error)
{
    g_autoptr(GPtrArray) corpus = g_ptr_array_new_with_free_func(comment_free);
    if (!smsa_load(corpus, folder, false, error) || !smsa_load(corpus, folder, true, error) ||
        !nusax_load(corpus, folder, false, error) || !nusax_load(corpus, folder, true, error) ||
        !prdect_load(corpus, folder, error) || !own_load(corpus, own_file, error)) {
        return NULL;
    }
    near_mark(corpus, SET_SMSA);
    near_mark(corpus, SET_NUSAX);
    return g_steal_pointer(&corpus);
}
