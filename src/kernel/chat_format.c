// SPDX-License-Identifier: Apache-2.0
#include "kernel/chat_format.h"

#include <string.h>

#define DAY_S 86400
#define SURE_HEADS 1024u /* so many heads of which one order alone fits are enough */
#define CRLF_HEADS 9u    /* and so many behind CRLF for each one behind LF */
#define OFTEN_HEADS 20u  /* a second style has so many heads … */
#define OFTEN_SHARE 10u  /* … and a tenth of the first one's */
#define SPAN_HEADS 8u /* from so many heads on, that they lie closer together says something … */
#define SPAN_SHARE 8u /* … when it is so many times closer */
#define FIRST_YEAR 2009 /* there was no WhatsApp before */
#define BUDDHIST_YEARS 543
#define BUDDHIST_FROM 2400

static const uint8_t MONTH_DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

static bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static bool day_exists(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= MONTH_DAYS[month - 1] + (month == 2 && leap(year) ? 1 : 0);
}

/* Days since 1970-01-01 of a civil day: months count from March, so that the leap day is last. */
static int64_t day_number(int year, int month, int day)
{
    int64_t years = month <= 2 ? year - 1 : year;
    int64_t months = (month + 9) % 12;
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day -
           719469;
}

static int full_year(int number, int digits)
{
    if (digits <= 2) {
        return 2000 + number;
    }
    return number >= BUDDHIST_FROM ? number - BUDDHIST_YEARS : number;
}

typedef struct {
    int year, month, day;
} Civil;

static Civil civil(uint64_t date, const uint8_t *digits, ChatOrder order)
{
    static const uint8_t PLACES[CHAT_ORDER_COUNT][3] = {{2, 1, 0}, {2, 0, 1}, {0, 1, 2}};
    const uint8_t *place = PLACES[order];
    int number[3];
    for (int i = 0; i < 3; i++) {
        number[i] = (int)(date >> (16 * place[i]) & 0xFFFFu);
    }
    return (Civil){full_year(number[0], digits[place[0]]), number[1], number[2]};
}

/* Can the numbers be meant so? A year of two digits lies in the life of the service. */
static bool order_possible(Civil date, const uint8_t *digits, ChatOrder order)
{
    unsigned year_digits = digits[order == CHAT_YMD ? 0 : 2];
    return digits[order == CHAT_YMD ? 2 : 0] <= 2 && (year_digits > 2 || date.year >= FIRST_YEAR) &&
           day_exists(date.year, date.month, date.day);
}

bool chat_date_begin(uint64_t date, const uint8_t *digits, ChatOrder order, int64_t *ret_local_s)
{
    if (digits[0] > 2) {
        order = CHAT_YMD;
    } else if (digits[2] > 2 && order == CHAT_YMD) {
        order = CHAT_DMY;
    }
    Civil day = civil(date, digits, order);
    if (!day_exists(day.year, day.month, day.day)) {
        day = (Civil){day.year, day.day, day.month};
        if (order == CHAT_YMD || !day_exists(day.year, day.month, day.day)) {
            return false;
        }
    }
    *ret_local_s = day_number(day.year, day.month, day.day) * DAY_S;
    return true;
}

bool chat_format_has(const ChatFormat *format, const ChatHead *head)
{
    bool known = false;
    for (size_t i = 0; i < format->style_count; i++) {
        known |= format->styles[i] == head->style;
    }
    return known;
}

/* The place of the style; of the last one when there are too many. */
static size_t style_place(ChatSurvey *survey, uint32_t style)
{
    size_t place = 0;
    while (place < CHAT_SURVEY_STYLES - 1 && survey->style_at[place] > 0 &&
           survey->style[place] != style) {
        place++;
    }
    survey->style[place] = style;
    survey->style_at[place]++;
    return place;
}

static void head_weigh(ChatSurvey *survey, const ChatHead *head)
{
    size_t place = style_place(survey, head->style);
    ChatMoment moment = chat_moment_of(head);
    for (int order = 0; order < CHAT_ORDER_COUNT; order++) {
        Civil date = civil(moment.date, head->digits, (ChatOrder)order);
        if (!order_possible(date, head->digits, (ChatOrder)order)) {
            survey->order[place][order].wrong++;
            continue;
        }
        int64_t now_s = day_number(date.year, date.month, date.day) * DAY_S + moment.of_day_s;
        int64_t last_s = survey->order[place][order].last_s;
        survey->order[place][order].back += now_s < last_s;
        if (last_s != 0) {
            survey->order[place][order].moved_s +=
                (uint64_t)(now_s < last_s ? last_s - now_s : now_s - last_s);
        }
        survey->order[place][order].last_s = now_s;
    }
}

