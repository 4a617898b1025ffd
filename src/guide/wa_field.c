// SPDX-License-Identifier: Apache-2.0
#include "guide/wa_field.h"

#include "guide/phrase.h"

#define TEXT_MAX 5000

static const char *const KEYS[] = {"part", "max", "source", "name", "where", "ready", NULL};
static const char *const PARTS[] = {"profile", "message", "goods", NULL};
static const char *const PART_NAMES[] = {N_("Profil usaha"), N_("Pesan otomatis dan balasan"),
                                         N_("Label dan katalog")};

const char *wa_field_name(const WaField *field, const Lang *lang)
{
    return stanza_said(field->stanza, "name", lang);
}

const char *wa_field_where(const WaField *field, const Lang *lang)
{
    return stanza_said(field->stanza, "where", lang);
}

const char *wa_field_source(const WaField *field, const Lang *lang)
{
    return stanza_said(field->stanza, "source", lang);
}

const char *wa_part_name(WaPart part)
{
    g_assert(part < WA_PARTS);
    return PART_NAMES[part];
}

static bool wa_field_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                          GError **error)
{
    (void)knowledge;
    WaField *field = item;
    int part = 0;
    field->stanza = stanza;
    if (!stanza_word(stanza, "part", PARTS, &part, error)) {
        return false;
    }
    field->part = (WaPart)part;
    return stanza_need(stanza, "max", error) && stanza_need(stanza, "source", error) &&
           stanza_need(stanza, "name", error) && stanza_need(stanza, "where", error) &&
           stanza_number(stanza, "max", 1, TEXT_MAX, &field->max, error);
}

const KnowledgePart wa_field_part = {
    .file = "wa_fields.txt",
    .kind = "field",
    .keys = KEYS,
    .size = sizeof(WaField),
    .read = wa_field_read,
};
