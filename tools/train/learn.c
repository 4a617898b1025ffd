// SPDX-License-Identifier: Apache-2.0
#include "learn.h"

#include <linear.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Found by trying on the checking sets, and then left: how much pairs weigh beside letters, how
 * closely to follow the comments, how far rare feelings are lifted. */
#define PAIRS_WEIGH 2.5
#define COST 1.0
#define LIFT 0.5
#define SURE 0.55f
#define SHARPNESS 2.0

enum { SOLVER = L2R_L2LOSS_SVC_DUAL, BYTE_TOP = 127 };

typedef struct {
    GArray *pairs, *letters; /* uint32_t: buckets, sorted */
} Pieces;

static int compare_buckets(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return (left > right) - (left < right);
}

static void buckets_append(GArray *list, const uint32_t *pieces, unsigned count, uint32_t buckets)
{
    for (unsigned i = 0; i < count; i++) {
        uint32_t bucket = feel_bucket(pieces[i], buckets);
        g_array_append_val(list, bucket);
    }
}

static void pieces_read(const FeelModel *model, const char *text, Pieces *pieces)
{
    FeelContext context = {0};
    FeelReader reader = feel_reader(text, MIN(strlen(text), FEEL_TEXT_MAX));
    FeelToken token;
    uint32_t found[FEEL_LETTERS_MAX];
    while (feel_token_next(&reader, &token)) {
        if (token.kind == FEEL_STOP) {
            feel_stop(&context);
            continue;
        }
        FeelWord word = feel_meaning(model, &token);
        unsigned letters = feel_letters(&token, found);
        buckets_append(pieces->letters, found, letters, model->head.buckets);
        unsigned pairs = feel_pairs(&context, &word, found);
        buckets_append(pieces->pairs, found, pairs, model->head.buckets);
    }
    qsort(pieces->pairs->data, pieces->pairs->len, sizeof(uint32_t), compare_buckets);
    qsort(pieces->letters->data, pieces->letters->len, sizeof(uint32_t), compare_buckets);
}

/* How much of the bucket stands at *at; moves behind it. */
static double run_take(const GArray *list, guint *at, uint32_t bucket, double each)
{
    double sum = 0;
    while (*at < list->len && g_array_index(list, uint32_t, *at) == bucket) {
        sum += each;
        (*at)++;
    }
    return sum;
}

/* Rising by bucket, as liblinear wants them, the last one always there (bias). */
static struct feature_node *nodes_make(const FeelModel *model, const char *text)
{
    Pieces pieces = {g_array_new(FALSE, FALSE, sizeof(uint32_t)),
                     g_array_new(FALSE, FALSE, sizeof(uint32_t))};
    pieces_read(model, text, &pieces);
    double pair = PAIRS_WEIGH / sqrt(pieces.pairs->len + 1.0);
    double letter = 1 / sqrt(pieces.letters->len + 1.0);
    struct feature_node *nodes =
        g_new(struct feature_node, pieces.pairs->len + pieces.letters->len + 2);
    guint i = 0, j = 0, count = 0;
    while (i < pieces.pairs->len || j < pieces.letters->len) {
        uint32_t next_pair =
            i < pieces.pairs->len ? g_array_index(pieces.pairs, uint32_t, i) : UINT32_MAX;
        uint32_t next_letter =
            j < pieces.letters->len ? g_array_index(pieces.letters, uint32_t, j) : UINT32_MAX;
        uint32_t bucket = MIN(next_pair, next_letter);
        nodes[count].index = (int)bucket + 1;
        nodes[count++].value = run_take(pieces.pairs, &i, bucket, pair) +
                               run_take(pieces.letters, &j, bucket, letter);
    }
    nodes[count++] = (struct feature_node){(int)model->head.buckets + 1, 1};
    nodes[count] = (struct feature_node){-1, 0};
    g_array_unref(pieces.pairs);
    g_array_unref(pieces.letters);
    return nodes;
}

/* Head and word table, room for the weights. */
static GByteArray *model_begin(GHashTable *lexicon)
{
    FeelHead head = {.magic = FEEL_MAGIC, .version = FEEL_VERSION, .words = 1, .sure = SURE};
    while (head.words < g_hash_table_size(lexicon) * 5 / 4) {
        head.words *= 2;
    }
    size_t table = head.words * sizeof(FeelWord);
    head.buckets = (uint32_t)((FEEL_MODEL_MAX - sizeof head - table) / FEEL_OUTPUTS);
    GByteArray *bytes = g_byte_array_new();
    g_byte_array_set_size(bytes, (guint)(sizeof head + table + head.buckets * FEEL_OUTPUTS));
    memset(bytes->data, 0, bytes->len);
    memcpy(bytes->data, &head, sizeof head);
    FeelWord *words = (FeelWord *)(bytes->data + sizeof head);
    g_autoptr(GList) list = g_hash_table_get_values(lexicon);
    for (const GList *item = list; item != NULL; item = item->next) {
        const FeelWord *word = item->data;
        uint32_t slot = word->key & (head.words - 1);
        while (words[slot].key != 0) {
            slot = (slot + 1) & (head.words - 1);
        }
        words[slot] = *word;
    }
    return bytes;
}

