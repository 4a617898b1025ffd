// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/money.h"
#include "base/text.h"
#include "guide/question.h"
#include "guide/times.h"

#define TEXT_MAX_DEFAULT 120
#define LINES_MAX_DEFAULT 2000

typedef struct {
    const Question *question;
    const Lang *lang;
    FormErrors *errors;
} Check;

static bool refuse(const Check *check, const char *sentence)
{
    form_errors_add(check->errors, check->question->key, "%s", sentence);
    return false;
}

static bool choice_exists(const Question *question, const char *key)
{
    for (size_t i = 0; i < question_choices(question); i++) {
        if (g_str_equal(question_choice(question, i)->key, key)) {
            return true;
        }
    }
    return false;
}

static bool keys_known(const Check *check, char **keys)
{
    for (int i = 0; keys[i] != NULL; i++) {
        if (!choice_exists(check->question, g_strstrip(keys[i]))) {
            return refuse(check, tr(check->lang, "Pilihan itu tidak ada di daftar. Pilih lagi."));
        }
    }
    return true;
}

static bool check_choice(const Check *check, const char *typed, char **ret_value)
{
    if (!choice_exists(check->question, typed)) {
        return refuse(check, tr(check->lang, "Pilih salah satu jawaban."));
    }
    *ret_value = g_strdup(typed);
    return true;
}

static bool check_set(const Check *check, const char *typed, char **ret_value)
{
    g_auto(GStrv) keys = g_strsplit(typed, ",", -1);
    if (!keys_known(check, keys)) {
        return false;
    }
    g_autoptr(GString) value = g_string_new(NULL);
    for (size_t i = 0; i < question_choices(check->question); i++) {
        const char *key = question_choice(check->question, i)->key;
        if (g_strv_contains((const char *const *)keys, key)) {
            g_string_append_printf(value, "%s%s", value->len ? "," : "", key);
        }
    }
    *ret_value = g_string_free(g_steal_pointer(&value), FALSE);
    return true;
}

static bool check_rank(const Check *check, const char *typed, char **ret_value)
{
    g_auto(GStrv) keys = g_strsplit(typed, ",", -1);
    if (!keys_known(check, keys)) {
        return false;
    }
    g_autoptr(GString) value = g_string_new(NULL);
    guint ranked = 0;
    for (int i = 0; keys[i] != NULL; i++) {
        if (!form_set_has(value->str, keys[i])) {
            g_string_append_printf(value, "%s%s", value->len ? "," : "", keys[i]);
            ranked++;
        }
    }
    if (check->question->max > 0 && ranked > check->question->max) {
        return refuse(check, tr(check->lang, "Pilih yang paling penting saja."));
    }
    *ret_value = g_string_free(g_steal_pointer(&value), FALSE);
    return true;
}

static bool check_number(const Check *check, const char *typed, char **ret_value)
{
    const Question *question = check->question;
    int64_t max = question->max > 0 ? question->max : MONEY_MAX_IDR;
    int64_t number = 0;
    if (!number_parse(typed, &number)) {
        return refuse(check, tr(check->lang, "Tulis dengan angka saja, misalnya 30."));
    }
    if (number < question->min || number > max) {
        g_autofree char *from = number_format(question->min);
        g_autofree char *to = number_format(max);
        form_errors_add(check->errors, question->key,
                        tr(check->lang, "Isi angka dari %s sampai %s."), from, to);
        return false;
    }
    *ret_value = g_strdup_printf("%" G_GINT64_FORMAT, number);
    return true;
}

static bool check_text(const Check *check, const char *typed, char **ret_value)
{
    bool lines = check->question->kind == QUESTION_LINES;
    int64_t fallback = lines ? LINES_MAX_DEFAULT : TEXT_MAX_DEFAULT;
    int64_t max = check->question->max > 0 ? check->question->max : fallback;
    g_autofree char *text = text_clean(typed, lines);
    if ((int64_t)text_length(text) > max) {
        form_errors_add(check->errors, check->question->key,
                        tr(check->lang, "Terlalu panjang; paling banyak %d huruf."), (int)max);
        return false;
    }
    *ret_value = g_steal_pointer(&text);
    return true;
}

static bool check_times(const Check *check, const char *typed, char **ret_value)
{
    g_autofree char *problem = NULL;
    g_autoptr(TimeList) times = times_parse(typed, check->lang, &problem);
    if (times == NULL) {
        return refuse(check, problem);
    }
    *ret_value = times_format(times);
    return true;
}

static bool check_days(const Check *check, const char *typed, char **ret_value)
{
    int days = 0;
    if (!days_parse(typed, &days)) {
        return refuse(check, tr(check->lang, "Tulis nama hari, misalnya: Sabtu, Minggu."));
    }
    *ret_value = days == 0 ? g_strdup(ANSWER_NONE) : days_format(days, NULL);
    return true;
}

static bool (*const CHECKS[QUESTION_KIND_COUNT])(const Check *, const char *, char **) = {
    [QUESTION_CHOICE] = check_choice, [QUESTION_SET] = check_set,      [QUESTION_RANK] = check_rank,
    [QUESTION_NUMBER] = check_number, [QUESTION_MONEY] = check_number, [QUESTION_TEXT] = check_text,
    [QUESTION_LINES] = check_text,    [QUESTION_TIMES] = check_times,  [QUESTION_DAYS] = check_days,
};

static bool kind_may_be_none(QuestionKind kind)
{
    return kind == QUESTION_SET || kind == QUESTION_RANK || kind == QUESTION_TIMES ||
           kind == QUESTION_DAYS;
}

static bool check_empty(const Check *check, char **ret_value)
{
    if (kind_may_be_none(check->question->kind)) {
        *ret_value = g_strdup(ANSWER_NONE);
        return true;
    }
    if (check->question->required) {
        return refuse(check, tr(check->lang, "Mohon dijawab dulu."));
    }
    *ret_value = g_strdup("");
    return true;
}

bool question_check(const Question *question, const char *typed, const Lang *lang, char **ret_value,
                    FormErrors *errors)
{
    g_assert(question != NULL && ret_value != NULL && errors != NULL);
    Check check = {question, lang, errors};
    g_autofree char *clean = text_clean(typed != NULL ? typed : "", true);
    bool none = g_str_equal(clean, ANSWER_NONE) && kind_may_be_none(question->kind);
    if (*clean == '\0' || none) {
        return check_empty(&check, ret_value);
    }
    return CHECKS[question->kind](&check, clean, ret_value);
}
