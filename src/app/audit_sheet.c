// SPDX-License-Identifier: Apache-2.0
#include "app/audit_sheet.h"

#include "app/standing.h"
#include "guide/platform.h"
#include "guide/tool_matrix.h"
#include "store/account.h"
#include "store/tool.h"

#define FACTS_MAX 200
#define ANSWER_DAYS 28

/* One filling. */
typedef struct {
    const Context *context;
    AuditSheet *sheet;
    bool ticks; /* posts of the last weeks are ticked here: a place without any is quiet */
} Filling;

static bool load_records(const Context *context, AuditSheet *sheet, GError **error)
{
    Db *db = context->db;
    int64_t business = context->business_id;
    Period days = {context->today - AUDIT_DAYS + 1, context->today, false};
    int64_t since = zone_instant(context->zone, context->today - ANSWER_DAYS + 1, 0);
    return account_fact_list(db, business, 0, FACTS_MAX, &sheet->facts, error) &&
           account_use_list(db, business, days, &sheet->uses, error) &&
           account_followers_list(db, business, &sheet->followers, error) &&
           account_wait_list(db, business, since, &sheet->waits, error) &&
           account_list(db, business, &sheet->kinds, error) &&
           tool_list_chosen(db, business, &sheet->tools, error);
}

const AccountFact *audit_fact_of(const AuditSheet *sheet, const char *platform)
{
    for (size_t i = 0; i < record_count(sheet->facts); i++) {
        if (g_str_equal(account_fact_at(sheet->facts, i)->platform, platform)) {
            return account_fact_at(sheet->facts, i);
        }
    }
    return NULL;
}

static const AccountUse *use_of(const AuditSheet *sheet, const char *platform)
{
    for (size_t i = 0; i < record_count(sheet->uses); i++) {
        if (g_str_equal(account_use_at(sheet->uses, i)->platform, platform)) {
            return account_use_at(sheet->uses, i);
        }
    }
    return NULL;
}

