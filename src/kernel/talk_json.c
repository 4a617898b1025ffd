// SPDX-License-Identifier: Apache-2.0
#include "kernel/talk_json.h"

#include <string.h>

#define PEOPLE_TOLD 100u
#define GROUPS_TOLD 30u

typedef struct {
    char *at, *end; /* at == NULL: it was too much */
} Out;

static void put(Out *out, const char *bytes, size_t length)
{
    if (out->at == NULL || (size_t)(out->end - out->at) < length) {
        out->at = NULL;
        return;
    }
    memcpy(out->at, bytes, length);
    out->at += length;
}

static void put_text(Out *out, const char *text)
{
    put(out, text, strlen(text));
}

static void put_number(Out *out, int64_t number)
{
    char digits[24];
    size_t from = sizeof digits;
    uint64_t left = number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number;
    do {
        digits[--from] = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    if (number < 0) {
        digits[--from] = '-';
    }
    put(out, digits + from, sizeof digits - from);
}

/* Bytes of the character that begins here; 0: it is broken. */
static size_t character_length(const unsigned char *at)
{
    static const unsigned char LEAST[] = {0, 0, 0xC2, 0xE0, 0xF0};
    size_t length = at[0] < 0x80 ? 1 : at[0] >= 0xF0 ? 4 : at[0] >= 0xE0 ? 3 : 2;
    if (length > 1 && (at[0] < LEAST[length] || at[0] > 0xF4)) {
        return 0;
    }
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80) {
            return 0;
        }
    }
    bool longer = (at[0] == 0xE0 && at[1] < 0xA0) || (at[0] == 0xF0 && at[1] < 0x90);
    bool half = at[0] == 0xED && at[1] >= 0xA0, beyond = at[0] == 0xF4 && at[1] >= 0x90;
    return longer || half || beyond ? 0 : length;
}

/* A directional mark, or a sign of control of Latin-1 (C2 80 … C2 9F). */
static bool invisible(const unsigned char *at, size_t length)
{
    return (length == 3 && at[0] == 0xE2 &&
            ((at[1] == 0x80 &&
              (at[2] == 0x8E || at[2] == 0x8F || (at[2] >= 0xAA && at[2] <= 0xAE))) ||
             (at[1] == 0x81 && at[2] >= 0xA6 && at[2] <= 0xA9))) ||
           (length == 2 && at[0] == 0xC2 && at[1] < 0xA0) ||
           (length == 3 && at[0] == 0xEF && at[1] == 0xBB && at[2] == 0xBF);
}

static void put_character(Out *out, const unsigned char *at)
{
    if (*at == '"' || *at == '\\') {
        put(out, "\\", 1);
        put(out, (const char *)at, 1);
    } else if (*at == '\n') {
        put_text(out, "\\n");
    } else if (*at >= ' ' && *at != 0x7F) {
        put(out, (const char *)at, 1);
    } else if (*at != '\r') {
        put(out, " ", 1);
    }
}

static void put_string(Out *out, const char *text)
{
    put(out, "\"", 1);
    for (const unsigned char *at = (const unsigned char *)text; *at != '\0';) {
        size_t length = character_length(at);
        if (length == 0) {
            put_text(out, "\xEF\xBF\xBD");
        } else if (length == 1) {
            put_character(out, at);
        } else if (!invisible(at, length)) {
            put(out, (const char *)at, length);
        }
        at += length > 0 ? length : 1;
    }
    put(out, "\"", 1);
}

static void put_key(Out *out, const char *name)
{
    put(out, ",\"", 2);
    put_text(out, name);
    put(out, "\":", 2);
}

static void put_member(Out *out, const char *name, int64_t number)
{
    put_key(out, name);
    put_number(out, number);
}

static void put_words(Out *out, const char *name, const char *text)
{
    put_key(out, name);
    put_string(out, text);
}

/* As text: more digits than a script's numbers have. */
static void put_mark(Out *out, uint64_t mark)
{
    put_key(out, "mark");
    put(out, "\"", 1);
    put_number(out, (int64_t)mark);
    put(out, "\"", 1);
}

static void put_list(Out *out, const char *name, const int64_t *numbers, size_t count)
{
    put_key(out, name);
    put(out, "[", 1);
    for (size_t i = 0; i < count; i++) {
        put(out, ",", i > 0);
        put_number(out, numbers[i]);
    }
    put(out, "]", 1);
}

static void put_flag(Out *out, const char *name, bool set)
{
    put_key(out, name);
    put_text(out, set ? "true" : "false");
}

/* {"at":…,"mark":…,"person":…,"phone":…,"text":… without the end. */
static void put_note(Out *out, const Talk *talk, const TalkNote *note, bool first)
{
    put_text(out, first ? "{\"at\":" : ",{\"at\":");
    put_number(out, note->local_s);
    put_mark(out, note->mark);
    bool known = note->person >= 0;
    put_words(out, "person", known ? talk->people.people[note->person].name : "");
    put_words(out, "phone", known ? talk->people.people[note->person].phone : "");
    put_words(out, "text", note->text);
}

static void put_people(Out *out, const Talk *talk)
{
    put_key(out, "people");
    put(out, "[", 1);
    for (size_t i = 0; i < talk->people.count && i < PEOPLE_TOLD; i++) {
        const TalkPerson *person = &talk->people.people[i];
        put_text(out, i > 0 ? ",{\"name\":" : "{\"name\":");
        put_string(out, person->name);
        put_words(out, "phone", person->phone);
        put_member(out, "messages", person->messages);
        put_member(out, "first", person->first_s);
        put_member(out, "last", person->last_s);
        put(out, "}", 1);
    }
    put(out, "]", 1);
    put_member(out, "people_count", (int64_t)talk->people.count);
}

