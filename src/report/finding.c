// SPDX-License-Identifier: Apache-2.0
#include "report/finding.h"

/* One making of findings. */
typedef struct {
    const Report *report;
    const Lang *lang;
    Findings *findings;
} Making;

void findings_free(Findings *findings)
{
    if (findings != NULL) {
        g_clear_pointer(&findings->good, g_ptr_array_unref);
        g_clear_pointer(&findings->repair, g_ptr_array_unref);
        g_clear_pointer(&findings->next, g_ptr_array_unref);
        g_free(findings);
    }
}

static bool has_room(const GPtrArray *sentences)
{
    return sentences->len < FINDINGS_SHOWN;
}

/* Adds unless full or said before. */
static void say(GPtrArray *sentences, const char *sentence)
{
    if (has_room(sentences) &&
        !g_ptr_array_find_with_equal_func(sentences, sentence, g_str_equal, NULL)) {
        g_ptr_array_add(sentences, g_strdup(sentence));
    }
}

static void say_repair(const Making *making, const Kpi *kpi, const char *sentence)
{
    if (has_room(making->findings->repair)) {
        say(making->findings->repair, sentence);
        say(making->findings->next, tr(making->lang, kpi->advice));
    }
}

/* What was decided in a review comes before any advice of ours. */
static void find_actions(const Making *making)
{
    for (size_t i = 0; i < record_count(making->report->actions); i++) {
        const ReviewItem *item = review_item_at(making->report->actions, i);
        g_autofree char *day =
            item->due_day != DAY_NONE ? day_format_short((Day)item->due_day, making->lang) : NULL;
        g_autofree char *sentence =
            day != NULL ? g_strdup_printf(tr(making->lang, "Kerjakan: %s (%s, %s)."), item->action,
                                          item->person, day)
                        : g_strdup_printf(tr(making->lang, "Kerjakan: %s."), item->action);
        say(making->findings->next, sentence);
    }
}

static void find_goals(const Making *making)
{
    for (size_t i = 0; i < making->report->checks->len; i++) {
        const TargetCheck *check = report_check(making->report, i);
        if (check->state == STATE_NO_DATA) {
            continue;
        }
        bool met = check->state == STATE_MET;
        g_autofree char *value = kpi_value_format(check->kpi, &check->value, making->lang);
        g_autofree char *target = kpi_number_format(check->kpi, check->target, making->lang);
        g_autofree char *sentence =
            g_strdup_printf(met ? tr(making->lang, "%s tercapai: %s dari sasaran %s.")
                                : tr(making->lang, "%s belum tercapai: %s dari sasaran %s."),
                            measure_name(check->measure, making->lang), value, target);
        if (met) {
            say(making->findings->good, sentence);
        } else {
            say_repair(making, check->kpi, sentence);
        }
    }
}

/* "Kiriman yang terbit: 3." */
static char *kpi_sentence(const Making *making, const Kpi *kpi, const KpiValue *value)
{
    g_autofree char *words = kpi_value_format(kpi, value, making->lang);
    return g_strdup_printf(tr(making->lang, "%s: %s."), tr(making->lang, kpi->name), words);
}

/* Waiting people and open complaints cost most when left alone. */
static void find_waiting(const Making *making)
{
    static const char *const KEYS[] = {"complaints_open", "unanswered"};
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const Kpi *kpi = kpi_find(KEYS[i]);
        const KpiValue *value = report_value(making->report, KEYS[i]);
        g_autofree char *sentence = kpi_sentence(making, kpi, value);
        if (value->known && value->value > 0) {
            say_repair(making, kpi, sentence);
        }
    }
}

/* Shares that are good or bad in themselves, in tenths of a percent. */
#define SHARE_GOOD 800
#define SHARE_BAD 600

static void find_shares(const Making *making)
{
    static const char *const KEYS[] = {"posts_done_share", "answered_in_time", "positive_share",
                                       "goal_aligned_share"};
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const Kpi *kpi = kpi_find(KEYS[i]);
        const KpiValue *value = report_value(making->report, KEYS[i]);
        g_autofree char *share = kpi_value_format(kpi, value, making->lang);
        g_autofree char *sentence =
            g_strdup_printf(tr(making->lang, "%s: %d dari %d (%s)."), tr(making->lang, kpi->name),
                            (int)value->part, (int)value->whole, share);
        if (value->known && value->value >= SHARE_GOOD) {
            say(making->findings->good, sentence);
        } else if (value->known && value->value < SHARE_BAD) {
            say_repair(making, kpi, sentence);
        }
    }
}

#define GAP_LONG_DAYS 2

