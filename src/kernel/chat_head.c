// SPDX-License-Identifier: Apache-2.0
#include "kernel/chat_head.h"

#include <string.h>

#define MIDDLE_MAX 32 /* bytes between date and time: ", ", " klo ", "年" and the like */
#define YEAR_DIGITS 4

typedef struct {
    const char *at, *end;
} Reader;

/* What part of the day the hour belongs to. */
typedef enum { PERIOD_NONE, PERIOD_AM, PERIOD_PM, PERIOD_NOON, PERIOD_NIGHT } Period;

/* As phones write them; longer ones before those they begin with. */
static const struct {
    const char *text;
    uint8_t length;
    uint8_t period;
} PERIODS[] = {
#define P(text, period)                                                                            \
    {                                                                                              \
        text, sizeof text - 1, period                                                              \
    }
    P("上午", PERIOD_AM),     P("下午", PERIOD_PM), P("午前", PERIOD_AM),    P("午後", PERIOD_PM),
    P("凌晨", PERIOD_AM),     P("清晨", PERIOD_AM), P("早上", PERIOD_AM),    P("中午", PERIOD_NOON),
    P("晚上", PERIOD_NIGHT),  P("傍晚", PERIOD_PM), P("오전", PERIOD_AM),    P("오후", PERIOD_PM),
    P("ص", PERIOD_AM),        P("م", PERIOD_PM),    P("ق.ظ.", PERIOD_AM),    P("ب.ظ.", PERIOD_PM),
    P("ق.ظ", PERIOD_AM),      P("ب.ظ", PERIOD_PM),  P("π.μ.", PERIOD_AM),    P("μ.μ.", PERIOD_PM),
    P("πμ", PERIOD_AM),       P("μμ", PERIOD_PM),   P("पूर्वाह्न", PERIOD_AM),  P("अपराह्न", PERIOD_PM),
    P("am ", PERIOD_AM),      P("pagi", PERIOD_AM), P("siang", PERIOD_NOON), P("sore", PERIOD_PM),
    P("malam", PERIOD_NIGHT), P("dop.", PERIOD_AM), P("odp.", PERIOD_PM),    P("vorm.", PERIOD_AM),
    P("nachm.", PERIOD_PM),   P("fm", PERIOD_AM),   P("em", PERIOD_PM),      P("de.", PERIOD_AM),
    P("du.", PERIOD_PM),      P("ÖÖ", PERIOD_AM),   P("ÖS", PERIOD_PM),      P("SA", PERIOD_AM),
    P("CH", PERIOD_PM),       P("PG", PERIOD_AM),   P("PTG", PERIOD_PM),
#undef P
};

static unsigned byte_at(const Reader *reader, size_t ahead)
{
    return reader->at + ahead < reader->end ? (unsigned char)reader->at[ahead] : 0;
}

/* Bytes of the directional mark that stands here; 0 for none. */
static size_t mark_length(const Reader *reader)
{
    unsigned first = byte_at(reader, 0);
    if (first == 0xE2) {
        unsigned last = byte_at(reader, 2);
        bool general = byte_at(reader, 1) == 0x80 &&
                       ((last >= 0x8B && last <= 0x8F) || (last >= 0xAA && last <= 0xAE));
        return general || (byte_at(reader, 1) == 0x81 && last >= 0xA0 && last <= 0xA9) ? 3 : 0;
    }
    if (first == 0xEF) {
        return byte_at(reader, 1) == 0xBB && byte_at(reader, 2) == 0xBF ? 3 : 0;
    }
    return first == 0xD8 && byte_at(reader, 1) == 0x9C ? 2 : 0;
}

static bool skip_marks(Reader *reader)
{
    bool any = false;
    for (size_t length = 0; byte_at(reader, 0) >= 0x80 && (length = mark_length(reader)) > 0;) {
        reader->at += length;
        any = true;
    }
    return any;
}

const char *chat_marks_skip(const char *at, const char *end)
{
    Reader reader = {at, end};
    skip_marks(&reader);
    return reader.at;
}

