// SPDX-License-Identifier: Apache-2.0
/* K09: the company 'XYZ' triggers exactly the findings of the paper, a healthy one none; each finding
 * alone when its one cause is there. */
#include "guide/audit.h"

#include <string.h>

#include "guide/fixture.h"

#define TODAY ((Day)20458)

/* The paper: personal and company accounts mixed; few followers and little information; YouTube and
 * blog used but limited; content limited; feedback not answered at once; some use every platform;
 * content not aligned. */
static const AuditAccount XYZ[] = {
    {"facebook", "Facebook", "both", "", "", 60, 1, TODAY - 3, 5, 5, 1, 600},
    {"twitter", "X (Twitter)", "business", "", "", 25, 2, TODAY - 200, 0, 0, 0, AUDIT_UNKNOWN},
    {"youtube", "YouTube", "business", "", "", 12, 1, TODAY - 20, 1, 1, 0, AUDIT_UNKNOWN},
    {"tumblr", "Blog", "business", "", "", AUDIT_UNKNOWN, 2, TODAY - 40, 0, 0, 0, AUDIT_UNKNOWN},
    {"instagram", "Instagram", "business", "", "", 30, 0, TODAY - 100, 0, 0, 0, AUDIT_UNKNOWN},
    {"linkedin", "LinkedIn", "business", "", "", 5, 0, DAY_NONE, 0, 0, 0, AUDIT_UNKNOWN},
};

static const AuditAccount HEALTHY[] = {
    {"whatsapp_status", "Status WhatsApp", "personal", "", "orders", 180, 5, TODAY, 20, 20, 16, 15},
    {"facebook", "Facebook", "both", "orang kenal saya", "known", 420, 5, TODAY - 2, 8, 8, 6, 40},
};

static GPtrArray *find(const Knowledge *knowledge, const AuditAccount *accounts, size_t count)
{
    AuditFacts facts = {accounts, count, 3, TODAY};
    return audit_findings(knowledge, &facts, NULL);
}

static char *keys_of(const GPtrArray *findings)
{
    g_autoptr(GString) keys = g_string_new(NULL);
    for (guint i = 0; i < findings->len; i++) {
        g_string_append_printf(keys, "%s%s", i > 0 ? "," : "",
                               audit_finding_at(findings, i)->rule->key);
    }
    return g_string_free(g_steal_pointer(&keys), FALSE);
}

static void xyz_has_exactly_the_findings_of_the_paper(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(GPtrArray) findings = find(knowledge, XYZ, G_N_ELEMENTS(XYZ));
    g_autofree char *keys = keys_of(findings);
    g_assert_cmpstr(keys, ==, "mixed,thin,limited,content,slow,tools,aligned");
    const char *limited = audit_finding_at(findings, 2)->evidence;
    g_assert_cmpstr(limited, ==, "YouTube: 1 kiriman dalam empat minggu. "
                                 "Blog: 0 kiriman dalam empat minggu.");
    g_assert_nonnull(strstr(audit_finding_at(findings, 5)->evidence,
                            "4 dari 6 akun tidak diisi 28 hari: X (Twitter), Blog, Instagram, "
                            "LinkedIn. 6 aplikasi sekaligus, padahal sanggupnya 3."));
    for (guint i = 0; i < findings->len; i++) {
        const AuditFinding *finding = audit_finding_at(findings, i);
        g_assert_cmpstr(finding->evidence, !=, "");
        g_assert_cmpstr(audit_rule_remedy(finding->rule, NULL), !=, "");
        g_assert_cmpstr(finding->rule->row, !=, "");
    }
}

static void a_healthy_one_has_none(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(GPtrArray) findings = find(knowledge, HEALTHY, G_N_ELEMENTS(HEALTHY));
    g_assert_cmpuint(findings->len, ==, 0);
    g_autoptr(GPtrArray) nothing = find(knowledge, NULL, 0);
    g_assert_cmpuint(nothing->len, ==, 0);
}

typedef void (*Spoil)(AuditAccount *account);

