// SPDX-License-Identifier: Apache-2.0
#include "base/field_kind.h"

#include "base/money.h"
#include "base/phone.h"
#include "base/text.h"
#include "base/typed.h"

#define RANKS_SHOWN 3
#define RANKS_TEXT_MAX 2000
#define PHONE_DIGITS_MAX 15u /* of one number */

bool field_refuse(const FieldReading *r, const char *sentence)
{
    form_errors_add(r->errors, r->name, "%s", sentence);
    return false;
}

static bool check_text(const FieldReading *r, const char *text, FormValue *value)
{
    const Field *field = r->field;
    static const int64_t max_of_kind[] = {
        [FIELD_TEXT] = 120,   [FIELD_LINES] = 2000, [FIELD_CHOICE] = 120,
        [FIELD_SECRET] = 200, [FIELD_SET] = 2000,
    };
    int64_t max = field->max > 0 ? field->max : max_of_kind[field->kind];
    int64_t min = field->min > 0 ? field->min : field->kind == FIELD_SECRET ? 8 : 0;
    int64_t length = (int64_t)text_length(text);
    if (length > max) {
        form_errors_add(r->errors, r->name,
                        tr(r->lang, "Terlalu panjang: %d huruf, paling banyak %d."), (int)length,
                        (int)max);
        return false;
    }
    if (length < min) {
        form_errors_add(r->errors, r->name, tr(r->lang, "Terlalu pendek: paling sedikit %d huruf."),
                        (int)min);
        return false;
    }
    value->text = g_strdup(text);
    return true;
}

static bool check_range(const FieldReading *r, int64_t number)
{
    const Field *field = r->field;
    bool money = field->kind == FIELD_MONEY;
    int64_t min = field->min, max = field->max;
    if (min >= 0 && max == 0) {
        max = money || field->kind == FIELD_ID ? MONEY_MAX_IDR : 1000000;
    }
    if (field->kind == FIELD_ID && min == 0) {
        min = 1;
    }
    if (number >= min && number <= max) {
        return true;
    }
    g_autofree char *low = money ? money_format(min) : number_format(min);
    g_autofree char *high = money ? money_format(max) : number_format(max);
    form_errors_add(r->errors, r->name, tr(r->lang, "Harus antara %s dan %s."), low, high);
    return false;
}

static bool check_number(const FieldReading *r, const char *text, FormValue *value)
{
    if (!number_parse(text, &value->number)) {
        return field_refuse(r,
                            r->field->kind == FIELD_MONEY
                                ? tr(r->lang, "Tulis jumlah rupiah dengan angka, misalnya 12.500.")
                                : tr(r->lang, "Tulis angka bulat, misalnya 12."));
    }
    return check_range(r, value->number);
}

static bool check_day(const FieldReading *r, const char *text, FormValue *value)
{
    const Field *field = r->field;
    Day day = 0;
    if (!typed_day_read(text, &day)) {
        return field_refuse(r, tr(r->lang, "Tanggal ini tidak ada. Tulis misalnya 2026-01-31."));
    }
    int64_t min = field->min != 0 ? field->min : day_from_civil(1920, 1, 1);
    int64_t max = field->max != 0 ? field->max : day_from_civil(2100, 12, 31);
    if (day < min || day > max) {
        return field_refuse(r, tr(r->lang, "Tanggal terlalu jauh. Periksa tahunnya."));
    }
    value->number = day;
    return true;
}

static bool check_minute(const FieldReading *r, const char *text, FormValue *value)
{
    Minute minute = 0;
    if (!typed_minute_read(text, &minute)) {
        return field_refuse(r, tr(r->lang, "Jam ini tidak ada. Tulis misalnya 06.00."));
    }
    value->number = minute;
    return true;
}

static size_t digits_count(const char *text)
{
    size_t count = 0;
    for (; *text != '\0'; text++) {
        count += g_ascii_isdigit(*text) != 0;
    }
    return count;
}

static bool check_phone(const FieldReading *r, const char *text, FormValue *value)
{
    if (!phone_parse(text, &value->text) && digits_count(text) > PHONE_DIGITS_MAX) {
        return field_refuse(r, tr(r->lang, "Tulis satu nomor saja, misalnya 0812-3456-7890."));
    }
    if (value->text == NULL) {
        return field_refuse(r,
                            tr(r->lang, "Nomor ini belum benar. Tulis misalnya 0812-3456-7890."));
    }
    return true;
}

