// SPDX-License-Identifier: Apache-2.0
#include "report/words.h"

#include "base/money.h"
#include "guide/source.h"
#include "kpi/read.h"
#include "planner/consistency.h"
#include "report/track_text.h"
#include "store/figure.h"

/* One writing: `lines` is the section being filled. */
typedef struct {
    const Report *report;
    const Knowledge *knowledge;
    const Lang *lang;
    ReportWords *words;
    GPtrArray *lines;
} Writing;

static void section_clear(void *section)
{
    g_clear_pointer(&((ReportSection *)section)->lines, g_ptr_array_unref);
}

void report_words_free(ReportWords *words)
{
    if (words != NULL) {
        g_free(words->title);
        g_clear_pointer(&words->sections, g_array_unref);
        g_free(words);
    }
}

const ReportSection *report_section_at(const ReportWords *words, size_t i)
{
    return i < words->sections->len ? &g_array_index(words->sections, ReportSection, i) : NULL;
}

static void section_begin(Writing *writing, const char *title)
{
    ReportSection section = {tr(writing->lang, title), g_ptr_array_new_with_free_func(g_free),
                             true};
    writing->lines = section.lines;
    g_array_append_val(writing->words->sections, section);
}

/* Every section says something, at least that there is too little to say. */
static void section_end(Writing *writing)
{
    GArray *sections = writing->words->sections;
    if (writing->lines->len == 0) {
        g_array_index(sections, ReportSection, sections->len - 1).known = false;
        g_ptr_array_add(writing->lines, g_strdup(tr(writing->lang, "Belum cukup data.")));
    }
}

static void G_GNUC_PRINTF(2, 3) line(Writing *writing, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_ptr_array_add(writing->lines, g_strdup_vprintf(format, args));
    va_end(args);
}

static void write_sides(Writing *writing)
{
    const Split *split = &writing->report->split;
    g_autofree char *online = money_format(split->online.amount_idr);
    g_autofree char *offline = money_format(split->offline.amount_idr);
    const KpiValue *ratio = report_value(writing->report, "online_offline_ratio");
    line(writing, tr(writing->lang, "Online %s (%d pembelian), offline %s (%d pembelian)."), online,
         (int)split->online.sales, offline, (int)split->offline.sales);
    if (ratio->known) {
        g_autofree char *times = ratio_format(ratio->value, 10);
        line(writing, tr(writing->lang, "Online dibanding offline: %s kali."), times);
    } else {
        line(writing, "%s", tr(writing->lang, "Online dibanding offline: tidak ada data offline."));
    }
    if (split->offline.sales > 0) {
        g_autofree char *share = percent_format(split->offline.heard_online, split->offline.sales);
        line(writing, tr(writing->lang, "%d dari %d pembelian langsung tahu dari online (%s)."),
             (int)split->offline.heard_online, (int)split->offline.sales, share);
    }
}

/* Sums of one place over all the places where buyers heard. */
static SplitSide place_sum(const RecordList *cells, const char *place)
{
    SplitSide sum = {0};
    for (size_t i = 0; i < record_count(cells); i++) {
        const SplitCell *cell = split_cell_at(cells, i);
        if (g_str_equal(cell->bought_through, place)) {
            sum.sales += cell->sales;
            sum.amount_idr += cell->amount_idr;
        }
    }
    return sum;
}

static void write_place(Writing *writing, const char *place, const SplitSide *sum)
{
    const char *name = source_name(writing->knowledge, place, writing->lang);
    g_autofree char *amount = money_format(sum->amount_idr);
    if (sum->sales <= 0) { /* the rest of what was bought before, or money given back */
        line(writing, tr(writing->lang, "%s: %s dari pembelian sebelumnya."), name, amount);
        return;
    }
    g_autofree char *average = money_format(kpi_round(sum->amount_idr, sum->sales));
    line(writing, tr_count(writing->lang, "%s: %d pembelian, %s, rata-rata %s.", sum->sales), name,
         (int)sum->sales, amount, average);
}

/* All of them: their sums are the sum of all. */
static void write_places(Writing *writing)
{
    const RecordList *cells = writing->report->cells;
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (size_t i = 0; i < record_count(cells); i++) {
        const char *place = split_cell_at(cells, i)->bought_through;
        SplitSide sum = place_sum(cells, place);
        if (g_hash_table_add(seen, (gpointer)place) && (sum.sales != 0 || sum.amount_idr != 0)) {
            write_place(writing, place, &sum);
        }
    }
}

