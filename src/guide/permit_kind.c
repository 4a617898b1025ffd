// SPDX-License-Identifier: Apache-2.0
#include "guide/permit_kind.h"

#include "guide/phrase.h"

static const char *const KEYS[] = {"name", "use", "step", "office", "digits", NULL};

const char *permit_kind_name(const PermitKind *kind, const Lang *lang)
{
    return stanza_said(kind->stanza, "name", lang);
}

const char *permit_kind_use(const PermitKind *kind, const Lang *lang)
{
    return stanza_said(kind->stanza, "use", lang);
}

const char *permit_kind_step(const PermitKind *kind, const Lang *lang)
{
    return stanza_said(kind->stanza, "step", lang);
}

const char *permit_kind_office(const PermitKind *kind)
{
    return stanza_text(kind->stanza, "office");
}

bool permit_kind_fits(const PermitKind *kind, const char *number)
{
    int64_t digits = 0;
    for (; kind->digits > 0 && *number != '\0'; number++) {
        if (g_ascii_isdigit(*number)) {
            digits++;
        } else if (*number != ' ' && *number != '.' && *number != '-') {
            return false;
        }
    }
    return digits == kind->digits;
}

static bool permit_kind_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                             GError **error)
{
    (void)knowledge;
    PermitKind *kind = item;
    kind->stanza = stanza;
    const char *office = stanza_text(stanza, "office");
    if (*office != '\0' && !g_str_has_prefix(office, "https://")) {
        return stanza_refuse(stanza, "office", error, "an address begins with https://");
    }
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "use", error) &&
           stanza_need(stanza, "step", error) &&
           stanza_number(stanza, "digits", 1, 40, &kind->digits, error);
}

const KnowledgePart permit_kind_part = {
    .file = "permits.txt",
    .kind = "permit",
    .keys = KEYS,
    .size = sizeof(PermitKind),
    .read = permit_kind_read,
};
