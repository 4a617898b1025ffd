// SPDX-License-Identifier: Apache-2.0
#include "guide/channel_form.h"

#include "guide/platform.h"
#include "guide/source.h"

#define CHANNELS_SHOWN 5u

static bool is_listed(const GArray *choices, const char *key)
{
    for (guint i = 0; i < choices->len; i++) {
        if (g_str_equal(g_array_index(choices, Choice, i).value, key)) {
            return true;
        }
    }
    return false;
}

static void list(GArray *choices, const Knowledge *knowledge, const char *key, const Lang *lang)
{
    if (!is_listed(choices, key)) {
        Choice choice = {key, source_name(knowledge, key, lang)};
        g_array_append_val(choices, choice);
    }
}

static void list_platforms(GArray *choices, const Knowledge *knowledge, const Lang *lang)
{
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        bool talked_on = platform->proposed || platform->class == PLATFORM_MESSENGER;
        if (talked_on && platform->status == PLATFORM_ALIVE) {
            list(choices, knowledge, platform->key, lang);
        }
    }
}

static void list_sources(GArray *choices, const Knowledge *knowledge, const Lang *lang, bool online)
{
    for (size_t i = 0; i < source_count(knowledge); i++) {
        const Source *source = source_at(knowledge, i);
        if (source->online == online && source->bought) {
            list(choices, knowledge, source->key, lang);
        }
    }
}

static GArray *choices_of(const Knowledge *knowledge, const Lang *lang)
{
    GArray *choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    list_sources(choices, knowledge, lang, true);
    list_platforms(choices, knowledge, lang);
    list_sources(choices, knowledge, lang, false);
    return choices;
}

void channel_field_add_optional(FormTable *table, const Knowledge *knowledge, const Lang *lang,
                                const char *name)
{
    g_autoptr(GArray) choices = choices_of(knowledge, lang);
    form_table_add(table, &(Field){.name = name,
                                   .label = tr(lang, "Biasanya dihubungi lewat mana?"),
                                   .kind = FIELD_CHOICE,
                                   .choices = (const Choice *)(void *)choices->data,
                                   .shown = CHANNELS_SHOWN});
}

void channel_field_add(FormTable *table, const Knowledge *knowledge, const Lang *lang,
                       const char *name)
{
    g_autoptr(GArray) choices = choices_of(knowledge, lang);
    form_table_add(table, &(Field){.name = name,
                                   .label = tr(lang, "Lewat mana?"),
                                   .kind = FIELD_CHOICE,
                                   .required = true,
                                   .choices = (const Choice *)(void *)choices->data,
                                   .shown = CHANNELS_SHOWN});
}
