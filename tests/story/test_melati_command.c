// SPDX-License-Identifier: Apache-2.0
/* Bu Melati's story with the command line alone: `do` and `list` for every step, and the commands
 * made for people: calendar, today, kpi, report. */
#include <string.h>

#include "melati.h"

static char *output(Melati *m, const char *command, const char *flag, const char *value,
                    const char *format)
{
    char *out = NULL;
    int code = client_command(m->client, &out, command, "--business", "dapur-melati", flag, value,
                              format != NULL ? "--format" : NULL, format, NULL);
    if (code != 0) {
        g_error("tangga %s: exit code %d", command, code);
    }
    return out;
}

static void holds(const char *text, const char *const *parts)
{
    for (size_t i = 0; parts[i] != NULL; i++) {
        if (strstr(text, parts[i]) == NULL) {
            g_error("\"%s\" is missing in: %s", parts[i], text);
        }
    }
}

/* The calendar and today's list on paper. */
static void prints_the_week(Melati *m)
{
    g_autofree char *calendar = output(m, "calendar", "--from", "2026-01-05", "text");
    g_autofree char *today = output(m, "today", "--date", "2026-01-05", NULL);
    holds(calendar, (const char *const[]){"Senin, 5 Januari 2026", "Sabtu, 10 Januari 2026",
                                          "[ ] 06.00", NULL});
    g_assert_null(strstr(calendar, "\nMinggu, 11 Januari 2026"));
    holds(today, (const char *const[]){"06.00", "Status WhatsApp", NULL});
}

static void prints_the_figures(Melati *m)
{
    g_autofree char *kpis = output(m, "kpi", "--period", "2026-W02", NULL);
    holds(kpis, (const char *const[]){"3,0 kali", "135.000", "45.000", NULL});
    static const char *const formats[] = {"text", "html", "json"};
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        g_autofree char *report = output(m, "report", "--period", "2026-W02", formats[i]);
        static const char *const people[] = {"Bu Sari", "Pak Tono", "Bu Wati", "1111"};
        holds(report, (const char *const[]){"135.000", "45.000", "3,0 kali", "2 dari 3",
                                            "Lele goreng", NULL});
        for (size_t j = 0; j < G_N_ELEMENTS(people); j++) {
            g_assert_null(strstr(report, people[j]));
        }
    }
}

static void eight_steps(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Melati m = {.way = &way_command, .client = client};
    melati_starts(&m);
    melati_sets_a_goal(&m);
    melati_chooses_tools(&m);
    melati_gets_a_calendar(&m);
    prints_the_week(&m);
    melati_posts(&m);
    melati_sells(&m);
    g_autofree char *before = melati_everything(&m);
    melati_at(&m, 4, 16, 5);
    g_autofree char *after = melati_everything(&m);
    g_assert_cmpstr(before, ==, after);
    melati_reviews(&m);
    melati_learns(&m);
    melati_checks_sums(&m);
    prints_the_figures(&m);
    g_autofree char *next = output(&m, "calendar", "--from", "2026-01-12", "text");
    holds(next, (const char *const[]){"Kamis, 15 Januari 2026", MELATI_MEND, NULL});
}

void test_melati_command(void)
{
    g_test_add_func("/story/melati/command", eight_steps);
}
