// SPDX-License-Identifier: Apache-2.0
#include "guide/check.h"

#include "base/form.h"
#include "base/money.h"
#include "guide/phrase.h"
#include "guide/topic.h"
#include "guide/wording.h"

static const char *const KEYS[] = {"group", "row", "needs", "name", "ask", NULL};
static const char *const GROUPS[] = {"aspect", "strategy", "four_c", NULL};
static const char *const GROUP_NAMES[] = {N_("Lima unsur tulisan yang baik"),
                                          N_("Enam langkah supaya sampai"),
                                          N_("Empat C: cerita, jawaban, kerja sama, hubungan")};
static const char *const STATES[] = {"passed", "missing", "asked"};
static const DraftTrait FACTS[] = {TRAIT_PRICE, TRAIT_TIME, TRAIT_CONTACT, TRAIT_CALL};

const char *check_name(const Check *check, const Lang *lang)
{
    return stanza_said(check->stanza, "name", lang);
}

const char *check_ask(const Check *check, const Lang *lang)
{
    return stanza_said(check->stanza, "ask", lang);
}

const char *check_group_key(CheckGroup group)
{
    g_assert(group < CHECK_GROUPS);
    return GROUPS[group];
}

const char *check_group_name(CheckGroup group)
{
    g_assert(group < CHECK_GROUPS);
    return GROUP_NAMES[group];
}

const char *check_state_key(CheckState state)
{
    return STATES[state];
}

/* ---- one check ---- */

static char *hint_of(unsigned missing, const Lang *lang)
{
    g_autoptr(GString) hint = g_string_new(NULL);
    for (DraftTrait trait = 0; trait < TRAIT_COUNT; trait++) {
        if (missing >> trait & 1) {
            g_string_append_printf(hint, "%s%s", hint->len > 0 ? " " : "",
                                   tr(lang, draft_trait_hint(trait)));
        }
    }
    return g_string_free(g_steal_pointer(&hint), FALSE);
}

/* A tick of the owner answers what only she can tell; it does not make a missing price appear. */
static CheckResult result_of(const Check *check, const Draft *draft, unsigned traits,
                             const Lang *lang)
{
    unsigned missing = check->needs & ~traits;
    bool asked = check->needs == 0 && !form_set_has(draft->ticked, check->key);
    return (CheckResult){.check = check,
                         .state = missing != 0 ? CHECK_MISSING
                                  : asked      ? CHECK_ASKED
                                               : CHECK_PASSED,
                         .hint = missing != 0 ? hint_of(missing, lang)
                                 : asked      ? g_strdup(check_ask(check, lang))
                                              : NULL};
}

/* ---- the report ---- */

static void result_clear(void *data)
{
    g_free(((CheckResult *)data)->hint);
}

static void missing_add(CheckReport *report, const Knowledge *knowledge, const Draft *draft,
                        unsigned traits, const Lang *lang)
{
    for (size_t i = 0; i < G_N_ELEMENTS(FACTS); i++) {
        if (!(traits >> FACTS[i] & 1)) {
            g_ptr_array_add(report->missing, g_strdup(tr(lang, draft_trait_hint(FACTS[i]))));
        }
    }
    if (draft->sells && !draft_has_unit(knowledge, draft)) {
        g_ptr_array_add(report->missing,
                        g_strdup(tr(lang, "Harga itu untuk apa? Tulis barang atau satuannya, "
                                          "misalnya Rp10.000/porsi.")));
    }
}

static void price_add(CheckReport *report, const Draft *draft, const Lang *lang)
{
    int64_t written = 0;
    const DraftGoods *wrong = draft_wrong_price(draft, &written);
    if (wrong == NULL) {
        return;
    }
    g_autofree char *here = money_format(written);
    g_autofree char *there = money_format(wrong->price_idr);
    g_ptr_array_add(report->hints,
                    g_strdup_printf(tr(lang, "%s di tulisan %s, di daftar jualan %s. Mana yang "
                                             "benar?"),
                                    wrong->name, here, there));
}

static void topics_add(CheckReport *report, const Knowledge *knowledge, const Draft *draft,
                       const Lang *lang)
{
    g_autofree char *spaced = words_spaced(draft->text);
    g_autofree char *proven = words_spaced(draft->proven);
    const char *word = NULL;
    const Topic *topic = NULL;
    for (size_t i = 0; (topic = topic_in(knowledge, spaced, proven, i, &word)) != NULL; i++) {
        g_ptr_array_add(report->hints, g_strdup_printf("“%s”: %s", word, topic_hint(topic, lang)));
    }
    if (draft->sells && *draft->quiet != '\0') {
        g_ptr_array_add(
            report->hints,
            g_strdup_printf(tr(lang, "Hari tenang, %s: jangan promosi dulu."), draft->quiet));
    }
}

CheckReport check_draft(const Knowledge *knowledge, const Draft *draft, const Lang *lang)
{
    unsigned traits = draft_traits(knowledge, draft);
    CheckReport report = {.results = g_array_new(FALSE, TRUE, sizeof(CheckResult)),
                          .missing = g_ptr_array_new_with_free_func(g_free),
                          .hints = g_ptr_array_new_with_free_func(g_free)};
    g_array_set_clear_func(report.results, result_clear);
    for (size_t i = 0; i < check_count(knowledge); i++) {
        CheckResult result = result_of(check_at(knowledge, i), draft, traits, lang);
        report.passed += result.state == CHECK_PASSED;
        report.total++;
        g_array_append_val(report.results, result);
    }
    missing_add(&report, knowledge, draft, traits, lang);
    price_add(&report, draft, lang);
    topics_add(&report, knowledge, draft, lang);
    return report;
}

void check_report_clear(CheckReport *report)
{
    g_clear_pointer(&report->results, g_array_unref);
    g_clear_pointer(&report->missing, g_ptr_array_unref);
    g_clear_pointer(&report->hints, g_ptr_array_unref);
}

const CheckResult *check_report_at(const CheckReport *report, size_t i)
{
    g_assert(i < report->results->len);
    return &g_array_index(report->results, CheckResult, i);
}

/* ---- reading ---- */

static bool check_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    (void)knowledge;
    Check *check = item;
    int group = 0;
    check->stanza = stanza;
    check->row = stanza_text(stanza, "row");
    if (!stanza_word(stanza, "group", GROUPS, &group, error) ||
        !stanza_need(stanza, "row", error) || !stanza_need(stanza, "name", error) ||
        !stanza_need(stanza, "ask", error) ||
        !stanza_mask(stanza, "needs", DRAFT_TRAITS, &check->needs, error)) {
        return false;
    }
    check->group = (CheckGroup)group;
    return true;
}

const KnowledgePart check_part = {
    .file = "checks.txt",
    .kind = "check",
    .keys = KEYS,
    .size = sizeof(Check),
    .read = check_read,
};
