// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A goal against S M A R T (requirement P01): Specific, Measurable, Attainable, Realistic/Relevant,
 * Timely. Each letter gets a plain verdict, so that a refusal says what is missing. Attainable
 * compares with the start value: growth a week of at most SMART_GROWTH_PERCENT of it, or the
 * measure's own step when that is more. Relevant: the measure serves one of the owner's values, or
 * the owner says in words why it matters; as long as no values are known any measure is. */
#include "base/date.h"
#include "guide/measure.h"

#define SMART_GROWTH_PERCENT 25
#define SMART_DAYS_MAX 1096 /* three years */

typedef enum {
    SMART_SPECIFIC,
    SMART_MEASURABLE,
    SMART_ATTAINABLE,
    SMART_RELEVANT,
    SMART_TIMELY,
    SMART_LETTERS
} SmartLetter;

typedef struct {
    const char *words;     /* the goal in the owner's own words */
    const char *measure;   /* key; NULL or "" when missing */
    const char *relevance; /* why it matters, own words; may be NULL */
    const char *values;    /* the owner's ranking "income,family"; NULL or "" when unknown */
    int64_t start, target; /* in the unit of the measure; valid when has_ says so */
    bool has_start, has_target;
    Day due; /* DAY_NONE when missing */
    Day today;
} SmartGoal;

/* A goal of these words, with everything else missing. */
SmartGoal smart_goal(const char *words, Day today);
/* The same with measure, start, target and date found in the words themselves: "pesanan WhatsApp dari
 * 8 menjadi 14 per minggu sampai 31 Januari 2026". What is not found stays missing. The measure key
 * is borrowed from the knowledge. */
SmartGoal smart_read(const Knowledge *knowledge, const char *words, Day today);

typedef struct SmartVerdict SmartVerdict;
MUST_USE SmartVerdict *smart_check(const Knowledge *knowledge, const SmartGoal *goal,
                                   const Lang *lang);
void smart_verdict_free(SmartVerdict *verdict);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SmartVerdict, smart_verdict_free)

bool smart_accepted(const SmartVerdict *verdict); /* all five letters */
bool smart_letter_ok(const SmartVerdict *verdict, SmartLetter letter);
const char *smart_sentence(const SmartVerdict *verdict,
                           SmartLetter letter); /* the verdict in words */

const char *smart_letter_name(SmartLetter letter); /* "Specific", …, "Realistic/Relevant" */
bool smart_is_long_term(const SmartGoal *goal);    /* more than 92 days ahead */
