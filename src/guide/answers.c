// SPDX-License-Identifier: Apache-2.0
#include "guide/answers.h"

#include <string.h>

#include "base/form.h"
#include "base/money.h"

struct Answers {
    GHashTable *values; /* key → value */
};

Answers *answers_new(void)
{
    Answers *answers = g_new0(Answers, 1);
    answers->values = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return answers;
}

void answers_free(Answers *answers)
{
    if (answers == NULL) {
        return;
    }
    g_hash_table_unref(answers->values);
    g_free(answers);
}

const char *answers_get(const Answers *answers, const char *key)
{
    return g_hash_table_lookup(answers->values, key);
}

const char *answers_text(const Answers *answers, const char *key)
{
    const char *value = answers_get(answers, key);
    return value != NULL ? value : "";
}

bool answers_given(const Answers *answers, const char *key)
{
    return answers_get(answers, key) != NULL;
}

bool answers_is(const Answers *answers, const char *key, const char *value)
{
    return g_str_equal(answers_text(answers, key), value);
}

bool answers_has(const Answers *answers, const char *key, const char *item)
{
    return form_set_has(answers_text(answers, key), item);
}

size_t answers_items(const Answers *answers, const char *key)
{
    const char *value = answers_text(answers, key);
    if (*value == '\0' || g_str_equal(value, ANSWER_NONE)) {
        return 0;
    }
    size_t items = 1;
    for (const char *at = value; *at != '\0'; at++) {
        items += *at == ',';
    }
    return items;
}

int64_t answers_number(const Answers *answers, const char *key, int64_t fallback)
{
    int64_t number = fallback;
    const char *value = answers_get(answers, key);
    return value != NULL && number_parse(value, &number) ? number : fallback;
}

void answers_set(Answers *answers, const char *key, const char *value)
{
    g_assert(key != NULL);
    if (value == NULL || *value == '\0') {
        g_hash_table_remove(answers->values, key);
        return;
    }
    g_hash_table_insert(answers->values, g_strdup(key), g_strdup(value));
}