static void write_sales(Writing *writing)
{
    const KpiValue *revenue = report_value(writing->report, "revenue");
    const KpiValue *before = report_before(writing->report, "revenue");
    const KpiValue *taken = report_value(writing->report, "orders_taken");
    section_begin(writing, N_("Penjualan"));
    if (revenue->known) {
        g_autofree char *sum = money_format(revenue->value);
        line(writing,
             tr_count(writing->lang, "%d penjualan, jumlahnya %s.",
                      report_value(writing->report, "orders")->value),
             (int)report_value(writing->report, "orders")->value, sum);
        write_sides(writing);
        write_places(writing);
    }
    if (revenue->known && before->known && writing->report->over) {
        g_autofree char *growth = figure_growth_format(before->value, revenue->value);
        line(writing, tr(writing->lang, "Dibanding masa sebelumnya: %s rupiah."), growth);
    }
    if (taken->known) {
        line(writing, tr_count(writing->lang, "%d pesanan masuk.", taken->value),
             (int)taken->value);
    }
    section_end(writing);
}

static void write_goals(Writing *writing)
{
    section_begin(writing, N_("Tujuan"));
    for (size_t i = 0; i < writing->report->checks->len; i++) {
        const TargetCheck *check = report_check(writing->report, i);
        g_autofree char *value = kpi_value_format(check->kpi, &check->value, writing->lang);
        g_autofree char *target = kpi_number_format(check->kpi, check->target, writing->lang);
        line(writing, tr(writing->lang, "%s: %s dari sasaran %s. %s."),
             measure_name(check->measure, writing->lang), value, target,
             tr(writing->lang, kpi_state_label(check->state)));
    }
    section_end(writing);
}

/* The level is the KPI's, so that the sentence and the table of all figures say the same. */
static void write_level(Writing *writing)
{
    const KpiValue *done = report_value(writing->report, "posts_done_share");
    const KpiValue *level = report_value(writing->report, "presence_level");
    Presence presence = {(int)done->whole, (int)done->part,
                         (int)report_value(writing->report, "two_way_index")->part,
                         level->value == LEVEL_IMPACT};
    line(writing, tr(writing->lang, "Tingkat: %s. %s"),
         presence_level_name((PresenceLevel)level->value, writing->lang),
         presence_advice(&presence, writing->lang));
}

static void write_posts(Writing *writing)
{
    const KpiValue *done = report_value(writing->report, "posts_done_share");
    const KpiValue *gap = report_value(writing->report, "longest_gap");
    const KpiValue *aligned = report_value(writing->report, "goal_aligned_share");
    section_begin(writing, N_("Kiriman"));
    if (done->known) {
        g_autofree char *share = percent_format_whole(done->part, done->whole);
        line(writing, tr(writing->lang, "%d dari %d kiriman terlaksana (%s)."), (int)done->part,
             (int)done->whole, share);
        write_level(writing);
    }
    if (gap->known && gap->value > 0) {
        line(writing,
             tr_count(writing->lang, "Jeda terpanjang tanpa kiriman: %d hari.", gap->value),
             (int)gap->value);
    }
    if (aligned->known) {
        g_autofree char *share = percent_format_whole(aligned->part, aligned->whole);
        line(writing, tr(writing->lang, "%d dari %d kiriman searah tujuan (%s)."),
             (int)aligned->part, (int)aligned->whole, share);
    }
    section_end(writing);
}

static void write_talk(Writing *writing)
{
    const KpiValue *in_time = report_value(writing->report, "answered_in_time");
    const KpiValue *median = report_value(writing->report, "response_time");
    const KpiValue *positive = report_value(writing->report, "positive_share");
    const KpiValue *complaints = report_value(writing->report, "complaints");
    const KpiValue *open = report_value(writing->report, "complaints_open");
    section_begin(writing, N_("Percakapan"));
    if (in_time->known) {
        line(writing,
             tr_count(writing->lang, "%d pesan masuk, %d belum dijawab, %d dijawab tepat waktu.",
                      in_time->whole),
             (int)in_time->whole, (int)report_value(writing->report, "unanswered")->value,
             (int)in_time->part);
    }
    if (median->known) {
        line(writing,
             tr_count(writing->lang, "Separuh pesan dijawab dalam %d menit atau kurang.",
                      median->value),
             (int)median->value);
    }
    if (positive->known) {
        g_autofree char *share = percent_format(positive->part, positive->whole);
        line(writing, tr(writing->lang, "%d dari %d suara senang (%s)."), (int)positive->part,
             (int)positive->whole, share);
    }
    if (complaints->known && complaints->value + open->value == 0) {
        line(writing, "%s", tr(writing->lang, "Tidak ada keluhan."));
    } else if (complaints->known) {
        line(writing,
             tr_count(writing->lang, "%d keluhan masuk, %d belum selesai.", complaints->value),
             (int)complaints->value, (int)open->value);
    }
    section_end(writing);
}

static void write_demand(Writing *writing)
{
    section_begin(writing, N_("Yang banyak diminta"));
    for (size_t i = 0; i < record_count(writing->report->demand); i++) {
        const Demand *demand = demand_at(writing->report->demand, i);
        line(writing, tr_count(writing->lang, "%s: %d orang.", demand->people), demand->item,
             (int)demand->people);
    }
    section_end(writing);
}