static void find_gap(const Making *making)
{
    const KpiValue *gap = report_value(making->report, "longest_gap");
    g_autofree char *sentence = kpi_sentence(making, kpi_find("longest_gap"), gap);
    if (gap->known && gap->value >= GAP_LONG_DAYS) {
        say_repair(making, kpi_find("longest_gap"), sentence);
    }
}

/* Better or worse than in the period before, money and buyers first. */
static void find_changes(const Making *making)
{
    static const char *const KEYS[] = {"revenue",       "orders",           "repeat_customers",
                                       "new_customers", "followers_growth", "positive_count",
                                       "response_time", "complaints"};
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const Kpi *kpi = kpi_find(KEYS[i]);
        const KpiValue *now = report_value(making->report, KEYS[i]);
        const KpiValue *before = report_before(making->report, KEYS[i]);
        if (!now->known || !before->known || now->value == before->value) {
            continue;
        }
        bool up = now->value > before->value;
        if (!making->report->over && (!up || kpi->down)) {
            continue; /* a running week is lower because it is not over */
        }
        g_autofree char *value = kpi_value_format(kpi, now, making->lang);
        g_autofree char *earlier = kpi_value_format(kpi, before, making->lang);
        g_autofree char *sentence =
            g_strdup_printf(up ? tr(making->lang, "%s naik dari %s menjadi %s.")
                               : tr(making->lang, "%s turun dari %s menjadi %s."),
                            tr(making->lang, kpi->name), earlier, value);
        if (up != kpi->down) {
            say(making->findings->good, sentence);
        } else {
            say_repair(making, kpi, sentence);
        }
    }
}

/* What is there at all is good when nothing better stands out. */
static void find_present(const Making *making)
{
    static const char *const KEYS[] = {"revenue",        "heard_online_share",
                                       "online_revenue", "positive_count",
                                       "posts",          "orders_taken"};
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const KpiValue *value = report_value(making->report, KEYS[i]);
        g_autofree char *sentence = kpi_sentence(making, kpi_find(KEYS[i]), value);
        if (value->known && value->value > 0) {
            say(making->findings->good, sentence);
        }
    }
}

/* What nobody wrote down cannot be improved. */
static void find_missing(const Making *making)
{
    static const struct {
        const char *key, *sentence, *step;
    } MISSING[] = {
        {"revenue", N_("Belum ada penjualan yang dicatat."),
         N_("Catat setiap penjualan: berapa, lewat mana, tahu dari mana.")},
        {"posts", N_("Belum ada kiriman yang direncanakan."),
         N_("Buat kalender kiriman untuk minggu depan.")},
        {"unanswered", N_("Belum ada pesan yang dicatat."),
         N_("Catat pesan yang masuk supaya tidak ada yang terlewat.")},
        {"heard_online_share", N_("Belum banyak catatan pembeli tahu dari mana."),
         N_("Tanyakan setiap pembeli: tahu dari mana? Lalu catat jawabannya.")},
        {"followers_growth", N_("Angka pengikut belum diisi dua kali."),
         N_("Isi angka minggu ini dari ponsel Anda.")},
        {"status_views", N_("Penonton status belum pernah dicatat."),
         N_("Lihat berapa orang menonton status Anda, lalu isi angkanya.")},
        {"repeat_customers", N_("Nama pembeli belum dicatat."),
         N_("Catat nama pembeli, supaya terlihat siapa yang kembali.")},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(MISSING); i++) {
        if (!report_value(making->report, MISSING[i].key)->known &&
            has_room(making->findings->repair)) {
            say(making->findings->repair, tr(making->lang, MISSING[i].sentence));
            say(making->findings->next, tr(making->lang, MISSING[i].step));
        }
    }
}

static void find_demand(const Making *making)
{
    if (record_count(making->report->demand) > 0) {
        const Demand *demand = demand_at(making->report->demand, 0);
        g_autofree char *sentence = g_strdup_printf(
            tr_count(making->lang, "Coba jual %s satu hari: %d orang mencarinya.", demand->people),
            demand->item, (int)demand->people);
        say(making->findings->next, sentence);
    }
}

Findings *findings_make(const Report *report, const Lang *lang)
{
    Findings *findings = g_new0(Findings, 1);
    findings->good = g_ptr_array_new_with_free_func(g_free);
    findings->repair = g_ptr_array_new_with_free_func(g_free);
    findings->next = g_ptr_array_new_with_free_func(g_free);
    Making making = {report, lang, findings};
    find_actions(&making);
    find_goals(&making);
    find_waiting(&making);
    find_demand(&making);
    find_changes(&making);
    find_shares(&making);
    find_gap(&making);
    find_present(&making);
    find_missing(&making);
    return findings;
}
