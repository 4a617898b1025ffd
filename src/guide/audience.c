// SPDX-License-Identifier: Apache-2.0
#include "guide/audience.h"

#include "base/text.h"

static const struct {
    const char *key, *label;
} FIELDS[AUDIENCE_FIELDS] = {
    [AUDIENCE_DEMOGRAPHY] = {"demography", N_("Siapa mereka")},
    [AUDIENCE_PLACE] = {"place", N_("Tinggal di mana")},
    [AUDIENCE_LIFESTYLE] = {"lifestyle", N_("Gaya hidup")},
    [AUDIENCE_HABIT] = {"habit", N_("Kebiasaan")},
};

const char *audience_field_key(AudienceField field)
{
    return FIELDS[field].key;
}

const char *audience_field_label(AudienceField field)
{
    return FIELDS[field].label;
}

static bool holds(const GPtrArray *tags, const char *tag)
{
    g_autofree char *folded = text_fold(tag);
    for (guint i = 0; i < tags->len; i++) {
        g_autofree char *here = text_fold(tags->pdata[i]);
        if (g_str_equal(here, folded)) {
            return true;
        }
    }
    return false;
}

void audience_collect(GPtrArray *tags, const char *typed)
{
    g_auto(GStrv) parts = g_strsplit_set(typed != NULL ? typed : "", ",;\n", -1);
    for (char **part = parts; *part != NULL; part++) {
        g_autofree char *tag = text_clean(*part, false);
        if (*tag != '\0' && !holds(tags, tag)) {
            g_ptr_array_add(tags, g_steal_pointer(&tag));
        }
    }
}

static GPtrArray *tags_of(const char *typed)
{
    GPtrArray *tags = g_ptr_array_new_with_free_func(g_free);
    audience_collect(tags, typed);
    return tags;
}

char *audience_clean(const char *typed)
{
    g_autoptr(GPtrArray) tags = tags_of(typed);
    g_ptr_array_add(tags, NULL);
    return g_strjoinv(", ", (char **)tags->pdata);
}

bool audience_is_empty(const Audience *audience)
{
    for (AudienceField field = 0; field < AUDIENCE_FIELDS; field++) {
        g_autoptr(GPtrArray) tags = tags_of(audience->tags[field]);
        if (tags->len > 0) {
            return false;
        }
    }
    return true;
}

bool audience_has(const Audience *person, const Audience *asked)
{
    size_t wanted = 0;
    for (AudienceField field = 0; field < AUDIENCE_FIELDS; field++) {
        g_autoptr(GPtrArray) carried = tags_of(person->tags[field]);
        g_autoptr(GPtrArray) tags = tags_of(asked->tags[field]);
        for (guint i = 0; i < tags->len; i++) {
            if (!holds(carried, tags->pdata[i])) {
                return false;
            }
        }
        wanted += tags->len;
    }
    return wanted > 0;
}

char *audience_words(const Audience *audience)
{
    g_autoptr(GString) words = g_string_new(NULL);
    for (AudienceField field = 0; field < AUDIENCE_FIELDS; field++) {
        g_autofree char *tags = audience_clean(audience->tags[field]);
        if (*tags != '\0') {
            g_string_append_printf(words, "%s%s", words->len > 0 ? " · " : "", tags);
        }
    }
    return g_string_free(g_steal_pointer(&words), FALSE);
}

char *audience_message(const Audience *audience, const char *business)
{
    g_autofree char *who = audience_clean(audience->tags[AUDIENCE_DEMOGRAPHY]);
    g_autofree char *place = audience_clean(audience->tags[AUDIENCE_PLACE]);
    g_autofree char *life = audience_clean(audience->tags[AUDIENCE_LIFESTYLE]);
    g_autofree char *habit = audience_clean(audience->tags[AUDIENCE_HABIT]);
    g_autoptr(GString) text = g_string_new("Halo");
    if (*place != '\0') {
        g_string_append_printf(text, ", kabar untuk yang tinggal di %s", place);
    }
    if (*who != '\0') {
        g_string_append_printf(text, "%s %s", *place != '\0' ? ", terutama" : ", kabar untuk", who);
    }
    g_string_append_printf(text, ". %s ada yang pas", business);
    if (*habit != '\0') {
        g_string_append_printf(text, " untuk %s Anda", habit);
    }
    if (*life != '\0') {
        g_string_append_printf(text, ", cocok untuk yang %s", life);
    }
    g_string_append(text, ". Mau saya sisihkan? Balas saja pesan ini.");
    return g_string_free(g_steal_pointer(&text), FALSE);
}