static void spoil_reason(AuditAccount *account)
{
    account->reason = "";
}
static void spoil_followers(AuditAccount *account)
{
    account->followers = 99;
    account->information = 2;
}
static void spoil_rate(AuditAccount *account)
{
    account->posts = account->marked = account->aligned = 3;
}
static void spoil_answer(AuditAccount *account)
{
    account->answer_minutes = 61;
}
static void spoil_goals(AuditAccount *account)
{
    account->posts = account->marked = 33;
    account->aligned = 1;
}
static void spoil_use(AuditAccount *account)
{
    account->posts = account->marked = account->aligned = 0;
    account->last_post = TODAY - AUDIT_USED_DAYS - 1;
}

static void each_cause_alone_makes_its_finding_alone(void)
{
    static const struct {
        Spoil spoil;
        const char *key;
    } CASES[] = {{spoil_reason, "mixed"},  {spoil_followers, "thin"}, {spoil_rate, "limited"},
                 {spoil_answer, "slow"},   {spoil_goals, "aligned"},  {spoil_use, "tools"}};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        AuditAccount accounts[] = {HEALTHY[0], HEALTHY[1]};
        CASES[i].spoil(&accounts[1]);
        g_autoptr(GPtrArray) findings = find(knowledge, accounts, G_N_ELEMENTS(accounts));
        g_autofree char *keys = keys_of(findings);
        g_assert_cmpstr(keys, ==, CASES[i].key);
    }
    AuditAccount few[] = {HEALTHY[0], HEALTHY[1]};
    few[0].posts = few[0].marked = few[0].aligned = 7;
    few[1].posts = few[1].marked = few[1].aligned = 4;
    g_autoptr(GPtrArray) findings = find(knowledge, few, G_N_ELEMENTS(few));
    g_autofree char *keys = keys_of(findings);
    g_assert_cmpstr(keys, ==, "content"); /* eleven posts in four weeks */
}

/* Few followers of a full profile, and an empty profile with many, are no finding; nor what nobody
 * knows. */
static void what_is_not_known_is_no_finding(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    AuditAccount accounts[] = {HEALTHY[0], HEALTHY[1]};
    accounts[0].followers = 9;
    accounts[1].information = 0;
    g_autoptr(GPtrArray) known = find(knowledge, accounts, G_N_ELEMENTS(accounts));
    g_assert_cmpuint(known->len, ==, 0);
    const AuditAccount unknown[] = {{"facebook", "Facebook", "", "", "", AUDIT_UNKNOWN,
                                     AUDIT_UNKNOWN, DAY_NONE, AUDIT_UNKNOWN, 0, 0,
                                     AUDIT_UNKNOWN}};
    g_autoptr(GPtrArray) nothing = find(knowledge, unknown, G_N_ELEMENTS(unknown));
    g_assert_cmpuint(nothing->len, ==, 0);
    AuditFacts alone = {unknown, 1, 3, TODAY}, xyz = {XYZ, G_N_ELEMENTS(XYZ), 3, TODAY};
    g_assert_false(audit_is_idle(knowledge, &alone, 0));
    g_assert_true(audit_is_idle(knowledge, &xyz, 1));
}

/* Status and group are one WhatsApp: neither idle nor one app too many. */
static void places_of_one_app_are_one(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    AuditAccount accounts[] = {HEALTHY[0], HEALTHY[1], HEALTHY[0], HEALTHY[0]};
    accounts[2].platform = "whatsapp_business";
    accounts[2].posts = accounts[2].marked = accounts[2].aligned = 0;
    accounts[2].last_post = DAY_NONE;
    accounts[3].platform = "whatsapp_group";
    accounts[3].posts = accounts[3].marked = accounts[3].aligned = 2;
    g_autoptr(GPtrArray) findings = find(knowledge, accounts, G_N_ELEMENTS(accounts));
    g_assert_cmpuint(findings->len, ==, 0);
}

void test_audit(void)
{
    g_test_add_func("/guide/audit/K09/xyz", xyz_has_exactly_the_findings_of_the_paper);
    g_test_add_func("/guide/audit/K09/healthy", a_healthy_one_has_none);
    g_test_add_func("/guide/audit/K09/alone", each_cause_alone_makes_its_finding_alone);
    g_test_add_func("/guide/audit/K09/one_app", places_of_one_app_are_one);
    g_test_add_func("/guide/audit/K09/unknown", what_is_not_known_is_no_finding);
}
