// SPDX-License-Identifier: Apache-2.0
#include "guide/tool_matrix.h"

#include "base/form.h"
#include "base/money.h"
#include "base/phone.h"
#include "base/text.h"
#include "guide/values.h"

#define HANDLE_MAX 30u

struct ToolMatrix {
    GPtrArray *rows; /* ToolRow */
};

static const struct {
    const char *key, *name;
} STATES[TOOL_STATES] = {[TOOL_CHOSEN] = {"chosen", N_("dipilih")},
                         [TOOL_LATER] = {"later", N_("nanti")},
                         [TOOL_NOT_NOW] = {"not_now", N_("tidak sekarang")}};
static const struct {
    const char *key, *name;
} STANCES[STANCE_COUNT] = {[STANCE_SPEAK] = {"speak", N_("berbicara")},
                           [STANCE_LISTEN] = {"listen", N_("mendengarkan")},
                           [STANCE_SILENT] = {"silent", N_("diam")}};
static const ToolStance STANCE_OF[TOOL_STATES] = {
    [TOOL_CHOSEN] = STANCE_SPEAK, [TOOL_LATER] = STANCE_LISTEN, [TOOL_NOT_NOW] = STANCE_SILENT};

/* ---- fit ---- */

typedef struct {
    const ToolInput *input;
    const Lang *lang;
    int64_t minutes_left;
    size_t tools_left;
} Fit;

static int lacking(int64_t needed, int have)
{
    return needed > have ? (int)needed - have : 0;
}

static int audience_matches(const Answers *answers, const Platform *platform)
{
    int matches = 0;
    for (unsigned bit = 0; platform_audience(bit) != NULL; bit++) {
        matches += (platform->reach & (1u << bit)) != 0 &&
                   answers_has(answers, "audience", platform_audience(bit));
    }
    return matches;
}

static int values_served(const ToolInput *input, const Platform *platform)
{
    const char *ranking = answers_text(input->answers, "values");
    int weight = 0;
    for (size_t i = 0; i < value_count(input->knowledge); i++) {
        const Value *value = value_at(input->knowledge, i);
        weight +=
            form_set_has(value->channels, platform->key) ? value_weight(ranking, value->key) : 0;
    }
    return weight;
}

static void explain_gap(const Fit *fit, ToolRow *row, const char *sentence, int lack)
{
    if (lack > 0) {
        reasons_add(row->reasons, "M18", "%s", tr(fit->lang, sentence));
    }
}

static void rate_readiness(const Fit *fit, ToolRow *row)
{
    const int *score = fit->input->profile->readiness.score;
    int skill = lacking(row->platform->skill, score[FACTOR_LITERACY]);
    int signal = lacking(row->platform->signal, score[FACTOR_INFRASTRUCTURE]);
    row->gap = skill + signal;
    row->score = 10 - 4 * row->gap;
    explain_gap(fit, row, N_("Perlu keterampilan yang belum Anda kuasai; pelajari dulu."), skill);
    explain_gap(fit, row, N_("Perlu sinyal yang lebih baik daripada yang ada sekarang."), signal);
    if (row->gap == 0) {
        reasons_add(row->reasons, "M18", "%s",
                    tr(fit->lang, "Cocok dengan kemampuan dan sinyal Anda sekarang."));
    }
}

static void rate_people(const Fit *fit, ToolRow *row)
{
    const Answers *answers = fit->input->answers;
    int matches = audience_matches(answers, row->platform);
    int served = values_served(fit->input, row->platform);
    row->score += 2 * matches + served;
    reasons_add(row->reasons, "P02", "%s",
                matches > 0 ? tr(fit->lang, "Pembeli yang Anda tuju ada di sini.")
                            : tr(fit->lang, "Pembeli yang Anda tuju jarang ada di sini."));
    if (served > 0) {
        reasons_add(row->reasons, "V06", "%s",
                    tr(fit->lang, "Mendukung hal yang penting bagi Anda."));
    }
    if (answers_has(answers, "platforms_used", row->platform->key)) {
        row->score++;
        reasons_add(row->reasons, "K09", "%s", tr(fit->lang, "Sudah pernah Anda pakai."));
    }
}

