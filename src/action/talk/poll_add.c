// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/text.h"
#include "store/poll.h"

#define CHOICE_MAX 80

static const Field FIELDS[] = {
    {"question", N_("Apa yang ditanyakan?"), FIELD_TEXT, true, .min = 5, .max = 160,
     .example = N_("Besok enaknya lauk apa?")},
    {"choices", N_("Pilihannya, satu baris satu"), FIELD_LINES, true, .max = 600,
     .help = N_("Dua sampai enam pilihan.")},
    {"question_2", N_("Pertanyaan kedua"), FIELD_TEXT, .max = 160},
    {"choices_2", N_("Pilihan pertanyaan kedua"), FIELD_LINES, .max = 600},
    {"question_3", N_("Pertanyaan ketiga"), FIELD_TEXT, .max = 160},
    {"choices_3", N_("Pilihan pertanyaan ketiga"), FIELD_LINES, .max = 600},
    {0},
};
static const Form FORM = {FIELDS};

static const char *const NAMES[POLL_QUESTIONS_MAX][2] = {
    {"question", "choices"}, {"question_2", "choices_2"}, {"question_3", "choices_3"}};

/* Lines without blanks around, empty ones left out. */
static char **lines_of(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GStrvBuilder) kept = g_strv_builder_new();
    for (int i = 0; lines[i] != NULL; i++) {
        if (*g_strstrip(lines[i]) != '\0') {
            g_strv_builder_add(kept, lines[i]);
        }
    }
    return g_strv_builder_end(kept);
}

static bool is_twice(char *const *choices, guint i)
{
    g_autofree char *here = text_fold(choices[i]);
    for (guint before = 0; before < i; before++) {
        g_autofree char *other = text_fold(choices[before]);
        if (g_str_equal(here, other)) {
            return true;
        }
    }
    return false;
}

static const char *wrong_choices(char *const *choices)
{
    guint count = g_strv_length((char **)choices);
    if (count < POLL_CHOICES_MIN || count > POLL_CHOICES_MAX) {
        return N_("Tulis dua sampai enam pilihan, satu baris satu pilihan.");
    }
    for (guint i = 0; i < count; i++) {
        if (g_utf8_strlen(choices[i], -1) > CHOICE_MAX) {
            return N_("Ada pilihan yang terlalu panjang. Paling banyak 80 huruf.");
        }
        if (is_twice(choices, i)) {
            return N_("Ada pilihan yang sama dua kali.");
        }
    }
    return NULL;
}

/* How many questions were asked; errors are added for what is half written. */
static size_t drafts_read(const Doing *doing, PollDraft *drafts)
{
    size_t count = 0;
    for (size_t i = 0; i < POLL_QUESTIONS_MAX; i++) {
        const char *question = form_text(doing->values, NAMES[i][0]);
        g_auto(GStrv) choices = lines_of(form_text(doing->values, NAMES[i][1]));
        if (*question == '\0' && choices[0] == NULL) {
            continue;
        }
        const char *wrong = wrong_choices(choices);
        if (wrong != NULL) {
            form_errors_add(doing->errors, NAMES[i][1], "%s", tr(doing->context->lang, wrong));
        }
        if (*question == '\0') {
            form_errors_add(doing->errors, NAMES[i][0], "%s",
                            tr(doing->context->lang, "Tulis juga pertanyaannya."));
        }
        drafts[count++] = (PollDraft){question, g_steal_pointer(&choices)};
    }
    return count;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    PollDraft drafts[POLL_QUESTIONS_MAX] = {0};
    size_t count = drafts_read(doing, drafts);
    bool fine = form_errors_count(doing->errors) > 0 ||
                poll_add(context->db, context->business_id, drafts, count, context->now,
                         context->today, &doing->result->id, error);
    if (fine && doing->result->id != 0) {
        doing->result->next = g_strdup_printf("/jajak/%" G_GINT64_FORMAT, doing->result->id);
    }
    for (size_t i = 0; i < count; i++) {
        g_strfreev(drafts[i].choices);
    }
    return fine;
}

const Action action_poll_add = {
    .name = "poll_add",
    .resource = "polls",
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Buat jajak pendapat"),
    .done = N_("Jajak pendapat siap dibagikan."),
    .summary = "Makes a poll of one to three questions, choices one a line.",
    .run = run,
};