static const Choice *choice_find(const Choice *choices, const char *value)
{
    for (const Choice *choice = choices; choice->value != NULL; choice++) {
        if (g_str_equal(choice->value, value)) {
            return choice;
        }
    }
    return NULL;
}

static bool check_choice(const FieldReading *r, const char *text, FormValue *value)
{
    const Choice *choices = r->field->choices;
    if (choices == NULL) {
        return check_text(r, text, value);
    }
    const Choice *choice = choice_find(choices, text);
    if (choice == NULL) {
        return field_refuse(r, tr(r->lang, "Pilih salah satu yang ada di daftar."));
    }
    value->text = g_strdup(text);
    value->number = choice - choices;
    return true;
}

static bool check_set(const FieldReading *r, const char *text, FormValue *value)
{
    const Choice *choices = r->field->choices;
    if (choices == NULL) {
        return check_text(r, text, value);
    }
    g_auto(GStrv) given = g_strsplit(text, ",", 200);
    g_autoptr(GString) out = g_string_new(NULL);
    for (char **one = given; *one != NULL; one++) {
        if (*g_strstrip(*one) != '\0' && choice_find(choices, *one) == NULL) {
            return field_refuse(r, tr(r->lang, "Pilih dari yang ada di daftar."));
        }
    }
    for (const Choice *c = choices; c->value != NULL; c++) {
        if (g_strv_contains((const char *const *)given, c->value)) {
            g_string_append_printf(out, "%s%s", out->len > 0 ? "," : "", c->value);
        }
    }
    value->text = g_string_free(g_steal_pointer(&out), FALSE);
    return true;
}

/* Each list of a page is one rank: blanks between them mean nothing. */
static bool check_rank(const FieldReading *r, const char *text, FormValue *value)
{
    g_auto(GStrv) given = g_strsplit(text, ",", 200);
    g_autoptr(GString) out = g_string_new(NULL);
    int64_t ranked = 0, max = r->field->max > 0 ? r->field->max : RANKS_SHOWN;
    if (text_length(text) > RANKS_TEXT_MAX) {
        return field_refuse(r, tr(r->lang, "Pilih yang paling penting saja."));
    }
    for (char **one = given; *one != NULL; one++) {
        if (*g_strstrip(*one) == '\0' || form_set_has(out->str, *one)) {
            continue;
        }
        if (r->field->choices != NULL && choice_find(r->field->choices, *one) == NULL) {
            return field_refuse(r, tr(r->lang, "Pilih dari yang ada di daftar."));
        }
        g_string_append_printf(out, "%s%s", ranked++ > 0 ? "," : "", *one);
    }
    if (ranked > max) {
        return field_refuse(r, tr(r->lang, "Pilih yang paling penting saja."));
    }
    value->text = g_string_free(g_steal_pointer(&out), FALSE);
    return true;
}

static bool check_flag(const FieldReading *r, const char *text, FormValue *value)
{
    static const char *const yes[] = {"1", "true", "on", "ya", "yes", NULL};
    static const char *const no[] = {"0", "false", "off", "tidak", "no", NULL};
    if (g_strv_contains(yes, text)) {
        value->number = 1;
    } else if (!g_strv_contains(no, text)) {
        return field_refuse(r, tr(r->lang, "Jawab ya atau tidak."));
    }
    return true;
}

/* Fills number and text of the value, or adds one sentence. */
typedef bool (*FieldCheck)(const FieldReading *reading, const char *text, FormValue *value);

static const FieldCheck CHECKS[] = {
    [FIELD_TEXT] = check_text,    [FIELD_LINES] = check_text,    [FIELD_NUMBER] = check_number,
    [FIELD_MONEY] = check_number, [FIELD_DAY] = check_day,       [FIELD_MINUTE] = check_minute,
    [FIELD_PHONE] = check_phone,  [FIELD_CHOICE] = check_choice, [FIELD_SET] = check_set,
    [FIELD_FLAG] = check_flag,    [FIELD_ID] = check_number,     [FIELD_SECRET] = check_text,
    [FIELD_RANK] = check_rank,
};

bool field_kind_check(const FieldReading *reading, const char *text, FormValue *value)
{
    FieldKind kind = reading->field->kind;
    g_assert(kind < G_N_ELEMENTS(CHECKS) && CHECKS[kind] != NULL);
    return CHECKS[kind](reading, text, value);
}