static bool costs_too_much(const Fit *fit, const ToolRow *row)
{
    if (row->platform->cost_idr <= fit->input->profile->budget_idr) {
        return false;
    }
    g_autofree char *cost = money_format(row->platform->cost_idr);
    reasons_add(row->reasons, "X08",
                tr(fit->lang, "Biayanya %s sebulan, di atas uang promosi Anda."), cost);
    return true;
}

/* What the platform itself allows, before minutes and numbers are shared out. */
static ToolState rate_state(const Fit *fit, const ToolRow *row)
{
    bool has_audience = answers_items(fit->input->answers, "audience") > 0;
    if (costs_too_much(fit, row) || row->gap >= 2 ||
        (has_audience && audience_matches(fit->input->answers, row->platform) == 0)) {
        return TOOL_NOT_NOW;
    }
    return row->gap == 1 ? TOOL_LATER : TOOL_CHOSEN;
}

/* Best fit first takes minutes and a place; what does not fit any more waits. */
static void share_out(Fit *fit, ToolRow *row)
{
    if (row->state != TOOL_CHOSEN) {
        return;
    }
    if (fit->tools_left == 0) {
        row->state = TOOL_LATER;
        reasons_add(row->reasons, "P02", "%s",
                    tr(fit->lang, "Cukup sedikit dulu; tambah setelah yang lain berjalan."));
        return;
    }
    if (row->platform->minutes > fit->minutes_left) {
        row->state = TOOL_LATER;
        reasons_add(row->reasons, "V09",
                    tr_count(fit->lang,
                             "Perlu %d menit sehari; waktu Anda sudah "
                             "terpakai.",
                             row->platform->minutes),
                    (int)row->platform->minutes);
        return;
    }
    fit->tools_left--;
    fit->minutes_left -= row->platform->minutes;
}

/* ---- proposals ---- */

static char *purposes_of(const Platform *platform)
{
    g_autoptr(GString) purposes = g_string_new(NULL);
    for (unsigned bit = 0; platform_purpose(bit) != NULL; bit++) {
        if (platform->purposes & (1u << bit)) {
            g_string_append_printf(purposes, "%s%s", purposes->len ? "," : "",
                                   platform_purpose(bit));
        }
    }
    return g_string_free(g_steal_pointer(&purposes), FALSE);
}

static char *handle_of(const ToolInput *input, const Platform *platform)
{
    if (platform->phone_handle) {
        return *input->phone != '\0' ? phone_format(input->phone) : g_strdup("");
    }
    return *input->name != '\0' ? text_slug(input->name, HANDLE_MAX) : g_strdup("");
}

static void propose(const Fit *fit, ToolRow *row)
{
    const Stanza *stanza = row->platform->stanza;
    row->strategy = g_strdup(stanza_said(stanza, "strategy", fit->lang));
    row->purposes = purposes_of(row->platform);
    row->person = g_strdup(fit->input->person);
    row->handle = handle_of(fit->input, row->platform);
    row->success = g_strdup(stanza_said(stanza, "success", fit->lang));
    row->roi = g_strdup(stanza_said(stanza, "roi", fit->lang));
    row->spiral = g_strdup(stanza_said(stanza, "spiral", fit->lang));
}

/* ---- the matrix ---- */

static void row_free(gpointer data)
{
    ToolRow *row = data;
    reasons_free(row->reasons);
    g_free(row->strategy);
    g_free(row->purposes);
    g_free(row->person);
    g_free(row->handle);
    g_free(row->success);
    g_free(row->roi);
    g_free(row->spiral);
    g_free(row);
}

/* g_ptr_array_sort is not stable: equals keep the order of the file by their place in it. */
static int compare_rows(gconstpointer a, gconstpointer b)
{
    const ToolRow *one = *(ToolRow *const *)a, *two = *(ToolRow *const *)b;
    if (one->state != two->state) {
        return (int)one->state - (int)two->state;
    }
    if (one->score != two->score) {
        return two->score - one->score;
    }
    return one->platform < two->platform ? -1 : one->platform > two->platform;
}