/* Bytes of the blank that stands here: space, U+00A0, U+202F, U+2009; 0 for none. */
static size_t blank_length(const Reader *reader)
{
    unsigned first = byte_at(reader, 0);
    if (first == ' ' || first == '\t') {
        return 1;
    }
    if (first == 0xC2) {
        return byte_at(reader, 1) == 0xA0 ? 2 : 0;
    }
    return first == 0xE2 && byte_at(reader, 1) == 0x80 &&
                   (byte_at(reader, 2) == 0xAF || byte_at(reader, 2) == 0x89)
               ? 3
               : 0;
}

static bool skip_blanks(Reader *reader)
{
    const char *from = reader->at;
    for (size_t length = 0;
         (length = blank_length(reader)) > 0 || (length = mark_length(reader)) > 0;) {
        reader->at += length;
    }
    return reader->at > from;
}

/* The value of the digit that stands here in any common script, and its bytes; -1 for none. */
static int digit_at(const Reader *reader, size_t *ret_length)
{
    unsigned first = byte_at(reader, 0);
    *ret_length = 1;
    if (first - '0' < 10u) {
        return (int)(first - '0');
    }
    unsigned second = byte_at(reader, 1), third = byte_at(reader, 2);
    *ret_length = 2;
    if (first == 0xD9 && second - 0xA0 < 10u) {
        return (int)(second - 0xA0); /* Arabic */
    }
    if (first == 0xDB && second - 0xB0 < 10u) {
        return (int)(second - 0xB0); /* Persian */
    }
    *ret_length = 3;
    if (first == 0xE0 && (second == 0xA5 || second == 0xA7) && third - 0xA6 < 10u) {
        return (int)(third - 0xA6); /* Devanagari, Bengali */
    }
    return -1;
}

/* A number of at most `max` digits; how many it had, 0 for none or more. */
static unsigned read_number(Reader *reader, unsigned max, uint16_t *ret_number)
{
    unsigned count = 0, number = 0;
    size_t length = 0;
    for (int digit = 0; (digit = digit_at(reader, &length)) >= 0; count++) {
        if (count == max) {
            return 0;
        }
        number = number * 10 + (unsigned)digit;
        reader->at += length;
    }
    *ret_number = (uint16_t)number;
    return count;
}

/* "/", "." or "-", also with marks around it and a blank behind the point; 0 for none. */
static unsigned read_divider(Reader *reader)
{
    skip_marks(reader);
    unsigned divider = byte_at(reader, 0);
    if (divider != '/' && divider != '.' && divider != '-') {
        return 0;
    }
    reader->at++;
    skip_marks(reader);
    if (divider == '.' && skip_blanks(reader)) {
        return ' ';
    }
    return divider;
}

static unsigned date_read(Reader *reader, ChatHead *head)
{
    unsigned divider = 0;
    for (int i = 0; i < 3; i++) {
        head->digits[i] = (uint8_t)read_number(reader, YEAR_DIGITS, &head->number[i]);
        if (head->digits[i] == 0) {
            return 0;
        }
        unsigned next = i < 2 ? read_divider(reader) : divider;
        if (next == 0 || (i > 0 && next != divider)) {
            return 0;
        }
        divider = next;
    }
    bool year_first = head->digits[0] == YEAR_DIGITS, year_last = head->digits[2] == YEAR_DIGITS;
    bool two = (year_first || head->digits[0] <= 2) && (year_last || head->digits[2] <= 2);
    return two && head->digits[1] <= 2 && !(year_first && year_last) ? divider : 0;
}