static int compare_waits(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

static int64_t usual_answer(const AuditSheet *sheet, const char *platform)
{
    g_autoptr(GArray) waits = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (size_t i = 0; i < record_count(sheet->waits); i++) {
        const AccountWait *wait = account_wait_at(sheet->waits, i);
        if (platform_is_kin(wait->platform, platform)) {
            g_array_append_val(waits, wait->waited_s);
        }
    }
    if (waits->len == 0) {
        return AUDIT_UNKNOWN;
    }
    g_array_sort(waits, compare_waits);
    return (g_array_index(waits, int64_t, waits->len / 2) + 30) / 60;
}

static int64_t followers_of(const AuditSheet *sheet, const char *platform, const Account *kind)
{
    for (size_t i = 0; i < record_count(sheet->followers); i++) {
        const AccountFollowers *followers = account_followers_at(sheet->followers, i);
        if (g_str_equal(followers->platform, platform)) {
            return followers->followers;
        }
    }
    const AccountFact *fact = audit_fact_of(sheet, platform);
    return fact != NULL && fact->followers != ACCOUNT_FACT_NONE ? fact->followers
           : kind != NULL && kind->friends > 0                  ? kind->friends
                                                                : AUDIT_UNKNOWN;
}

static int64_t parts_of(const char *information)
{
    g_auto(GStrv) parts = g_strsplit(information, ",", -1);
    return g_str_equal(information, "none") || *information == '\0'
               ? 0
               : (int64_t)g_strv_length(parts);
}

static void fill_posts(const Filling *filling, AuditAccount *account)
{
    const AccountUse *use = use_of(filling->sheet, account->platform);
    const AccountFact *fact = audit_fact_of(filling->sheet, account->platform);
    bool said = fact != NULL && fact->posts_a_week != ACCOUNT_FACT_NONE;
    int64_t told = said ? fact->posts_a_week * AUDIT_DAYS / 7 : AUDIT_UNKNOWN;
    account->last_post = fact != NULL ? fact->last_post_day : DAY_NONE;
    if (use != NULL) {
        account->last_post = MAX(account->last_post, use->last_day);
        account->posts = MAX(use->posts, told);
        account->marked = use->marked;
        account->aligned = use->aligned;
    } else if (said) {
        account->posts = account->marked = told;
        account->aligned = *account->goal != '\0' ? told : 0;
    } else {
        bool quiet = filling->ticks || account->last_post != DAY_NONE;
        account->posts = quiet ? 0 : AUDIT_UNKNOWN;
    }
}

static const Account *kind_of(const AuditSheet *sheet, const char *platform)
{
    for (size_t i = 0; i < record_count(sheet->kinds); i++) {
        if (g_str_equal(account_at(sheet->kinds, i)->platform, platform)) {
            return account_at(sheet->kinds, i);
        }
    }
    return NULL;
}

static const char *goal_of(const AuditSheet *sheet, const char *platform, const AccountFact *fact)
{
    for (size_t i = 0; i < record_count(sheet->tools); i++) {
        if (g_str_equal(tool_at(sheet->tools, i)->platform, platform)) {
            return tool_at(sheet->tools, i)->strategy;
        }
    }
    return fact != NULL ? fact->goal : "";
}

/* Adds the account unless it is there; platform lives as long as the sheet. */
static void add_account(const Filling *filling, const char *platform)
{
    AuditSheet *sheet = filling->sheet;
    for (guint i = 0; i < sheet->accounts->len; i++) {
        if (g_str_equal(audit_account_at(sheet, i)->platform, platform)) {
            return;
        }
    }
    const Platform *known = platform_find(filling->context->knowledge, platform);
    const AccountFact *fact = audit_fact_of(sheet, platform);
    const Account *kind = kind_of(sheet, platform);
    bool informed = fact != NULL && fact->informed;
    AuditAccount account = {
        .platform = platform,
        .name = known != NULL ? platform_name(known, filling->context->lang) : platform,
        .kind = kind != NULL ? kind->kind : "",
        .reason = kind != NULL ? kind->reason : "",
        .goal = goal_of(sheet, platform, fact),
        .followers = followers_of(sheet, platform, kind),
        .information = informed ? parts_of(fact->information) : AUDIT_UNKNOWN,
        .answer_minutes = usual_answer(sheet, platform)};
    if (account.answer_minutes == AUDIT_UNKNOWN && fact != NULL) {
        account.answer_minutes = fact->answer_minutes;
    }
    fill_posts(filling, &account);
    g_array_append_val(sheet->accounts, account);
}

static bool ticks_posts(const AuditSheet *sheet)
{
    for (size_t i = 0; i < record_count(sheet->uses); i++) {
        if (account_use_at(sheet->uses, i)->marked > 0) {
            return true;
        }
    }
    return false;
}

static void add_accounts(const Context *context, AuditSheet *sheet)
{
    Filling filling = {context, sheet, ticks_posts(sheet)};
    for (size_t i = 0; sheet->used_keys[i] != NULL; i++) {
        if (*sheet->used_keys[i] != '\0' && !g_str_equal(sheet->used_keys[i], ANSWER_NONE)) {
            add_account(&filling, sheet->used_keys[i]);
        }
    }
    for (size_t i = 0; i < record_count(sheet->tools); i++) {
        add_account(&filling, tool_at(sheet->tools, i)->platform);
    }
    for (size_t i = 0; i < record_count(sheet->kinds); i++) {
        add_account(&filling, account_at(sheet->kinds, i)->platform);
    }
    for (size_t i = 0; i < record_count(sheet->facts); i++) {
        add_account(&filling, account_fact_at(sheet->facts, i)->platform);
    }
    for (size_t i = 0; i < record_count(sheet->uses); i++) {
        add_account(&filling, account_use_at(sheet->uses, i)->platform);
    }
}

bool audit_sheet_load(const Context *context, AuditSheet *ret_sheet, GError **error)
{
    g_auto(AuditSheet) sheet = {.accounts = g_array_new(FALSE, FALSE, sizeof(AuditAccount))};
    g_auto(Standing) standing = {0};
    if (!standing_load(context, &standing, error) || !load_records(context, &sheet, error)) {
        return false;
    }
    sheet.used = g_strdup(answers_text(standing.answers, "platforms_used"));
    sheet.used_keys = g_strsplit(sheet.used, ",", -1);
    sheet.chosen = tool_keys(sheet.tools);
    add_accounts(context, &sheet);
    sheet.all = (AuditFacts){(const AuditAccount *)(const void *)sheet.accounts->data,
                             sheet.accounts->len, tool_limit(standing.profile.depth),
                             context->today};
    sheet.findings = audit_findings(context->knowledge, &sheet.all, context->lang);
    *ret_sheet = sheet;
    sheet = (AuditSheet){0};
    return true;
}

void audit_sheet_clear(AuditSheet *sheet)
{
    g_clear_pointer(&sheet->accounts, g_array_unref);
    g_clear_pointer(&sheet->findings, g_ptr_array_unref);
    g_clear_pointer(&sheet->chosen, g_free);
    g_clear_pointer(&sheet->used, g_free);
    g_clear_pointer(&sheet->used_keys, g_strfreev);
    g_clear_pointer(&sheet->facts, record_list_free);
    g_clear_pointer(&sheet->uses, record_list_free);
    g_clear_pointer(&sheet->followers, record_list_free);
    g_clear_pointer(&sheet->waits, record_list_free);
    g_clear_pointer(&sheet->kinds, record_list_free);
    g_clear_pointer(&sheet->tools, record_list_free);
}

const AuditAccount *audit_account_at(const AuditSheet *sheet, size_t i)
{
    return &g_array_index(sheet->accounts, AuditAccount, i);
}