static void row_add(ToolMatrix *matrix, const Fit *fit, const Platform *platform)
{
    ToolRow *row = g_new0(ToolRow, 1);
    g_ptr_array_add(matrix->rows, row);
    row->platform = platform;
    row->reasons = reasons_new();
    rate_readiness(fit, row);
    rate_people(fit, row);
    row->state = rate_state(fit, row);
    propose(fit, row);
}

size_t tool_limit(Depth depth)
{
    return depth == DEPTH_GUIDED ? 2 : depth == DEPTH_NORMAL ? 3 : 4;
}

static bool input_check(const ToolInput *input, GError **error)
{
    const Question *missing = input->profile->missing;
    if (missing != NULL) {
        return error_set(error, ERROR_CONFLICT, "question '%s' is not answered yet", missing->key);
    }
    if (input->goals == 0) {
        return error_set(error, ERROR_CONFLICT, "there is no goal yet");
    }
    return true;
}

ToolMatrix *tool_matrix_new(const ToolInput *input, const Lang *lang, GError **error)
{
    g_assert(input->person != NULL && input->name != NULL && input->phone != NULL);
    if (!input_check(input, error)) {
        return NULL;
    }
    g_autoptr(ToolMatrix) matrix = g_new0(ToolMatrix, 1);
    Fit fit = {.input = input,
               .lang = lang,
               .minutes_left = input->profile->minutes * 2 / 3,
               .tools_left = tool_limit(input->profile->depth)};
    matrix->rows = g_ptr_array_new_with_free_func(row_free);
    for (size_t i = 0; i < platform_count(input->knowledge); i++) {
        const Platform *platform = platform_at(input->knowledge, i);
        if (platform_may_be_proposed(platform)) {
            row_add(matrix, &fit, platform);
        }
    }
    g_ptr_array_sort(matrix->rows, compare_rows);
    for (size_t i = 0; i < matrix->rows->len; i++) {
        share_out(&fit, g_ptr_array_index(matrix->rows, i));
    }
    g_ptr_array_sort(matrix->rows, compare_rows);
    for (size_t i = 0; i < matrix->rows->len; i++) {
        ToolRow *row = g_ptr_array_index(matrix->rows, i);
        row->stance = STANCE_OF[row->state];
    }
    return g_steal_pointer(&matrix);
}

void tool_matrix_free(ToolMatrix *matrix)
{
    if (matrix == NULL) {
        return;
    }
    g_ptr_array_unref(matrix->rows);
    g_free(matrix);
}

size_t tool_matrix_count(const ToolMatrix *matrix)
{
    return matrix->rows->len;
}

const ToolRow *tool_matrix_at(const ToolMatrix *matrix, size_t i)
{
    g_assert(i < matrix->rows->len);
    return g_ptr_array_index(matrix->rows, i);
}

const ToolRow *tool_matrix_find(const ToolMatrix *matrix, const char *platform)
{
    for (size_t i = 0; i < matrix->rows->len; i++) {
        if (g_str_equal(tool_matrix_at(matrix, i)->platform->key, platform)) {
            return tool_matrix_at(matrix, i);
        }
    }
    return NULL;
}

size_t tool_matrix_in(const ToolMatrix *matrix, ToolState state)
{
    size_t count = 0;
    for (size_t i = 0; i < matrix->rows->len; i++) {
        count += tool_matrix_at(matrix, i)->state == state;
    }
    return count;
}

const char *tool_state_key(ToolState state)
{
    g_assert(state < TOOL_STATES);
    return STATES[state].key;
}

const char *tool_state_name(ToolState state)
{
    g_assert(state < TOOL_STATES);
    return STATES[state].name;
}

const char *tool_stance_key(ToolStance stance)
{
    g_assert(stance < STANCE_COUNT);
    return STANCES[stance].key;
}

const char *tool_stance_name(ToolStance stance)
{
    g_assert(stance < STANCE_COUNT);
    return STANCES[stance].name;
}
