// SPDX-License-Identifier: Apache-2.0
#include "intake/summary.h"

#include <string.h>

/* "reach 1234, likes 9 | 2:name": the figures, then lines with the reason they were not taken. */
static char *told(const Summary *summary)
{
    static const char *const REASONS[] = {"name", "unclear", "twice"};
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < summary->figures->len; i++) {
        const SummaryFigure *figure = &g_array_index(summary->figures, SummaryFigure, i);
        g_string_append_printf(out, "%s%s %" G_GINT64_FORMAT, i > 0 ? ", " : "", figure->measure,
                               figure->value);
    }
    for (guint i = 0; i < summary->untaken->len; i++) {
        const SummaryUntaken *untaken = &g_array_index(summary->untaken, SummaryUntaken, i);
        g_string_append_printf(out, " | %d:%s", untaken->line, REASONS[untaken->reason]);
    }
    return g_string_free(out, FALSE);
}

typedef struct {
    const char *text, *told;
} Case;

static void cases_run(const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        g_autoptr(Summary) summary = summary_read(cases[i].text);
        g_autofree char *found = told(summary);
        g_test_message("%s", cases[i].text);
        g_assert_cmpstr(found, ==, cases[i].told);
    }
}

/* H11: what apps write in one line, in both languages. */
static void a_name_and_its_number_stand_in_one_line(void)
{
    static const Case CASES[] = {
        {"Akun yang dijangkau 1.234 (+12%)", "reach 1234"},
        {"Reached accounts 1,234", "reach 1234"},
        {"Accounts reached: 1,234 +12.3%", "reach 1234"},
        {"1,2 rb tayangan", "views 1200"},
        {"12 komentar", "comments 12"},
        {"1.2K views", "views 1200"},
        {"2,5 jt Penayangan video", "views 2500000"},
        {"Video views\t3M", "views 3000000"},
        {"Anda menjangkau 1.234 akun", "reach 1234"},
        {"Dilihat oleh 40 orang", "reach 40"},
        {"Total pengikut: 812 ↑ 13", "followers 812"},
        {"Total pengikut: 812 ↑1,6%", "followers 812"},
        {"Pengikut 812 naik 13 dari minggu lalu", "followers 812"},
        {"Jangkauan 1.234 vs 1.100 minggu lalu", "reach 1234"},
        {"❤️ Suka: 9", "likes 9"},
        {"PENGIKUT 812", "followers 812"},
        {"Komentar 0", "comments 0"},
        {"12 suka · 3 komentar · 2 kali dibagikan", "likes 12, comments 3, shares 2"},
        {"Suka 12, komentar 3 dan dibagikan 2", "likes 12, comments 3, shares 2"},
    };
    cases_run(CASES, G_N_ELEMENTS(CASES));
}

static void a_name_and_its_number_stand_in_two_lines(void)
{
    static const Case CASES[] = {
        {"Ringkasan\n7 hari terakhir\nAkun yang dijangkau\n1.234\n+12,3%\nSuka\n9\n",
         "reach 1234, likes 9"},
        {"812\nPengikut\n1,2 rb\nTayangan", "followers 812, views 1200"},
        {"Insights\nLast 7 days\n\nViews\n2.3K\n\nContent interactions\n86\n\nTotal followers\n812",
         "views 2300, interactions 86, followers 812"},
        {"Pengikut\r\nTotal pengikut\r\n812\r\nLihat semua\r\n", "followers 812"},
        {"Jangkauan\n1.234\nPenyimpanan\n4\nSuka\n9", "reach 1234, likes 9 | 4:name"},
    };
    cases_run(CASES, G_N_ELEMENTS(CASES));
}

/* What is not sure is told and never guessed; what is not said is no zero. */
static void nothing_is_guessed(void)
{
    static const Case CASES[] = {
        {"", ""},
        {"Hari ini hujan", ""},
        {"Jangkauan", ""},
        {"Jangkauan -", ""},
        {"Jangkauan +12%", ""},
        {"Jangkauan +12%\n1.234\nSuka", " | 2:unclear"},
        {"Waktu tonton rata-rata 0:15", " | 1:name"},
        {"Penyimpanan 4", " | 1:name"},
        {"Waktu tonton\n15\nSuka", " | 2:unclear"},
        {"Jangkauan\n1.234\nSuka", " | 2:unclear"},
        {"Suka dan komentar 15", " | 1:name"},
        {"Suka 9\nSuka 12", " | 1:twice | 2:twice"},
        {"Suka 9\nSuka: 9", "likes 9"},
        {"12 34 56", " | 1:unclear"},
        {"1 - 7 Agu 2026", ""},
        {"Suka 12.34.5", " | 1:name"},
    };
    cases_run(CASES, G_N_ELEMENTS(CASES));
}

static void the_time_it_tells_of_is_known(void)
{
    g_autoptr(Summary) week = summary_read("7 hari terakhir\nSuka 9");
    g_autoptr(Summary) month = summary_read("Last 30 days\nLikes 9");
    g_assert_cmpint(week->days, ==, 7);
    g_assert_cmpint(month->days, ==, 30);
    g_assert_cmpuint(month->untaken->len, ==, 0);
}

static void a_long_text_has_an_end(void)
{
    g_autoptr(GString) text = g_string_new("Suka 9\n");
    for (int i = 0; i < 20000; i++) {
        g_string_append(text, "Simpan 1 ");
    }
    g_autoptr(Summary) summary = summary_read(text->str);
    g_assert_cmpuint(summary->figures->len, ==, 1);
    g_assert_cmpuint(summary->untaken->len, ==, 1);
    g_assert_cmpuint(strlen(g_array_index(summary->untaken, SummaryUntaken, 0).text), <=, 80);
}

void test_summary(void)
{
    g_test_add_func("/intake/summary/line/H11", a_name_and_its_number_stand_in_one_line);
    g_test_add_func("/intake/summary/lines/H11", a_name_and_its_number_stand_in_two_lines);
    g_test_add_func("/intake/summary/guess/H11", nothing_is_guessed);
    g_test_add_func("/intake/summary/days", the_time_it_tells_of_is_known);
    g_test_add_func("/intake/summary/long", a_long_text_has_an_end);
}
