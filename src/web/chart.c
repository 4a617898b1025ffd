// SPDX-License-Identifier: Apache-2.0
#include "web/chart.h"

#include "base/money.h"
#include "web/chart_mark.h"

#define SAID_MAX 8u /* points told one by one */
#define SMALL_WIDTH (150 * UNIT)
#define SMALL_HEIGHT 96

/* As assets/style.css says it for pages, in ink. */
static const char PRINT_STYLE[] =
    "text{font-family:Lato;font-size:13px;fill:#1d2420}.s{fill:#55605a}.v{font-weight:bold}"
    ".m{text-anchor:middle}.e{text-anchor:end}.b{fill:#0a5c43;fill-opacity:.65}.h{fill:#0a5c43}"
    ".n{fill:#fff;stroke:#a1261b;stroke-width:1.5}.t{fill:#e4f0ea}"
    ".l,.d,.g{fill:none;stroke:#0a5c43;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}"
    ".o{fill:none;stroke:#fff;stroke-width:4;stroke-linecap:round}.d{stroke-width:7}.g{stroke:#c9c2b6;stroke-width:1}";

const char *chart_print_style(void)
{
    return PRINT_STYLE;
}

ChartPoints chart_points_new(void)
{
    return (ChartPoints){g_array_new(FALSE, TRUE, sizeof(ChartPoint)), g_string_chunk_new(512)};
}

void chart_points_clear(ChartPoints *points)
{
    g_clear_pointer(&points->points, g_array_unref);
    g_clear_pointer(&points->texts, g_string_chunk_free);
}

static const char *text_kept(ChartPoints *points, const char *text)
{
    return text != NULL ? g_string_chunk_insert(points->texts, text) : NULL;
}

void chart_points_add(ChartPoints *points, ChartPoint point)
{
    point.label = text_kept(points, point.label);
    point.words = text_kept(points, point.words);
    g_array_append_val(points->points, point);
}

Chart chart_of_points(ChartKind kind, const char *title, const ChartPoints *points)
{
    return (Chart){kind, title, (const ChartPoint *)(const void *)points->points->data,
                   points->points->len};
}

static void G_GNUC_PRINTF(2, 3) tell(GString *told, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_string_append(told, told->len > 0 ? " " : "");
    g_string_append_vprintf(told, format, args);
    va_end(args);
}

static const char *label_of(const ChartPoint *point)
{
    return point->label != NULL ? point->label : "–";
}

static const char *words_of(const ChartPoint *point)
{
    return point->known && point->words != NULL ? point->words : "–";
}

static char *points_told(const Chart *chart, const Lang *lang)
{
    g_autoptr(GString) told = g_string_new(NULL);
    for (size_t i = 0; i < MIN(chart->count, SAID_MAX); i++) {
        const ChartPoint *point = &chart->points[i];
        tell(told, tr(lang, "%s: %s."), label_of(point),
             point->known ? words_of(point) : tr(lang, "tidak dicatat"));
    }
    return g_strdup(told->str);
}

static char *course_told(const Chart *chart, const ChartExtreme *extreme, const Lang *lang)
{
    g_autoptr(GString) told = g_string_new(NULL);
    const ChartPoint *points[] = {extreme->high, extreme->low, extreme->last};
    const char *const names[] = {N_("Tertinggi"), N_("Terendah"), N_("Terakhir")};
    for (size_t i = 0; i < G_N_ELEMENTS(points); i++) {
        if (points[i]->label != NULL) {
            tell(told, tr(lang, "%s: %s (%s)."), tr(lang, names[i]), words_of(points[i]),
                 points[i]->label);
        } else {
            tell(told, tr(lang, "%s: %s."), tr(lang, names[i]), words_of(points[i]));
        }
    }
    size_t gaps = chart->count - extreme->known - chart_is_open(chart);
    if (gaps > 0) {
        tell(told, tr_count(lang, "%d tidak dicatat.", (int64_t)gaps), (int)gaps);
    }
    return g_strdup(told->str);
}

/* What is not over is told as that. */
static void open_told(GString *told, const Chart *chart, const Lang *lang)
{
    for (size_t i = 0; i < chart->count; i++) {
        if (chart->points[i].known && chart->points[i].open) {
            tell(told, tr(lang, "Sampai sekarang %s, belum selesai."), words_of(&chart->points[i]));
        }
    }
}

char *chart_words(const Chart *chart, const Lang *lang)
{
    ChartExtreme extreme = chart_extreme(chart);
    bool beside = chart->kind == CHART_ROWS || chart->kind == CHART_FUNNEL;
    g_autofree char *over = extreme.known == 0 ? g_strdup(tr(lang, "Belum ada angka."))
                            : beside           ? points_told(chart, lang)
                                               : course_told(chart, &extreme, lang);
    g_autoptr(GString) told = g_string_new(over);
    open_told(told, chart, lang);
    return g_strdup(told->str);
}

void chart_draw(Html *html, const Chart *chart)
{
    g_assert(chart->kind < CHART_KIND_COUNT);
    g_autofree char *words = chart_words(chart, html->lang);
    bool line = chart->kind == CHART_LINE;
    chart_begin(html, line ? chart_line_height() : chart_bar_height(chart), chart->title, words);
    if (line) {
        chart_line(html, chart);
    } else {
        chart_bar(html, chart);
    }
    chart_end(html);
}

static void small_draw(Html *html, const Chart *chart, size_t i)
{
    int x = CHART_LEFT + (int)(i % 2) * (SMALL_WIDTH + 12 * UNIT),
        y = (int)(i / 2) * SMALL_HEIGHT * UNIT;
    const ChartPoint *last = chart_extreme(chart).last;
    chart_text(html, (ChartText){x, y + 12 * UNIT, "s", 21}, chart->title);
    chart_text(html, (ChartText){x, y + 30 * UNIT, "v", 18},
               last != NULL ? words_of(last) : "–");
    chart_line_small(html, chart,
                     (ChartBox){x + 3 * UNIT, y + 42 * UNIT, SMALL_WIDTH - 6 * UNIT, 36 * UNIT});
}

static char *set_words(const ChartSet *set, const Lang *lang)
{
    g_autoptr(GString) told = g_string_new(NULL);
    for (size_t i = 0; i < set->count; i++) {
        g_autofree char *words = chart_words(&set->charts[i], lang);
        tell(told, tr(lang, "%s: %s"), set->charts[i].title, words);
    }
    return g_strdup(told->len > 0 ? told->str : tr(lang, "Belum ada angka."));
}

void chart_set_draw(Html *html, const ChartSet *set)
{
    g_autofree char *words = set_words(set, html->lang);
    int lines = (int)((set->count + 1) / 2);
    chart_begin(html, MAX(lines * SMALL_HEIGHT - 8, 10), set->title, words);
    for (size_t i = 0; i < set->count; i++) {
        small_draw(html, &set->charts[i], i);
    }
    chart_end(html);
}
