// SPDX-License-Identifier: Apache-2.0
#include "guide/audit_rule.h"

#include "guide/audit.h"
#include "guide/phrase.h"

#define LIMIT_MAX 1000000

static const char *const KEYS[] = {"name", "remedy", "path", "row", "limit", "parts", NULL};

const char *audit_rule_name(const AuditRule *rule, const Lang *lang)
{
    return stanza_said(rule->stanza, "name", lang);
}

const char *audit_rule_remedy(const AuditRule *rule, const Lang *lang)
{
    return stanza_said(rule->stanza, "remedy", lang);
}

static bool audit_rule_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                            GError **error)
{
    (void)knowledge;
    AuditRule *rule = item;
    rule->stanza = stanza;
    rule->path = stanza_text(stanza, "path");
    rule->row = stanza_text(stanza, "row");
    if (!audit_knows(rule->key)) {
        return stanza_refuse(stanza, NULL, error, "nothing looks for '%s'", rule->key);
    }
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "remedy", error) &&
           stanza_need(stanza, "path", error) && stanza_need(stanza, "row", error) &&
           stanza_number(stanza, "limit", 1, LIMIT_MAX, &rule->limit, error) &&
           stanza_number(stanza, "parts", 1, AUDIT_PARTS, &rule->parts, error);
}

const KnowledgePart audit_rule_part = {
    .file = "audits.txt",
    .kind = "audit",
    .keys = KEYS,
    .size = sizeof(AuditRule),
    .read = audit_rule_read,
};
