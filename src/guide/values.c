// SPDX-License-Identifier: Apache-2.0
#include "guide/values.h"

#include <string.h>

#include "base/form.h"
#include "guide/platform.h"

static const char *const KEYS[] = {"name", "why", "personal", "activity", "channels", NULL};
static const char *const FLAGS[] = {"no", "yes", NULL};

const char *value_name(const Value *value, const Lang *lang)
{
    return stanza_said(value->stanza, "name", lang);
}

const char *value_why(const Value *value, const Lang *lang)
{
    return stanza_said(value->stanza, "why", lang);
}

size_t value_activities(const Value *value)
{
    return value->activities->len;
}

const Phrase *value_activity(const Value *value, size_t i)
{
    g_assert(i < value->activities->len);
    return &g_array_index(value->activities, Phrase, i);
}

/* ---- the ranking ---- */

int value_weight(const char *ranking, const char *key)
{
    g_auto(GStrv) keys = g_strsplit(ranking, ",", -1);
    for (int i = 0; keys[i] != NULL; i++) {
        if (g_str_equal(keys[i], key)) {
            return i >= 2 ? 1 : 3 - i;
        }
    }
    return 0;
}

static char *channels_served(const Value *value, const char *platforms)
{
    g_auto(GStrv) channels = g_strsplit(value->channels, ",", -1);
    g_autoptr(GString) served = g_string_new(NULL);
    for (int i = 0; channels[i] != NULL; i++) {
        if (form_set_has(platforms, g_strstrip(channels[i]))) {
            g_string_append_printf(served, "%s%s", served->len ? "," : "", channels[i]);
        }
    }
    return g_string_free(g_steal_pointer(&served), FALSE);
}

const Value *value_match(const Knowledge *knowledge, const char *ranking, const char *platforms,
                         size_t i, char **ret_served)
{
    g_assert(ranking != NULL && platforms != NULL && ret_served != NULL);
    g_auto(GStrv) keys = g_strsplit(ranking, ",", -1);
    for (int at = 0; keys[at] != NULL; at++) {
        const Value *value = value_find(knowledge, keys[at]);
        if (value != NULL && i-- == 0) {
            *ret_served = channels_served(value, platforms);
            return value;
        }
    }
    return NULL;
}

/* ---- reading ---- */

static bool channels_check(const Knowledge *knowledge, const Stanza *stanza, GError **error)
{
    g_auto(GStrv) channels = g_strsplit(stanza_text(stanza, "channels"), ",", -1);
    for (int i = 0; channels[i] != NULL; i++) {
        if (platform_find(knowledge, g_strstrip(channels[i])) == NULL) {
            return stanza_refuse(stanza, "channels", error, "no platform '%s'", channels[i]);
        }
    }
    return true;
}

static bool flag_read(const Stanza *stanza, const char *key, bool *ret_flag, GError **error)
{
    int flag = 0;
    if (stanza_get(stanza, key) != NULL && !stanza_word(stanza, key, FLAGS, &flag, error)) {
        return false;
    }
    *ret_flag = flag == 1;
    return true;
}

static bool value_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    Value *value = item;
    value->stanza = stanza;
    value->channels = stanza_text(stanza, "channels");
    value->activities = phrases_read(stanza, "activity", error);
    if (value->activities == NULL) {
        return false;
    }
    if (value->activities->len == 0) {
        return stanza_refuse(stanza, NULL, error, "'activity' is missing");
    }
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "why", error) &&
           stanza_need(stanza, "channels", error) &&
           flag_read(stanza, "personal", &value->personal, error) &&
           channels_check(knowledge, stanza, error);
}

static void value_clear(void *item)
{
    Value *value = item;
    g_clear_pointer(&value->activities, g_array_unref);
}

const KnowledgePart value_part = {
    .file = "values.txt",
    .kind = "value",
    .keys = KEYS,
    .size = sizeof(Value),
    .read = value_read,
    .clear = value_clear,
};