static void line_weigh(ChatSurvey *survey, const char *at, const char *line_end)
{
    ChatHead head;
    if (survey->inside || !chat_head_may_begin(*at) || !chat_head_read(at, line_end, &head)) {
        return;
    }
    survey->crlf_count += survey->after_crlf;
    survey->lf_count += survey->begun && !survey->after_crlf;
    survey->american_count += head.american;
    survey->count++;
    head_weigh(survey, &head);
}

size_t chat_survey_read(ChatSurvey *survey, const char *bytes, size_t length, bool last)
{
    const char *at = bytes, *end = bytes + length;
    while (at < end && !chat_survey_sure(survey)) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        if (line_end == NULL && !last) {
            break;
        }
        line_end = line_end != NULL ? line_end : end;
        line_weigh(survey, at, line_end);
        survey->begun = true;
        survey->inside = false;
        survey->after_crlf = line_end > at && line_end[-1] == '\r';
        at = line_end < end ? line_end + 1 : end;
    }
    return (size_t)(at - bytes);
}

void chat_survey_cut(ChatSurvey *survey, const char *bytes, size_t length)
{
    line_weigh(survey, bytes, bytes + length);
    survey->begun = survey->inside = true;
}

static size_t style_most(const ChatSurvey *survey)
{
    size_t most = 0;
    for (size_t i = 1; i < CHAT_SURVEY_STYLES; i++) {
        most = survey->style_at[i] > survey->style_at[most] ? i : most;
    }
    return most;
}

bool chat_survey_sure(const ChatSurvey *survey)
{
    if (survey->count < SURE_HEADS) {
        return false;
    }
    size_t most = style_most(survey);
    int fitting = 0;
    for (int order = 0; order < CHAT_ORDER_COUNT; order++) {
        fitting += survey->order[most][order].wrong == 0;
    }
    return fitting == 1;
}

/* Does the first order fit the heads of a style better? Fewest impossible days, then fewest steps
 * back in time. */
static int order_compare(const ChatSurvey *survey, size_t style, int one, int other)
{
    uint64_t wrong = survey->order[style][one].wrong, more = survey->order[style][other].wrong;
    if (wrong != more) {
        return wrong < more ? 1 : -1;
    }
    uint64_t back = survey->order[style][one].back, further = survey->order[style][other].back;
    return back == further ? 0 : back < further ? 1 : -1;
}

/* Of orders that fit equally well: under which the messages lie much closer together, or which is
 * usual where the clock is written so. */
static bool order_likelier(const ChatSurvey *survey, size_t style, int one, int other)
{
    uint64_t moved_s = survey->order[style][one].moved_s;
    uint64_t other_s = survey->order[style][other].moved_s;
    if (survey->count >= SPAN_HEADS && moved_s < other_s / SPAN_SHARE) {
        return true;
    }
    bool further = survey->count >= SPAN_HEADS && other_s < moved_s / SPAN_SHARE;
    return !further && one == CHAT_MDY && survey->american_count * 2 > survey->count;
}

static void order_choose(const ChatSurvey *survey, size_t style, ChatFormat *format)
{
    int best = CHAT_DMY;
    for (int order = 1; order < CHAT_ORDER_COUNT; order++) {
        int better = order_compare(survey, style, order, best);
        if (better > 0 || (better == 0 && order_likelier(survey, style, order, best))) {
            best = order;
        }
    }
    format->order = (ChatOrder)best;
    for (int order = 0; order < CHAT_ORDER_COUNT; order++) {
        bool meant = survey->order[style][order].wrong < survey->style_at[style];
        bool other = order != CHAT_YMD || best == CHAT_YMD; /* nobody asks about yy-mm-dd */
        format->ambiguous |=
            order != best && meant && other && order_compare(survey, style, order, best) == 0;
    }
}

bool chat_survey_end(const ChatSurvey *survey, ChatFormat *ret_format)
{
    if (survey->count == 0) {
        return false;
    }
    size_t most = style_most(survey);
    ChatFormat format = {.styles = {survey->style[most]}, .style_count = 1};
    for (size_t i = 0; i < CHAT_SURVEY_STYLES - 1 && format.style_count < CHAT_STYLES_MAX; i++) {
        if (i != most && survey->style_at[i] >= OFTEN_HEADS &&
            survey->style_at[i] * OFTEN_SHARE >= survey->style_at[most]) {
            format.styles[format.style_count++] = survey->style[i];
        }
    }
    format.crlf =
        survey->crlf_count >= CRLF_HEADS && survey->crlf_count >= CRLF_HEADS * survey->lf_count;
    order_choose(survey, most, &format);
    *ret_format = format;
    return true;
}
