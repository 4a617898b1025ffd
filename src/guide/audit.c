// SPDX-License-Identifier: Apache-2.0
#include "guide/audit.h"

#include "guide/platform.h"

/* One check; it writes what it saw, or nothing. */
typedef struct {
    const AuditFacts *facts;
    const AuditRule *rule;
    const Lang *lang;
    GString *evidence;
} Check;

static void see(const Check *check, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void see(const Check *check, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_string_append(check->evidence, check->evidence->len > 0 ? " " : "");
    g_string_append_vprintf(check->evidence, format, arguments);
    va_end(arguments);
}

static void check_mixed(const Check *check)
{
    for (size_t i = 0; i < check->facts->count; i++) {
        const AuditAccount *account = &check->facts->accounts[i];
        if (g_str_equal(account->kind, "both") && *account->reason == '\0') {
            see(check, tr(check->lang, "%s dipakai untuk pribadi dan usaha, alasannya belum "
                                       "ditulis."),
                account->name);
        }
    }
}

/* Both together: few followers of a full profile are simply its beginning. */
static void check_thin(const Check *check)
{
    for (size_t i = 0; i < check->facts->count; i++) {
        const AuditAccount *account = &check->facts->accounts[i];
        if (account->followers != AUDIT_UNKNOWN && account->followers < check->rule->limit &&
            account->information != AUDIT_UNKNOWN && account->information < check->rule->parts) {
            see(check, tr(check->lang, "%s: %d pengikut, profil memuat %d dari %d keterangan."),
                account->name, (int)account->followers, (int)account->information, AUDIT_PARTS);
        }
    }
}

static bool is_used(const AuditAccount *account, Day today)
{
    return account->posts != AUDIT_UNKNOWN &&
           (account->posts > 0 || (account->last_post != DAY_NONE &&
                                   account->last_post >= today - AUDIT_USED_DAYS));
}

/* Of all places of its app: three times in the group beside a daily Status is not limited. */
static int64_t app_posts(const AuditFacts *facts, const AuditAccount *account)
{
    int64_t posts = 0;
    for (size_t i = 0; i < facts->count; i++) {
        if (platform_is_kin(account->platform, facts->accounts[i].platform)) {
            posts += MAX(facts->accounts[i].posts, 0);
        }
    }
    return posts;
}

static void check_limited(const Check *check)
{
    for (size_t i = 0; i < check->facts->count; i++) {
        const AuditAccount *account = &check->facts->accounts[i];
        if (is_used(account, check->facts->today) &&
            app_posts(check->facts, account) < check->rule->limit) {
            see(check, tr_count(check->lang, "%s: %d kiriman dalam empat minggu.", account->posts),
                account->name, (int)account->posts);
        }
    }
}

static void check_content(const Check *check)
{
    int64_t posts = 0;
    size_t known = 0;
    for (size_t i = 0; i < check->facts->count; i++) {
        bool counted = check->facts->accounts[i].posts != AUDIT_UNKNOWN;
        posts += counted ? check->facts->accounts[i].posts : 0;
        known += counted;
    }
    if (known > 0 && posts < check->rule->limit) {
        see(check, tr_count(check->lang, "Semua akun bersama: %d kiriman dalam empat minggu.",
                            posts),
            (int)posts);
    }
}

static void check_slow(const Check *check)
{
    for (size_t i = 0; i < check->facts->count; i++) {
        const AuditAccount *account = &check->facts->accounts[i];
        if (account->answer_minutes > check->rule->limit) {
            bool hours = account->answer_minutes >= 120;
            int number = (int)(hours ? account->answer_minutes / 60 : account->answer_minutes);
            see(check,
                hours ? tr_count(check->lang, "%s: jawaban biasanya baru datang setelah %d jam.",
                                 number)
                      : tr_count(check->lang, "%s: jawaban biasanya baru datang setelah %d menit.",
                                 number),
                account->name, number);
        }
    }
}

static bool is_quiet(const AuditAccount *account, Day before)
{
    return account->posts == 0 && (account->last_post == DAY_NONE || account->last_post < before);
}

/* An app is looked after as a whole: a WhatsApp Status every day is no idle WhatsApp. */
static bool is_idle(const AuditFacts *facts, size_t at, int64_t days)
{
    const AuditAccount *account = &facts->accounts[at];
    return app_posts(facts, account) == 0 && is_quiet(account, (Day)(facts->today - days));
}

static size_t count_apps(const AuditFacts *facts)
{
    size_t apps = 0;
    for (size_t i = 0; i < facts->count; i++) {
        bool first = true;
        for (size_t before = 0; before < i; before++) {
            first = first && !platform_is_kin(facts->accounts[before].platform,
                                              facts->accounts[i].platform);
        }
        apps += first;
    }
    return apps;
}

static void check_tools(const Check *check)
{
    const AuditFacts *facts = check->facts;
    g_autoptr(GString) idle = g_string_new(NULL);
    int count = 0;
    for (size_t i = 0; i < facts->count; i++) {
        if (is_idle(facts, i, check->rule->limit)) {
            g_string_append_printf(idle, "%s%s", count++ > 0 ? ", " : "", facts->accounts[i].name);
        }
    }
    if (count > 0) {
        see(check, tr(check->lang, "%d dari %d akun tidak diisi %d hari: %s."), count,
            (int)facts->count, (int)check->rule->limit, idle->str);
    }
    size_t apps = count_apps(facts);
    if (apps > facts->most) {
        see(check, tr(check->lang, "%d aplikasi sekaligus, padahal sanggupnya %d."), (int)apps,
            (int)facts->most);
    }
}

static void check_aligned(const Check *check)
{
    int64_t marked = 0, aligned = 0;
    for (size_t i = 0; i < check->facts->count; i++) {
        marked += check->facts->accounts[i].marked;
        aligned += check->facts->accounts[i].aligned;
    }
    if (marked > 0 && 100 * aligned < check->rule->limit * marked) {
        see(check, tr(check->lang, "%d dari %d kiriman melayani tujuan."), (int)aligned,
            (int)marked);
    }
}

static const struct {
    const char *key;
    void (*look)(const Check *check);
} CHECKS[] = {
    {"mixed", check_mixed}, {"thin", check_thin},   {"limited", check_limited},
    {"content", check_content}, {"slow", check_slow}, {"tools", check_tools},
    {"aligned", check_aligned},
};

bool audit_knows(const char *key)
{
    for (size_t i = 0; i < G_N_ELEMENTS(CHECKS); i++) {
        if (g_str_equal(CHECKS[i].key, key)) {
            return true;
        }
    }
    return false;
}

bool audit_is_idle(const Knowledge *knowledge, const AuditFacts *facts, size_t i)
{
    const AuditRule *rule = audit_rule_find(knowledge, "tools");
    return rule != NULL && is_idle(facts, i, rule->limit);
}

static void finding_free(void *data)
{
    AuditFinding *finding = data;
    g_free(finding->evidence);
    g_free(finding);
}

const AuditFinding *audit_finding_at(const GPtrArray *findings, size_t i)
{
    return g_ptr_array_index(findings, i);
}

static void look_for(const AuditFacts *facts, const AuditRule *rule, const Lang *lang,
                     GPtrArray *findings)
{
    for (size_t i = 0; i < G_N_ELEMENTS(CHECKS); i++) {
        g_autoptr(GString) evidence = g_string_new(NULL);
        Check check = {facts, rule, lang, evidence};
        if (!g_str_equal(CHECKS[i].key, rule->key)) {
            continue;
        }
        CHECKS[i].look(&check);
        if (evidence->len > 0) {
            AuditFinding finding = {rule, g_strdup(evidence->str)};
            g_ptr_array_add(findings, g_memdup2(&finding, sizeof(finding)));
        }
    }
}

GPtrArray *audit_findings(const Knowledge *knowledge, const AuditFacts *facts, const Lang *lang)
{
    GPtrArray *findings = g_ptr_array_new_with_free_func(finding_free);
    for (size_t i = 0; facts->count > 0 && i < audit_rule_count(knowledge); i++) {
        look_for(facts, audit_rule_at(knowledge, i), lang, findings);
    }
    return findings;
}