static void put_hours(Out *out, const Talk *talk)
{
    int64_t asked[24], answered[24], within[24], wait_s[24];
    for (size_t i = 0; i < 24; i++) {
        const TalkHour *hour = &talk->hours[i];
        asked[i] = hour->asked;
        answered[i] = hour->answered;
        within[i] = hour->within;
        wait_s[i] = hour->answered > 0 ? hour->wait_sum_s / hour->answered : CHAT_NONE;
    }
    put_list(out, "hours_asked", asked, 24);
    put_list(out, "hours_answered", answered, 24);
    put_list(out, "hours_within", within, 24);
    put_list(out, "hours_wait_s", wait_s, 24);
    put_list(out, "incoming", talk->incoming, 24);
    put_list(out, "weekdays", talk->weekdays, 7);
}

static void put_questions(Out *out, const Talk *talk)
{
    put_key(out, "questions");
    put(out, "[", 1);
    for (size_t i = 0; i < talk->question_count; i++) {
        const TalkQuestion *question = &talk->questions[i];
        put_note(out, talk, &question->note, i == 0);
        put_words(out, "topic", talk_topic_key(question->topic));
        put_member(out, "goods", question->goods);
        put(out, "}", 1);
    }
    put(out, "]", 1);
    put_member(out, "questions_more", talk->question_more);
}

static void put_order(Out *out, const TalkOrder *order)
{
    put_key(out, "lines");
    put(out, "[", 1);
    for (size_t i = 0; i < order->line_count; i++) {
        put_text(out, i > 0 ? ",[" : "[");
        put_number(out, order->lines[i].goods);
        put(out, ",", 1);
        put_number(out, order->lines[i].quantity);
        put(out, "]", 1);
    }
    put(out, "]", 1);
    put_words(out, "place", order->place);
    put_member(out, "due_day", order->due_day);
    put_member(out, "due_minute", order->due_minute);
    put_flag(out, "delivery", order->delivery);
    put_flag(out, "fetch", order->fetch);
}

static void put_orders(Out *out, const Talk *talk)
{
    put_key(out, "orders");
    put(out, "[", 1);
    for (size_t i = 0; i < talk->draft_count; i++) {
        put_note(out, talk, &talk->drafts[i].note, i == 0);
        put_order(out, &talk->drafts[i].order);
        put(out, "}", 1);
    }
    put(out, "]", 1);
    put_member(out, "orders_more", talk->draft_more);
}

static void put_flags(Out *out, const Talk *talk, bool tricks)
{
    const TalkFlag *flags = tricks ? talk->tricks : talk->proofs;
    size_t count = tricks ? talk->trick_count : talk->proof_count;
    put_key(out, tricks ? "tricks" : "proofs");
    put(out, "[", 1);
    for (size_t i = 0; i < count; i++) {
        put_note(out, talk, &flags[i].note, i == 0);
        if (tricks) {
            put_words(out, "reason", talk_trick_key(flags[i].trick));
        }
        put(out, "}", 1);
    }
    put(out, "]", 1);
}

static void put_groups(Out *out, const Talk *talk)
{
    put_key(out, "repeated");
    put(out, "[", 1);
    for (size_t i = 0; i < talk->group_count && i < GROUPS_TOLD; i++) {
        const TalkGroup *group = &talk->groups[i];
        put_text(out, i > 0 ? ",{\"topic\":" : "{\"topic\":");
        put_string(out, talk_topic_key(group->topic));
        put_member(out, "goods", group->goods);
        put_member(out, "count", group->count);
        put_words(out, "text", group->text);
        put_words(out, "answer", group->answer);
        put(out, "}", 1);
    }
    put(out, "]", 1);
}

static void put_answers(Out *out, const Talk *talk)
{
    put_member(out, "answered", talk->waits.count);
    put_flag(out, "waiting", talk->waiting);
    put_member(out, "median_s", chat_wait_median(&talk->waits));
    put_member(out, "p90_s", chat_wait_p90(&talk->waits));
    put_member(out, "within", talk->within);
    put_member(out, "promise_minutes", talk->promise_minutes);
    put_member(out, "automatic", talk->automatic);
    put_hours(out, talk);
}

size_t talk_json_write(const Talk *talk, char *ret_json, size_t room)
{
    Out out = {ret_json, ret_json + room};
    bool known = talk->owner >= 0;
    put_text(&out, "{\"owner\":");
    if (known) {
        put_string(&out, talk->people.people[talk->owner].name);
    } else {
        put_text(&out, "null");
    }
    put_mark(&out, talk->mark);
    put_member(&out, "messages", talk->messages);
    put_member(&out, "first", talk->first_s);
    put_member(&out, "last", talk->last_s);
    put_people(&out, talk);
    if (known) {
        put_answers(&out, talk);
        put_questions(&out, talk);
        put_orders(&out, talk);
        put_flags(&out, talk, false);
        put_flags(&out, talk, true);
        put_groups(&out, talk);
    }
    put(&out, "}", 1);
    return out.at != NULL ? (size_t)(out.at - ret_json) : 0;
}
