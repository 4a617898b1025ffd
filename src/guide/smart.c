// SPDX-License-Identifier: Apache-2.0
#include "guide/smart.h"

#include <string.h>

#include "base/form.h"
#include "base/money.h"
#include "base/text.h"

#define SHORT_TERM_DAYS 92
#define WORDS_MIN 5u

struct SmartVerdict {
    bool ok[SMART_LETTERS];
    char *sentence[SMART_LETTERS];
};

typedef struct {
    const SmartGoal *goal;
    const Measure *measure; /* NULL when missing */
    const Lang *lang;
} Check;

static const char *const LETTERS[SMART_LETTERS] = {
    [SMART_SPECIFIC] = "Specific",     [SMART_MEASURABLE] = "Measurable",
    [SMART_ATTAINABLE] = "Attainable", [SMART_RELEVANT] = "Realistic/Relevant",
    [SMART_TIMELY] = "Timely",
};

SmartGoal smart_goal(const char *words, Day today)
{
    return (SmartGoal){.words = words, .due = DAY_NONE, .today = today};
}

const char *smart_letter_name(SmartLetter letter)
{
    g_assert(letter < SMART_LETTERS);
    return LETTERS[letter];
}

bool smart_is_long_term(const SmartGoal *goal)
{
    return goal->due != DAY_NONE && goal->due - goal->today > SHORT_TERM_DAYS;
}

/* ---- the letters: true and a sentence, or false and what is missing ---- */

static bool check_specific(const Check *check, char **ret_sentence)
{
    if (text_length(check->goal->words) < WORDS_MIN) {
        *ret_sentence = g_strdup(tr(check->lang, "Tulis tujuan dengan kata-kata Anda sendiri."));
        return false;
    }
    if (check->measure == NULL) {
        *ret_sentence = g_strdup(tr(check->lang, "Belum jelas apa yang ingin dinaikkan. Pilih "
                                                 "satu ukuran, misalnya pesanan WhatsApp per "
                                                 "minggu."));
        return false;
    }
    *ret_sentence =
        g_strdup_printf(tr(check->lang, "Jelas: %s."), measure_name(check->measure, check->lang));
    return true;
}

static bool direction_is_right(const Check *check)
{
    const SmartGoal *goal = check->goal;
    bool down = check->measure != NULL && check->measure->down;
    return down ? goal->target < goal->start : goal->target > goal->start;
}

static bool check_measurable(const Check *check, char **ret_sentence)
{
    const SmartGoal *goal = check->goal;
    if (!goal->has_start || !goal->has_target) {
        const char *missing =
            goal->has_target  ? tr(check->lang, "Belum ada angka sekarang. Berapa hari ini?")
            : goal->has_start ? tr(check->lang, "Belum ada angka target. Ingin menjadi berapa?")
                              : tr(check->lang, "Belum ada angka. Sekarang berapa, ingin menjadi "
                                                "berapa?");
        *ret_sentence = g_strdup(missing);
        return false;
    }
    if (goal->start < 0 || goal->target < 0 || !direction_is_right(check)) {
        *ret_sentence = g_strdup(tr(check->lang, "Angka target harus lebih baik daripada angka "
                                                 "sekarang."));
        return false;
    }
    *ret_sentence = g_strdup(tr(check->lang, "Bisa diukur dengan angka."));
    return true;
}

static bool check_timely(const Check *check, char **ret_sentence)
{
    const SmartGoal *goal = check->goal;
    if (goal->due == DAY_NONE) {
        *ret_sentence = g_strdup(tr(check->lang, "Belum ada batas waktu. Sampai tanggal berapa?"));
        return false;
    }
    if (goal->due <= goal->today) {
        *ret_sentence =
            g_strdup(tr(check->lang, "Tanggalnya sudah lewat. Pilih tanggal di depan."));
        return false;
    }
    if (goal->due - goal->today > SMART_DAYS_MAX) {
        *ret_sentence = g_strdup(tr(check->lang, "Terlalu jauh. Pilih tanggal paling lama tiga "
                                                 "tahun lagi."));
        return false;
    }
    g_autofree char *day = day_format_long(goal->due, check->lang);
    *ret_sentence = g_strdup_printf(tr(check->lang, "Ada batas waktu: %s."), day);
    return true;
}

static int64_t allowed_a_week(const Check *check)
{
    return MAX(check->goal->start * SMART_GROWTH_PERCENT / 100, check->measure->step);
}

