// SPDX-License-Identifier: Apache-2.0
/* K09: the findings are a file that a trainer may change. */
#include "guide/audit_rule.h"

#include <string.h>

#include "guide/audit.h"
#include "guide/fixture.h"

static void every_finding_of_the_paper_is_there_with_its_remedy(void)
{
    static const char *const KEYS[] = {"mixed", "thin",  "limited", "content",
                                       "slow",  "tools", "aligned"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(audit_rule_count(knowledge), ==, G_N_ELEMENTS(KEYS));
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const AuditRule *rule = audit_rule_find(knowledge, KEYS[i]);
        g_assert_nonnull(rule);
        g_assert_true(*rule->path == '/');
        g_assert_cmpstr(audit_rule_name(rule, NULL), !=, "");
    }
}

static void a_finding_nothing_looks_for_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    Knowledge *knowledge =
        fixture_knowledge_with("audits.txt", "audit: colours\nname: Warna\n", &error);
    g_assert_null(knowledge);
    g_assert_nonnull(strstr(error->message, "audits.txt:1"));
    g_assert_nonnull(strstr(error->message, "nothing looks for 'colours'"));
}

/* Another limit, another finding: 15 minutes are slow where ten are promised. */
static void a_limit_of_the_file_counts(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = fixture_knowledge_with(
        "audits.txt",
        "audit: slow\nname: Lambat\nremedy: Balas\npath: /pesan\nrow: T01\nlimit: 10\n", &error);
    g_assert_no_error(error);
    AuditAccount account = {"facebook", "Facebook", "", "", "", AUDIT_UNKNOWN, AUDIT_UNKNOWN,
                            DAY_NONE,   AUDIT_UNKNOWN, 0, 0, 15};
    AuditFacts facts = {&account, 1, 3, 20458};
    g_autoptr(GPtrArray) findings = audit_findings(knowledge, &facts, NULL);
    g_assert_cmpuint(findings->len, ==, 1);
    g_assert_cmpstr(audit_finding_at(findings, 0)->evidence, ==,
                    "Facebook: jawaban biasanya baru datang setelah 15 menit.");
}

void test_audit_rule(void)
{
    g_test_add_func("/guide/audit_rule/K09/all",
                    every_finding_of_the_paper_is_there_with_its_remedy);
    g_test_add_func("/guide/audit_rule/K09/unknown", a_finding_nothing_looks_for_is_refused);
    g_test_add_func("/guide/audit_rule/K09/limit", a_limit_of_the_file_counts);
}