/* Beside money: how she feels about it. Whoever may not know this sees no such section. */
static void write_feelings(Writing *writing)
{
    static const char *const KEYS[] = {"satisfaction", "family", "contribution"};
    if (!report_value(writing->report, KEYS[0])->known) {
        return;
    }
    section_begin(writing, N_("Selain uang"));
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const Kpi *kpi = kpi_find(KEYS[i]);
        g_autofree char *value =
            kpi_value_format(kpi, report_value(writing->report, KEYS[i]), writing->lang);
        line(writing, tr(writing->lang, "%s: %s."), tr(writing->lang, kpi->name), value);
    }
    section_end(writing);
}

/* Once she has closed one of the stages: a skipped one is not forgotten (M10). */
static void write_stages(Writing *writing)
{
    const Report *report = writing->report;
    if (!track_board_begun(&report->stages)) {
        return;
    }
    section_begin(writing, N_("Lima tahap strategi"));
    g_autoptr(GPtrArray) lines = track_lines(&report->stages, report->today, writing->lang);
    for (guint i = 0; i < lines->len; i++) {
        line(writing, "%s", (const char *)lines->pdata[i]);
    }
    section_end(writing);
}

/* A conclusion the owner has not checked is marked, unless one note says it of them all; one she corrected
 * says her own words (F06). */
static void write_conclusion(Writing *writing, const char *sentence, const char *key)
{
    const Conclusion *verdict = report_verdict(writing->report, key);
    if (verdict == NULL && writing->words->note != NULL) {
        line(writing, "%s", sentence);
    } else if (verdict == NULL) {
        line(writing, tr(writing->lang, "%s (belum dibenarkan)"), sentence);
    } else if (g_str_equal(verdict->verdict, CONCLUSION_RIGHT)) {
        line(writing, "%s", sentence);
    } else {
        line(writing, tr(writing->lang, "%s Menurut pemilik usaha: %s"), sentence, verdict->words);
    }
}

static bool is_checked(const Report *report, const GPtrArray *keys)
{
    for (guint i = 0; i < keys->len; i++) {
        if (report_verdict(report, keys->pdata[i]) != NULL) {
            return true;
        }
    }
    return false;
}

static void write_findings(Writing *writing)
{
    g_autoptr(Findings) findings = findings_make(writing->report, writing->lang);
    g_autoptr(Findings) keys = findings_make(writing->report, NULL);
    const struct {
        const char *title;
        const GPtrArray *sentences, *keys; /* as many of both */
    } PARTS[REPORT_CONCLUSIONS] = {
        {N_("Yang sudah baik"), findings->good, keys->good},
        {N_("Yang perlu diperbaiki"), findings->repair, keys->repair},
        {N_("Langkah berikutnya"), findings->next, keys->next},
    };
    bool checked = false;
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        checked = checked || is_checked(writing->report, PARTS[i].keys);
    }
    writing->words->note =
        checked ? NULL : tr(writing->lang, "Kesimpulan ini belum dibenarkan oleh pemilik usaha.");
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        section_begin(writing, PARTS[i].title);
        for (guint j = 0; j < MIN(PARTS[i].sentences->len, PARTS[i].keys->len); j++) {
            write_conclusion(writing, PARTS[i].sentences->pdata[j], PARTS[i].keys->pdata[j]);
        }
        section_end(writing);
    }
}

ReportWords *report_words_make(const Report *report, const Knowledge *knowledge, const Lang *lang)
{
    ReportWords *words = g_new0(ReportWords, 1);
    g_autofree char *period = period_format_long(report->period, lang);
    words->title = g_strdup_printf(tr(lang, "Laporan %s"), period);
    words->sections = g_array_new(FALSE, TRUE, sizeof(ReportSection));
    g_array_set_clear_func(words->sections, section_clear);
    Writing writing = {.report = report, .knowledge = knowledge, .lang = lang, .words = words};
    write_findings(&writing);
    write_goals(&writing);
    write_sales(&writing);
    write_demand(&writing);
    write_talk(&writing);
    write_posts(&writing);
    write_stages(&writing);
    write_feelings(&writing);
    return words;
}

char *report_words_text(const ReportWords *words)
{
    g_autoptr(GString) text = g_string_new(words->title);
    g_string_append_c(text, '\n');
    for (guint i = 0; i < words->sections->len; i++) {
        const ReportSection *section = report_section_at(words, i);
        g_string_append_printf(text, "\n%s\n", section->title);
        for (guint j = 0; j < section->lines->len; j++) {
            g_string_append_printf(text, "- %s\n", (const char *)section->lines->pdata[j]);
        }
        if (i + 1 == REPORT_CONCLUSIONS && words->note != NULL) {
            g_string_append_printf(text, "\n%s\n", words->note);
        }
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}
