// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "app/feeling.h"
#include "command/command.h"

/* A line longer than this is read to its end, and its rest does not count. */
#define LINE_MAX_BYTES FEEL_TEXT_MAX

static const Field FIELDS[] = {
    {"topics", N_("Juga isinya: harga, rasa, pengiriman …"), FIELD_FLAG},
    {"unknown", N_("Yang tidak jelas disebut unknown"), FIELD_FLAG},
    {"check", N_("Baris berisi jawaban, tab, kalimat: hitung yang benar"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

typedef struct {
    CommandRun *run;
    FeelModel model;
    FeelMemory *memory;
    json_t *list; /* with --json */
    int64_t seen[FEEL_LABELS][FEEL_LABELS]; /* with --check: is, said */
    int64_t lines, odd;                     /* odd: without an answer that is known */
} Judging;

static void judging_clear(Judging *judging)
{
    g_free(judging->memory);
    json_decref(judging->list);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Judging, judging_clear)

static const char *label_of(const Judging *judging, const Feeling *feeling)
{
    bool hide = form_has(judging->run->flags, "unknown") && !feeling->sure;
    return hide ? "unknown" : feeling_key(feeling->label);
}

static void topics_append(GString *out, unsigned topics)
{
    const char *before = "\t";
    for (size_t i = 0; i < FEEL_TOPICS; i++) {
        if ((topics & 1u << i) != 0) {
            g_string_append_printf(out, "%s%s", before, feeling_topic_key(i));
            before = ",";
        }
    }
}

static json_t *feeling_json(const Judging *judging, const Feeling *feeling)
{
    json_t *topics = json_array();
    for (size_t i = 0; i < FEEL_TOPICS; i++) {
        if ((feeling->topics & 1u << i) != 0) {
            json_array_append_new(topics, json_string(feeling_topic_key(i)));
        }
    }
    return json_pack("{s:s, s:f, s:b, s:o}", "label", label_of(judging, feeling), "confidence",
                     (double)feeling->likelihood[feeling->label], "sure", feeling->sure, "topics",
                     topics);
}

static void line_say(Judging *judging, const char *text, size_t length)
{
    CommandRun *run = judging->run;
    Feeling feeling = feel_judge(&judging->model, judging->memory, text, length);
    if (run->json) {
        json_array_append_new(judging->list, feeling_json(judging, &feeling));
        return;
    }
    int thousandths = (int)(feeling.likelihood[feeling.label] * 1000);
    g_string_append_printf(run->out, "%s\t%d.%03d", label_of(judging, &feeling),
                           thousandths / 1000, thousandths % 1000);
    if (form_has(run->flags, "topics")) {
        topics_append(run->out, feeling.topics);
    }
    g_string_append_c(run->out, '\n');
    command_flush(run);
}

static int label_find(const char *word, size_t length)
{
    for (int i = 0; i < FEEL_LABELS; i++) {
        const char *key = feeling_key((FeelLabel)i);
        if (strlen(key) == length && memcmp(word, key, length) == 0) {
            return i;
        }
    }
    return -1;
}

static void line_check(Judging *judging, const char *line, size_t length)
{
    const char *tab = memchr(line, '\t', length);
    int label = tab != NULL ? label_find(line, (size_t)(tab - line)) : -1;
    if (label < 0) {
        judging->odd++;
        return;
    }
    Feeling feeling = feel_judge(&judging->model, judging->memory, tab + 1,
                                 length - (size_t)(tab + 1 - line));
    judging->seen[label][feeling.label]++;
}

/* F1 of one answer, in thousandths of a percent; -1: it never is the answer. */
static int64_t f1_of(const Judging *judging, int label)
{
    int64_t right = judging->seen[label][label], is = 0, said = 0;
    for (int i = 0; i < FEEL_LABELS; i++) {
        is += judging->seen[label][i];
        said += judging->seen[i][label];
    }
    return is == 0 ? -1 : 200000 * right / (is + said);
}

static void check_say(Judging *judging)
{
    CommandRun *run = judging->run;
    int64_t sum = 0, labels = 0, right = 0;
    for (int i = 0; i < FEEL_LABELS; i++) {
        int64_t f1 = f1_of(judging, i);
        sum += MAX(f1, 0);
        labels += f1 >= 0;
        right += judging->seen[i][i];
    }
    int64_t counted = judging->lines - judging->odd;
    double macro = labels > 0 ? (double)sum / (double)labels / 1000 : 0;
    double share = counted > 0 ? 100.0 * (double)right / (double)counted : 0;
    if (run->json) {
        json_decref(judging->list);
        judging->list = json_pack("{s:I, s:I, s:f, s:f}", "lines", (json_int_t)counted, "skipped",
                                  (json_int_t)judging->odd, "macro_f1", macro, "right", share);
        return;
    }
    g_string_append_printf(run->out, tr(run->lang, "%d kalimat, %d dilewati. Benar %.1f%%, F1 %.1f."),
                           (int)counted, (int)judging->odd, share, macro);
    g_string_append_c(run->out, '\n');
}

/* One line of at most LINE_MAX_BYTES, without its end; what is longer is passed over. */
static bool line_read(FILE *file, char *line, size_t *ret_length)
{
    size_t length = 0;
    int byte = getc_unlocked(file);
    if (byte == EOF) {
        return false;
    }
    for (; byte != EOF && byte != '\n'; byte = getc_unlocked(file)) {
        if (length < LINE_MAX_BYTES) {
            line[length++] = (char)byte;
        }
    }
    *ret_length = length;
    return true;
}

static void lines_judge(Judging *judging, FILE *file)
{
    g_autofree char *line = g_malloc(LINE_MAX_BYTES);
    bool check = form_has(judging->run->flags, "check");
    size_t length;
    while (line_read(file, line, &length)) {
        length -= length > 0 && line[length - 1] == '\r';
        judging->lines++;
        check ? line_check(judging, line, length) : line_say(judging, line, length);
    }
}

static bool run_sentiment(CommandRun *run, GError **error)
{
    const char *path = run->argument_count > 0 ? run->arguments[0] : "-";
    g_auto(Judging) judging = {.run = run, .list = json_array()};
    bool from_stdin = g_str_equal(path, "-");
    if (!feeling_model(&judging.model, error)) {
        return false;
    }
    FILE *file = from_stdin ? stdin : fopen(path, "rbe");
    if (file == NULL) {
        return command_fail(run, error, ERROR_NOT_FOUND,
                            tr(run->lang, "Berkas '%s' tidak bisa dibaca."), path);
    }
    judging.memory = g_malloc0(feel_memory_size());
    lines_judge(&judging, file);
    if (!from_stdin) {
        fclose(file);
    }
    if (form_has(run->flags, "check")) {
        check_say(&judging);
    }
    if (run->json) {
        command_json(run, g_steal_pointer(&judging.list));
    }
    return true;
}

const Command command_sentiment = {
    .name = "sentiment",
    .usage = "sentiment [FILE|-] [--topics] [--unknown] [--check]",
    .summary = "Says of each line whether it is positive, neutral or negative.",
    .needs = NEEDS_NOTHING,
    .form = &FORM,
    .arguments_max = 1,
    .run = run_sentiment,
};