static struct model *weigh(const struct problem *problem)
{
    int labels[FEEL_LABELS] = {0, 1, 2};
    double lifts[FEEL_LABELS] = {0};
    for (int i = 0; i < problem->l; i++) {
        lifts[(int)problem->y[i]]++;
    }
    for (int i = 0; i < FEEL_LABELS; i++) {
        lifts[i] = pow(problem->l / (FEEL_LABELS * MAX(lifts[i], 1)), LIFT);
    }
    struct parameter parameter = {.solver_type = SOLVER,
                                  .eps = 0.1,
                                  .C = COST,
                                  .nr_weight = FEEL_LABELS,
                                  .weight_label = labels,
                                  .weight = lifts};
    return train(problem, &parameter);
}

/* Of positive (output 0) or negative (1), each less the weight of neutral. */
static double weight_of(const struct model *model, uint32_t bucket, int output)
{
    double weights[FEEL_LABELS] = {0};
    for (int i = 0; i < model->nr_class; i++) {
        weights[model->label[i]] = model->w[(size_t)bucket * FEEL_LABELS + (size_t)i];
    }
    return weights[output == 0 ? FEEL_POSITIVE : FEEL_NEGATIVE] - weights[FEEL_NEUTRAL];
}

static void weights_write(GByteArray *bytes, const struct model *model)
{
    FeelHead head;
    memcpy(&head, bytes->data, sizeof head);
    double top = 0;
    for (uint32_t i = 0; i < head.buckets * FEEL_OUTPUTS; i++) {
        top = fmax(top, fabs(weight_of(model, i / FEEL_OUTPUTS, (int)(i % FEEL_OUTPUTS))));
    }
    double unit = top / (BYTE_TOP * BYTE_TOP);
    int8_t *weights = (int8_t *)(bytes->data + sizeof head + head.words * sizeof(FeelWord));
    for (uint32_t i = 0; i < head.buckets * FEEL_OUTPUTS; i++) {
        double weight = weight_of(model, i / FEEL_OUTPUTS, (int)(i % FEEL_OUTPUTS));
        weights[i] = (int8_t)copysign(round(sqrt(fabs(weight) / unit)), weight);
    }
    for (int i = 0; i < FEEL_OUTPUTS; i++) {
        head.bias[i] = (float)(SHARPNESS * weight_of(model, head.buckets, i));
    }
    head.unit[0] = (float)(SHARPNESS * unit * PAIRS_WEIGH);
    head.unit[1] = (float)(SHARPNESS * unit);
    memcpy(bytes->data, &head, sizeof head);
}

static void say_nothing(const char *text)
{
    (void)text;
}

GByteArray *learn(const GPtrArray *corpus, GHashTable *lexicon, int fold)
{
    GByteArray *bytes = model_begin(lexicon);
    FeelModel model;
    g_assert_true(feel_open(bytes->data, bytes->len, &model));
    struct problem problem = {.n = (int)model.head.buckets + 1, .bias = -1};
    problem.y = g_new(double, corpus->len);
    problem.x = g_new(struct feature_node *, corpus->len);
    for (guint i = 0; i < corpus->len; i++) {
        const Comment *comment = g_ptr_array_index(corpus, i);
        if (comment_teaches(comment, fold)) {
            problem.y[problem.l] = comment->label;
            problem.x[problem.l++] = nodes_make(&model, comment->text);
        }
    }
    set_print_string_function(say_nothing);
    struct model *weighed = weigh(&problem);
    weights_write(bytes, weighed);
    free_and_destroy_model(&weighed);
    for (int i = 0; i < problem.l; i++) {
        g_free(problem.x[i]);
    }
    g_free(problem.x);
    g_free(problem.y);
    return bytes;
}

void score_add(Score *score, const FeelModel *model, const Comment *comment)
{
    Feeling feeling = feel_judge(model, NULL, comment->text, strlen(comment->text));
    score->counts[comment->label][feeling.label]++;
}

unsigned score_all(const Score *score)
{
    unsigned all = 0;
    for (int i = 0; i < FEEL_LABELS * FEEL_LABELS; i++) {
        all += score->counts[i / FEEL_LABELS][i % FEEL_LABELS];
    }
    return all;
}

unsigned score_right(const Score *score)
{
    unsigned right = 0;
    for (int i = 0; i < FEEL_LABELS; i++) {
        right += score->counts[i][i];
    }
    return right;
}

double score_f1(const Score *score)
{
    double sum = 0;
    int labels = 0;
    for (int i = 0; i < FEEL_LABELS; i++) {
        unsigned is = 0, said = 0;
        for (int j = 0; j < FEEL_LABELS; j++) {
            is += score->counts[i][j];
            said += score->counts[j][i];
        }
        sum += is > 0 ? 200.0 * score->counts[i][i] / (is + said) : 0;
        labels += is > 0;
    }
    return labels > 0 ? sum / labels : 0;
}
