// SPDX-License-Identifier: Apache-2.0
#include "app/audit_sheet.h"
#include "resource/resource.h"

static json_t *known_number(int64_t number)
{
    return number == AUDIT_UNKNOWN ? json_null() : json_integer(number);
}

static json_t *account_json(const AuditAccount *account)
{
    g_autofree char *last =
        account->last_post != DAY_NONE ? day_format((Day)account->last_post) : NULL;
    return json_pack("{s:s, s:s, s:o, s:o, s:s?, s:o, s:o, s:b}", "platform", account->platform,
                     "kind", account->kind, "followers", known_number(account->followers),
                     "information", known_number(account->information), "last_post", last,
                     "posts_four_weeks", known_number(account->posts), "answer_minutes",
                     known_number(account->answer_minutes), "goal", *account->goal != '\0');
}

static json_t *finding_json(const AuditFinding *finding, const Lang *lang)
{
    return json_pack("{s:s, s:s, s:s, s:s, s:s}", "key", finding->rule->key, "name",
                     audit_rule_name(finding->rule, lang), "evidence", finding->evidence, "remedy",
                     audit_rule_remedy(finding->rule, lang), "row", finding->rule->row);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(AuditSheet) sheet = {0};
    if (!audit_sheet_load(query->context, &sheet, error)) {
        return false;
    }
    json_t *accounts = json_array(), *findings = json_array();
    for (guint i = 0; i < sheet.accounts->len; i++) {
        json_array_append_new(accounts, account_json(audit_account_at(&sheet, i)));
    }
    for (guint i = 0; i < sheet.findings->len; i++) {
        json_array_append_new(
            findings, finding_json(audit_finding_at(sheet.findings, i), query->context->lang));
    }
    *ret_document = json_pack("{s:o, s:o}", "accounts", accounts, "findings", findings);
    return true;
}

const Resource resource_audit = {
    .name = "audit",
    .summary = "The accounts with what is known of them, and what an audit finds: evidence, remedy. "
               "null where nothing is known.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .read = read,
};