/* am, a.m., A. M., with any blanks; the bytes it has, 0 for none. */
static size_t latin_period(Reader reader, unsigned *ret_period)
{
    const char *from = reader.at;
    unsigned first = byte_at(&reader, 0) | 0x20;
    if (first != 'a' && first != 'p') {
        return 0;
    }
    reader.at++;
    bool pointed = byte_at(&reader, 0) == '.';
    if (pointed) {
        reader.at++;
        skip_blanks(&reader);
    }
    if ((byte_at(&reader, 0) | 0x20) != 'm') {
        return 0;
    }
    reader.at += pointed && byte_at(&reader, 1) == '.' ? 2 : 1;
    if (((byte_at(&reader, 0) | 0x20) - 'a') < 26u) {
        return 0;
    }
    *ret_period = first == 'a' ? PERIOD_AM : PERIOD_PM;
    return (size_t)(reader.at - from);
}

static bool read_period(Reader *reader, unsigned *ret_period)
{
    size_t length = latin_period(*reader, ret_period);
    if (length == 0 && (byte_at(reader, 0) | 0x20) - 'a' >= 26u && byte_at(reader, 0) < 0x80) {
        return false;
    }
    for (size_t i = 0; length == 0 && i < sizeof PERIODS / sizeof *PERIODS; i++) {
        if ((size_t)(reader->end - reader->at) >= PERIODS[i].length &&
            memcmp(reader->at, PERIODS[i].text, PERIODS[i].length) == 0) {
            length = PERIODS[i].length;
            *ret_period = PERIODS[i].period;
        }
    }
    reader->at += length;
    return length > 0;
}

/* What stands between date and time: its words go into the style, a part of the day is noted. */
static bool middle_read(Reader *reader, unsigned *ret_words, unsigned *ret_period)
{
    const char *from = reader->at;
    unsigned words = 0;
    for (size_t length = 0; digit_at(reader, &length) < 0;) {
        unsigned byte = byte_at(reader, 0);
        if (reader->at - from > MIDDLE_MAX || byte < ' ' ||
            (byte != 0 && memchr("[]:<>()/-", (int)byte, 9) != NULL)) {
            return false;
        }
        if (skip_blanks(reader)) {
            continue;
        }
        if (byte == ',' || byte == '.' || !read_period(reader, ret_period)) {
            words = words * 31 + byte;
            reader->at++;
        }
    }
    *ret_words = words;
    return reader->at > from;
}

/* "21:25", "21.25", "21 h 25"; 0 for none. */
static unsigned hour_end(Reader *reader)
{
    Reader behind = *reader;
    skip_blanks(&behind);
    unsigned divider = byte_at(&behind, 0);
    if (divider != ':' && divider != '.' && divider != 'h') {
        return 0;
    }
    behind.at++;
    if (divider == 'h') {
        skip_blanks(&behind);
    } else if (behind.at != reader->at + 1) {
        return 0;
    }
    *reader = behind;
    return divider;
}

/* Hours, minutes, seconds; the divider between them, 0 when there is no time. */
static unsigned time_read(Reader *reader, ChatHead *head)
{
    uint16_t number = 0;
    if (read_number(reader, 2, &number) == 0 || number > 24) {
        return 0;
    }
    head->hour = (uint8_t)number;
    unsigned divider = hour_end(reader);
    if (divider == 0 || read_number(reader, 2, &number) != 2 || number > 59) {
        return 0;
    }
    head->minute = (uint8_t)number;
    Reader more = {reader->at + 1, reader->end};
    head->with_seconds =
        byte_at(reader, 0) == divider && read_number(&more, 2, &number) == 2 && number <= 59;
    head->second = head->with_seconds ? (uint8_t)number : 0;
    reader->at = head->with_seconds ? more.at : reader->at;
    return divider;
}

unsigned chat_hour_of(unsigned hour, unsigned period)
{
    if (period == PERIOD_AM && hour == 12) {
        return 0;
    }
    if ((period == PERIOD_PM && hour < 12) || (period == PERIOD_NOON && hour < 9)) {
        return hour + 12;
    }
    return period == PERIOD_NIGHT && hour >= 5 && hour <= 12 ? (hour + 12) % 24 : hour % 24;
}