static char *explain_too_fast(const Check *check, const char *needed)
{
    const SmartGoal *goal = check->goal;
    int64_t reach = allowed_a_week(check) * (goal->due - goal->today) / 7;
    int64_t target = check->measure->down ? MAX(goal->start - reach, 0) : goal->start + reach;
    g_autofree char *said = measure_amount(check->measure, target);
    return g_strdup_printf(tr(check->lang, "Terlalu cepat: perlu %s per minggu. Coba target %s, "
                                           "atau tanggal yang lebih jauh."),
                           needed, said);
}

static bool check_attainable(const Check *check, char **ret_sentence)
{
    const SmartGoal *goal = check->goal;
    g_autofree char *measurable = NULL, *timely = NULL;
    if (check->measure == NULL || !check_measurable(check, &measurable) ||
        !check_timely(check, &timely)) {
        *ret_sentence = g_strdup(tr(check->lang, "Bisa dinilai setelah ukuran, angka, dan tanggal "
                                                 "lengkap."));
        return false;
    }
    int64_t days = goal->due - goal->today;
    int64_t growth = ABS(goal->target - goal->start);
    g_autofree char *start = measure_amount(check->measure, goal->start);
    g_autofree char *needed =
        check->measure->money ? money_format(growth * 7 / days) : ratio_format(growth * 7, days);
    if (growth * 7 > allowed_a_week(check) * days) {
        *ret_sentence = explain_too_fast(check, needed);
        return false;
    }
    *ret_sentence = g_strdup_printf(tr(check->lang, "Terjangkau: dari %s, berubah sekitar %s per "
                                                    "minggu."),
                                    start, needed);
    return true;
}

static bool measure_serves(const Measure *measure, const char *values)
{
    g_auto(GStrv) keys = g_strsplit(values, ",", -1);
    for (int i = 0; keys[i] != NULL; i++) {
        if (form_set_has(measure->serves, keys[i])) {
            return true;
        }
    }
    return false;
}

static bool check_relevant(const Check *check, char **ret_sentence)
{
    const SmartGoal *goal = check->goal;
    bool said = goal->relevance != NULL && *goal->relevance != '\0';
    bool known = goal->values != NULL && *goal->values != '\0';
    if (check->measure == NULL && !said) {
        *ret_sentence = g_strdup(tr(check->lang, "Bisa dinilai setelah ukurannya dipilih."));
        return false;
    }
    if (!said && known && !measure_serves(check->measure, goal->values)) {
        *ret_sentence = g_strdup(tr(check->lang, "Belum terlihat hubungannya dengan yang penting "
                                                 "bagi Anda. Tulis mengapa tujuan ini penting."));
        return false;
    }
    *ret_sentence = g_strdup(said ? tr(check->lang, "Penting bagi Anda, seperti yang Anda tulis.")
                                  : tr(check->lang, "Sesuai dengan yang penting bagi Anda."));
    return true;
}

static bool (*const CHECKS[SMART_LETTERS])(const Check *, char **) = {
    [SMART_SPECIFIC] = check_specific,     [SMART_MEASURABLE] = check_measurable,
    [SMART_ATTAINABLE] = check_attainable, [SMART_RELEVANT] = check_relevant,
    [SMART_TIMELY] = check_timely,
};

/* ---- the verdict ---- */

SmartVerdict *smart_check(const Knowledge *knowledge, const SmartGoal *goal, const Lang *lang)
{
    g_assert(knowledge != NULL && goal != NULL && goal->words != NULL);
    g_autoptr(SmartVerdict) verdict = g_new0(SmartVerdict, 1);
    Check check = {.goal = goal, .measure = measure_find(knowledge, goal->measure), .lang = lang};
    for (int i = 0; i < SMART_LETTERS; i++) {
        verdict->ok[i] = CHECKS[i](&check, &verdict->sentence[i]);
    }
    return g_steal_pointer(&verdict);
}

void smart_verdict_free(SmartVerdict *verdict)
{
    for (int i = 0; verdict != NULL && i < SMART_LETTERS; i++) {
        g_free(verdict->sentence[i]);
    }
    g_free(verdict);
}

bool smart_letter_ok(const SmartVerdict *verdict, SmartLetter letter)
{
    g_assert(letter < SMART_LETTERS);
    return verdict->ok[letter];
}

bool smart_accepted(const SmartVerdict *verdict)
{
    for (int i = 0; i < SMART_LETTERS; i++) {
        if (!verdict->ok[i]) {
            return false;
        }
    }
    return true;
}

const char *smart_sentence(const SmartVerdict *verdict, SmartLetter letter)
{
    g_assert(letter < SMART_LETTERS);
    return verdict->sentence[letter];
}
