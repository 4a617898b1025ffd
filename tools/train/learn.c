// SPDX-License-Identifier: Apache-2.0
#include "learn.h"

#include <linear.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Found by holding back fifths of what teaches: how much pairs weigh beside letters, how
 * closely to follow the comments, how far rare feelings are lifted,
 * how far pieces that tell more of a feeling lead. */
#define PAIRS_WEIGH 2.0
#define COST 0.5
#define LIFT 0.5
#define TELLING 0.6
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
        unsigned alone = feel_alone(&word, context.turned > 0, found);
        buckets_append(pieces->pairs, found, alone, model->head.buckets);
        unsigned pairs = feel_pairs(&context, &word, found);
        buckets_append(pieces->pairs, found, pairs, model->head.buckets);
    }
    unsigned whole = feel_whole(&context, found);
    buckets_append(pieces->pairs, found, whole, model->head.buckets);
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

/* How much more often a piece stands in comments of this feeling than in others, as a factor. */
static double *factors_make(const struct problem *problem, int label)
{
    double *factors = g_new0(double, problem->n);
    g_autofree double *others = g_new0(double, problem->n);
    double is = 1, is_not = 1;
    for (int i = 0; i < problem->l; i++) {
        bool same = (int)problem->y[i] == label;
        for (const struct feature_node *node = problem->x[i]; node->index > 0; node++) {
            (same ? factors : others)[node->index - 1]++;
        }
        is += same;
        is_not += !same;
    }
    for (int i = 0; i + 1 < problem->n; i++) {
        double ratio = (factors[i] + 1) / is / ((others[i] + 1) / is_not);
        factors[i] = 1 - TELLING + TELLING * fabs(log(ratio));
    }
    factors[problem->n - 1] = 1;
    return factors;
}

static void nodes_scale(const struct problem *problem, const double *factors, bool back)
{
    for (int i = 0; factors != NULL && i < problem->l; i++) {
        for (struct feature_node *node = problem->x[i]; node->index > 0; node++) {
            double factor = factors[node->index - 1];
            node->value = back ? node->value / factor : node->value * factor;
        }
    }
}

/* Adds the weights for this feeling against the rest; factors: of each piece, NULL: all alike. */
static void label_weigh(const struct problem *problem, int label, const double *factors,
                        double *sums)
{
    static const int SIDES[] = {1, -1};
    struct problem one = *problem;
    one.y = g_new(double, problem->l);
    double members = 0;
    for (int i = 0; i < problem->l; i++) {
        one.y[i] = (int)problem->y[i] == label ? SIDES[0] : SIDES[1];
        members += one.y[i] > 0;
    }
    double lifts[] = {pow(problem->l / (FEEL_LABELS * MAX(members, 1)), LIFT), 1};
    struct parameter parameter = {.solver_type = SOLVER,
                                  .eps = 0.1,
                                  .C = COST,
                                  .nr_weight = 2,
                                  .weight_label = (int *)SIDES,
                                  .weight = lifts};
    nodes_scale(problem, factors, false);
    struct model *model = train(&one, &parameter);
    nodes_scale(problem, factors, true);
    double sign = model->label[0] == SIDES[0] ? 1 : -1;
    for (int i = 0; i < problem->n; i++) {
        sums[i * FEEL_LABELS + label] += sign * model->w[i] * (factors != NULL ? factors[i] : 1);
    }
    free_and_destroy_model(&model);
    g_free(one.y);
}

/* The mean of two ways: all pieces alike, and those that tell more weighing more. */
static double *weigh(const struct problem *problem)
{
    double *weights = g_new0(double, (size_t)problem->n * FEEL_LABELS);
    for (int label = 0; label < FEEL_LABELS; label++) {
        g_autofree double *factors = factors_make(problem, label);
        label_weigh(problem, label, NULL, weights);
        label_weigh(problem, label, factors, weights);
    }
    for (int i = 0; i < problem->n * FEEL_LABELS; i++) {
        weights[i] /= 2;
    }
    return weights;
}

/* Of positive (output 0) or negative (1), each less the weight of neutral. */
static double weight_of(const double *weights, uint32_t bucket, int output)
{
    const double *of = weights + (size_t)bucket * FEEL_LABELS;
    return of[output == 0 ? FEEL_POSITIVE : FEEL_NEGATIVE] - of[FEEL_NEUTRAL];
}

static void weights_write(GByteArray *bytes, const double *found)
{
    FeelHead head;
    memcpy(&head, bytes->data, sizeof head);
    double top = 0;
    for (uint32_t i = 0; i < head.buckets * FEEL_OUTPUTS; i++) {
        top = fmax(top, fabs(weight_of(found, i / FEEL_OUTPUTS, (int)(i % FEEL_OUTPUTS))));
    }
    double unit = top / (BYTE_TOP * BYTE_TOP);
    int8_t *weights = (int8_t *)(bytes->data + sizeof head + head.words * sizeof(FeelWord));
    for (uint32_t i = 0; i < head.buckets * FEEL_OUTPUTS; i++) {
        double weight = weight_of(found, i / FEEL_OUTPUTS, (int)(i % FEEL_OUTPUTS));
        weights[i] = (int8_t)copysign(round(sqrt(fabs(weight) / unit)), weight);
    }
    for (int i = 0; i < FEEL_OUTPUTS; i++) {
        head.bias[i] = (float)(SHARPNESS * weight_of(found, head.buckets, i));
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
    g_autofree double *weights = weigh(&problem);
    weights_write(bytes, weights);
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