/* A dash of any length between two blanks. */
static bool dash_read(Reader *reader)
{
    size_t length = byte_at(reader, 0) == '-' ? 1 : 0;
    if (byte_at(reader, 0) == 0xE2 && byte_at(reader, 1) == 0x80 &&
        (byte_at(reader, 2) == 0x93 || byte_at(reader, 2) == 0x94)) {
        length = 3;
    }
    Reader behind = {reader->at + length, reader->end};
    size_t blank = length > 0 ? blank_length(&behind) : 0;
    if (blank == 0) {
        return false;
    }
    reader->at += length + blank;
    return true;
}

/* What ends the head; 0 when nothing does. */
static unsigned tail_read(Reader *reader, bool bracket, bool spaced)
{
    skip_marks(reader);
    if (bracket) {
        if (byte_at(reader, 0) != ']') {
            return 0;
        }
        reader->at++;
        reader->at += blank_length(reader);
        return CHAT_HEAD_BRACKET;
    }
    bool blank = skip_blanks(reader);
    if (blank && dash_read(reader)) {
        return CHAT_HEAD_DASH;
    }
    if (!blank && byte_at(reader, 0) == ':' && byte_at(reader, 1) == ' ') {
        reader->at += 2;
        return CHAT_HEAD_COLON;
    }
    return blank && spaced ? CHAT_HEAD_BLANK : 0;
}

static bool day_possible(const ChatHead *head)
{
    const uint16_t *number = head->number;
    bool first = head->digits[0] == YEAR_DIGITS || (number[0] >= 1 && number[0] <= 99);
    bool last = head->digits[2] == YEAR_DIGITS || number[2] <= 99;
    return first && last && number[1] >= 1 && number[1] <= 31;
}

ChatMoment chat_moment_of(const ChatHead *head)
{
    return (ChatMoment){head->number[0] | (uint64_t)head->number[1] << 16 |
                            (uint64_t)head->number[2] << 32,
                        head->hour * 3600 + head->minute * 60 + head->second};
}

/* What all heads of one phone have in common. */
static uint32_t style_of(const ChatHead *head, unsigned divider, unsigned colon, unsigned words)
{
    return head->kind | (divider & 0x3Fu) << 4 | (colon == ':' ? 1u << 10 : 0) |
           (head->with_seconds ? 1u << 11 : 0) | (head->period != PERIOD_NONE ? 1u << 12 : 0) |
           (head->digits[0] == YEAR_DIGITS ? 1u << 13 : 0) |
           (head->digits[2] == YEAR_DIGITS ? 1u << 14 : 0) | (words & 0xFFFFu) << 16;
}

bool chat_head_read(const char *at, const char *end, ChatHead *ret_head)
{
    Reader reader = {at, end};
    ChatHead head = {.marked = skip_marks(&reader)};
    bool bracket = byte_at(&reader, 0) == '[';
    if (bracket) {
        reader.at++;
        skip_marks(&reader);
    }
    unsigned words = 0, period = PERIOD_NONE;
    unsigned divider = date_read(&reader, &head);
    if (divider == 0 || !middle_read(&reader, &words, &period)) {
        return false;
    }
    unsigned colon = time_read(&reader, &head);
    if (colon == 0) {
        return false;
    }
    Reader behind = reader;
    skip_blanks(&behind);
    bool upper = byte_at(&behind, 1) == 'M';
    if (read_period(&behind, &period)) {
        reader = behind;
    }
    head.period = (uint8_t)period;
    head.kind = (uint8_t)tail_read(&reader, bracket, divider == ' ' && head.with_seconds);
    if (head.kind == 0 || !day_possible(&head)) {
        return false;
    }
    head.hour = (uint8_t)chat_hour_of(head.hour, period);
    head.american = upper && period != PERIOD_NONE && divider == '/' && head.digits[2] == 2 &&
                    (head.digits[0] == 1 || head.digits[1] == 1);
    head.style = style_of(&head, divider, colon, words);
    head.length = (uint32_t)(reader.at - at);
    *ret_head = head;
    return true;
}
