// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/audit_sheet.h"
#include "base/money.h"
#include "guide/focus.h"
#include "page/page.h"

#define FINDINGS_FIRST 3

/* The audit of one's accounts (requirement K09) and what to do with the idle ones (X05). */

static const Action *const ACTIONS_HERE[] = {&action_account_fact_set, NULL};

static void draw_finding(Html *html, const AuditFinding *finding)
{
    const AuditRule *rule = finding->rule;
    ui_item_begin(html, (UiItem){.title = audit_rule_name(rule, html->lang),
                                 .note_data = finding->evidence});
    ui_hint(html, audit_rule_remedy(rule, html->lang));
    ui_actions_begin(html);
    ui_button_link(html, rule->path, tr(html->lang, "Benahi"), false);
    ui_actions_end(html);
    ui_item_end(html);
}

static void draw_findings(Html *html, const GPtrArray *findings)
{
    const Lang *lang = html->lang;
    if (findings->len == 0) {
        ui_notice(html, TONE_GOOD, tr(lang, "Tidak ada yang perlu dibenahi dari yang diketahui."));
        return;
    }
    g_autofree char *title = g_strdup_printf(
        tr_count(lang, "%d hal untuk dibenahi", findings->len), (int)findings->len);
    ui_card_begin(html, title);
    ui_list_begin(html);
    for (guint i = 0; i < findings->len; i++) {
        if (i == FINDINGS_FIRST) {
            ui_list_end(html);
            ui_fold_begin(html, tr(lang, "Temuan lainnya"));
            ui_list_begin(html);
        }
        draw_finding(html, audit_finding_at(findings, i));
    }
    ui_list_end(html);
    if (findings->len > FINDINGS_FIRST) {
        ui_fold_end(html);
    }
    ui_card_end(html);
}

static const char *kind_words(const char *kind, const Lang *lang)
{
    return g_str_equal(kind, "personal")   ? tr(lang, "Pribadi")
           : g_str_equal(kind, "business") ? tr(lang, "Usaha")
           : g_str_equal(kind, "both")     ? tr(lang, "Dicampur")
                                           : tr(lang, "belum diketahui");
}

static char *number_words(int64_t number, const Lang *lang)
{
    return number == AUDIT_UNKNOWN ? g_strdup(tr(lang, "belum diketahui")) : number_format(number);
}

/* Posts of four weeks as a week's: "2,5". */
static char *rate_words(int64_t posts, const Lang *lang)
{
    return posts == AUDIT_UNKNOWN ? g_strdup(tr(lang, "belum diketahui"))
                                  : ratio_format(posts, AUDIT_DAYS / 7);
}

static void draw_facts(Html *html, const AuditAccount *account)
{
    const Lang *lang = html->lang;
    g_autofree char *followers = number_words(account->followers, lang);
    g_autofree char *rate = rate_words(account->posts, lang);
    g_autofree char *answer = number_words(account->answer_minutes, lang);
    g_autofree char *last = account->last_post != DAY_NONE
                                ? day_format_short((Day)account->last_post, lang)
                                : g_strdup(tr(lang, "belum diketahui"));
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Jenis akun"), kind_words(account->kind, lang));
    ui_fact(html, tr(lang, "Pengikut"), followers);
    ui_fact(html, tr(lang, "Terakhir diisi"), last);
    ui_fact(html, tr(lang, "Kiriman seminggu"), rate);
    ui_fact(html, tr(lang, "Menit sampai dijawab"), answer);
    ui_fact_said(html, tr(lang, "Tujuan"),
                 *account->goal != '\0' ? tr(lang, "ada") : tr(lang, "belum ada"));
    ui_facts_end(html);
}

static FormValues *fact_values(const AccountFact *fact)
{
    FormValues *values = form_values_new();
    static const char *const NAMES[] = {"followers", "posts_week", "answer"};
    if (fact == NULL) {
        return values;
    }
    const int64_t numbers[] = {fact->followers, fact->posts_a_week, fact->answer_minutes};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        if (numbers[i] != ACCOUNT_FACT_NONE) {
            form_values_show_int(values, NAMES[i], numbers[i]);
        }
    }
    if (fact->last_post_day != DAY_NONE) {
        g_autofree char *day = day_format((Day)fact->last_post_day);
        form_values_show(values, "last_post", day);
    }
    form_values_show(values, "information", fact->information);
    form_values_show(values, "goal", fact->goal);
    return values;
}

static void draw_account(PageView *view, const AuditSheet *sheet, size_t i)
{
    Html *html = view->html;
    const AuditAccount *account = audit_account_at(sheet, i);
    const Knowledge *knowledge = view->context->knowledge;
    const char *const hidden[] = {"platform", account->platform, NULL};
    g_autoptr(FormValues) values = fact_values(audit_fact_of(sheet, account->platform));
    Account focus = {account->platform, !audit_is_idle(knowledge, &sheet->all, i)};
    FocusAdvice advice = focus_advise(knowledge, &focus, sheet->chosen);
    ui_card_begin(html, account->name);
    ui_badge(html, advice == FOCUS_KEEP ? TONE_GOOD : TONE_WARNING,
             tr(html->lang, focus_name(advice)));
    draw_facts(html, account);
    if (page_may(view, &action_account_fact_set)) {
        ui_fold_begin(html, tr(html->lang, "Lengkapi"));
        page_form(view, (PageForm){.action = &action_account_fact_set,
                                   .values = values,
                                   .hidden = hidden,
                                   .fold_from = "", /* it is folded already */
                                   .secondary = true});
        ui_fold_end(html);
    }
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_auto(AuditSheet) sheet = {0};
    if (!audit_sheet_load(view->context, &sheet, error)) {
        return false;
    }
    ui_lead(html, tr(lang, "Akun Anda satu per satu: apa yang terlihat, apa yang bisa dibenahi."));
    if (sheet.accounts->len == 0) {
        ui_empty(html, "people", tr(lang, "Belum ada akun yang dicatat."));
        ui_actions_begin(html);
        ui_button_link(html, "/alat", tr(lang, "Pilih tempat"), true);
        ui_actions_end(html);
        return true;
    }
    draw_findings(html, sheet.findings);
    if (view->failed != NULL) {
        ui_fold_begin_open(html, tr(lang, "Semua akun"));
    } else {
        ui_fold_begin(html, tr(lang, "Semua akun"));
    }
    for (guint i = 0; i < sheet.accounts->len; i++) {
        draw_account(view, &sheet, i);
    }
    ui_hint(html, tr(lang, "Tangga tidak menghapus akun apa pun; Anda yang memutuskan."));
    ui_fold_end(html);
    return true;
}

const Page page_audit = {
    .path = "/periksa-akun",
    .title = N_("Periksa akun"),
    .job = JOB_MEASURE,
    .note = N_("Yang sepi, yang kurang lengkap, yang lama dijawab"),
    .order = 55,
    .icon = "check",
    .back = "/laporan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
