// SPDX-License-Identifier: Apache-2.0
#include "command/talk/chat_outcome.h"

#include "app/chat_found.h"
#include "base/date.h"
#include "base/text.h"
#include "kernel/talk_json.h"

#define SHOWN 10u
#define LETTERS 120u
#define DAY_S 86400

static Day day_of(int64_t local_s)
{
    return (Day)(local_s / DAY_S - (local_s % DAY_S < 0));
}

void chat_append_time(GString *out, int64_t local_s)
{
    int second = (int)(local_s - (int64_t)day_of(local_s) * DAY_S);
    int year = 0, month = 0, day_of_month = 0;
    day_to_civil(day_of(local_s), &year, &month, &day_of_month);
    g_string_append_printf(out, "%04d-%02d-%02dT%02d:%02d:%02d", year, month, day_of_month,
                           second / 3600, second / 60 % 60, second % 60);
}

/* ---- JSON ---- */

static void times_name(json_t *list)
{
    size_t at;
    json_t *item;
    json_array_foreach(list, at, item)
    {
        json_t *seconds = json_object_get(item, "at");
        if (seconds == NULL) {
            continue;
        }
        g_autoptr(GString) time = g_string_new(NULL);
        chat_append_time(time, json_integer_value(seconds));
        json_object_set_new(item, "time", json_string(time->str));
        json_object_del(item, "at");
    }
}

json_t *chat_outcome_json(const Talk *talk)
{
    static const char *const LISTS[] = {"questions", "repeated", "orders", "proofs", "tricks"};
    static const char *const MORE[] = {"questions_more", "orders_more"};
    if (talk->owner < 0) {
        return json_null();
    }
    g_autofree char *text = g_malloc(TALK_JSON_BYTES);
    json_t *whole = json_loadb(text, talk_json_write(talk, text, TALK_JSON_BYTES), 0, NULL);
    json_t *outcome = json_object();
    for (size_t i = 0; i < G_N_ELEMENTS(LISTS); i++) {
        json_t *list = json_object_get(whole, LISTS[i]);
        times_name(list);
        json_object_set(outcome, LISTS[i], list);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(MORE); i++) {
        json_object_set(outcome, MORE[i], json_object_get(whole, MORE[i]));
    }
    json_decref(whole);
    return outcome;
}

/* ---- words ---- */

/* On one line, not too long. */
static char *line_of(const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autofree char *clean = text_clean(g_strdelimit(valid, "\r\n\t", ' '), false);
    return text_shorten(clean, LETTERS);
}

/* "  20 Jan 06.00, Bu Ani: masih ada nasi kuning kak" without the end of the line. */
static void note_say(GString *out, const Lang *lang, const Talk *talk, const TalkNote *note)
{
    Day day = day_of(note->local_s);
    g_autofree char *date = day_format_short(day, lang);
    g_autofree char *time = minute_format((Minute)((note->local_s - (int64_t)day * DAY_S) / 60));
    g_autofree char *name =
        line_of(note->person >= 0 ? talk->people.people[note->person].name : "");
    g_autofree char *text = line_of(note->text);
    g_string_append_printf(out, "  %s %s, %s: %s", date, time, name, text);
}

/* How many of the list are left out before the first that is said. */
static size_t list_begin(GString *out, const char *title, size_t count, size_t left_out)
{
    if (count > 0) {
        g_string_append_printf(out, "\n%s (%d)\n", title, (int)count);
    }
    if (left_out > 0) {
        g_string_append_printf(out, "  … %d\n", (int)left_out);
    }
    return left_out;
}

static size_t older(size_t count)
{
    return count > SHOWN ? count - SHOWN : 0;
}

static void questions_say(GString *out, const Lang *lang, const Talk *talk)
{
    list_begin(out, tr(lang, "Menunggu jawaban"), talk->question_count, 0);
    for (size_t i = 0; i < MIN(talk->question_count, SHOWN); i++) {
        note_say(out, lang, talk, &talk->questions[i].note);
        g_string_append_c(out, '\n');
    }
    if (older(talk->question_count) > 0) {
        g_string_append_printf(out, "  … %d\n", (int)older(talk->question_count));
    }
}

static void groups_say(GString *out, const Lang *lang, const Talk *talk)
{
    list_begin(out, tr(lang, "Sering ditanyakan"), talk->group_count, 0);
    for (size_t i = 0; i < MIN(talk->group_count, SHOWN); i++) {
        const TalkGroup *group = &talk->groups[i];
        g_autofree char *text = line_of(group->text);
        g_autofree char *answer = line_of(group->answer);
        g_string_append_printf(out, "  %s (%d): %s", tr(lang, talk_topic_words(group->topic)),
                               (int)group->count, text);
        g_string_append_printf(out, *answer != '\0' ? " → %s\n" : "%s\n", answer);
    }
}

static void order_say(GString *out, const Lang *lang, const TalkOrder *order)
{
    g_autofree char *place = line_of(order->place);
    if (*place != '\0') {
        g_string_append_printf(out, "\n    %s: %s", tr(lang, "Diantar ke"), place);
    }
    if (order->due_day != 0) {
        g_autofree char *day = day_format_short((Day)order->due_day, lang);
        g_string_append_printf(out, "\n    %s: %s", tr(lang, "Untuk hari"), day);
    }
    if (order->due_minute >= 0) {
        g_autofree char *time = minute_format((Minute)order->due_minute);
        g_string_append_printf(out, "\n    %s: %s", tr(lang, "Paling lambat pukul"), time);
    }
    g_string_append_c(out, '\n');
}

static void orders_say(GString *out, const Lang *lang, const Talk *talk)
{
    size_t count = talk->draft_count;
    for (size_t i = list_begin(out, tr(lang, "Mungkin pesanan"), count, older(count)); i < count;
         i++) {
        note_say(out, lang, talk, &talk->drafts[i].note);
        order_say(out, lang, &talk->drafts[i].order);
    }
}

static void flags_say(GString *out, const Lang *lang, const Talk *talk, bool tricks)
{
    const TalkFlag *flags = tricks ? talk->tricks : talk->proofs;
    size_t count = tricks ? talk->trick_count : talk->proof_count;
    const char *title = tricks ? tr(lang, "Hati-hati: mirip penipuan")
                               : tr(lang, "Bukti bayar: cocokkan dengan uang yang masuk");
    for (size_t i = list_begin(out, title, count, older(count)); i < count; i++) {
        note_say(out, lang, talk, &flags[i].note);
        g_string_append_printf(out, tricks ? "\n    %s\n" : "%s\n",
                               tricks ? tr(lang, talk_trick_words(flags[i].trick)) : "");
    }
}

void chat_outcome_words(GString *out, const Lang *lang, const Talk *talk)
{
    if (talk->owner < 0) {
        return;
    }
    questions_say(out, lang, talk);
    groups_say(out, lang, talk);
    orders_say(out, lang, talk);
    flags_say(out, lang, talk, false);
    flags_say(out, lang, talk, true);
}
