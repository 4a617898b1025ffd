// SPDX-License-Identifier: Apache-2.0
#include "planner/ics.h"

#include <string.h>

#include "base/text.h"
#include "planner/plan_case.h"

static const IcsHead HEAD = {"Dapur Bu Melati, RT 2; enak", "dapur-melati", ZONE_WITA, NOW};

static const char *const NAUGHTY[] = {
    "koma, titik koma; garis \\ miring",
    "baris satu\nbaris dua",
    "END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VEVENT",
    "\"kutip\" : titik dua = sama dengan",
    "😀 nasi 🍚 sangat panjang sangat panjang sangat panjang sangat panjang sangat panjang",
    "tab\there \x01\x02 kontrol",
    "\\n bukan baris baru",
    "\xff\xfe rusak"};

static GPtrArray *parsed(const char *text)
{
    g_autoptr(GError) error = NULL;
    GPtrArray *events = NULL;
    assert_ok(ics_parse(text, &events, &error), error);
    return events;
}

static void an_event_stands_at_its_utc_hour_with_an_alarm(void)
{
    AgendaItem item = {42,
                       MONDAY_5_JANUARY,
                       360,
                       5,
                       "Foto jualan",
                       "Status WhatsApp",
                       .text = "Nasi kuning Rp10.000\nEs teh Rp3.000"};
    g_autofree char *text = ics_format(&HEAD, &item, 1);
    g_autoptr(GPtrArray) events = parsed(text);
    g_assert_cmpint(events->len, ==, 1);
    const IcsEvent *event = g_ptr_array_index(events, 0);
    g_assert_cmpstr(event->uid, ==, "post-42@dapur-melati.tangga");
    g_assert_cmpstr(event->summary, ==, "Status WhatsApp: Foto jualan");
    g_assert_cmpstr(event->description, ==, item.text);
    g_assert_cmpint(event->begins_at, ==, zone_instant(ZONE_WITA, MONDAY_5_JANUARY, 360));
    g_assert_cmpint(event->ends_at, ==, zone_instant(ZONE_WITA, MONDAY_5_JANUARY, 365));
    g_assert_cmpint(event->alarm_minutes, ==, 10);
    g_assert_nonnull(strstr(text, "DTSTART:20260104T220000Z\r\n"));
    g_assert_nonnull(strstr(text, "TRIGGER:-PT10M\r\n"));
}

static void naughty_texts_come_back_as_they_were(void)
{
    AgendaItem items[G_N_ELEMENTS(NAUGHTY)];
    for (size_t i = 0; i < G_N_ELEMENTS(NAUGHTY); i++) {
        items[i] =
            (AgendaItem){(int64_t)i + 1, MONDAY_5_JANUARY, 360, 5, NAUGHTY[i], .text = NAUGHTY[i]};
    }
    g_autofree char *text = ics_format(&HEAD, items, G_N_ELEMENTS(items));
    g_autoptr(GPtrArray) events = parsed(text);
    g_assert_cmpint(events->len, ==, G_N_ELEMENTS(NAUGHTY));
    for (guint i = 0; i < events->len; i++) {
        const IcsEvent *event = g_ptr_array_index(events, i);
        g_autofree char *line = text_clean(NAUGHTY[i], false);
        g_autofree char *lines = text_clean(NAUGHTY[i], true);
        g_assert_cmpstr(event->summary, ==, line);
        g_assert_cmpstr(event->description, ==, lines);
    }
}

static void what_is_no_calendar_is_refused(void)
{
    static const char *const cases[] = {"", "halo", "BEGIN:VEVENT\r\nEND:VEVENT\r\n",
                                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        GPtrArray *events = NULL;
        assert_fails(ics_parse(cases[i], &events, &error), error, ERROR_INVALID);
    }
}

static void lines_are_short_and_end_as_the_standard_says(void)
{
    AgendaItem item = {1, MONDAY_5_JANUARY, 360, 5, NAUGHTY[4]};
    g_autofree char *text = ics_format(&HEAD, &item, 1);
    g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);
    for (int i = 0; lines[i] != NULL; i++) {
        g_assert_null(strchr(lines[i], '\n'));
        g_assert_cmpint(strlen(lines[i]), <=, 75);
    }
}

static void identities_stay_the_same(void)
{
    AgendaItem item = {0, MONDAY_5_JANUARY, 360, 5, "Foto", "Grup RT"};
    IcsHead later = HEAD;
    later.stamp_at += 1000;
    g_autofree char *text = ics_format(&later, &item, 1);
    g_assert_nonnull(strstr(text, "UID:2026-01-05-360-grup-rt@dapur-melati.tangga\r\n"));
    g_autofree char *empty = ics_format(&HEAD, NULL, 0);
    g_assert_nonnull(strstr(empty, "END:VCALENDAR\r\n"));
}

void test_ics(void)
{
    g_test_add_func("/planner/ics/event", an_event_stands_at_its_utc_hour_with_an_alarm);
    g_test_add_func("/planner/ics/naughty", naughty_texts_come_back_as_they_were);
    g_test_add_func("/planner/ics/refuses", what_is_no_calendar_is_refused);
    g_test_add_func("/planner/ics/lines", lines_are_short_and_end_as_the_standard_says);
    g_test_add_func("/planner/ics/identity", identities_stay_the_same);
}
