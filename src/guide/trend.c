// SPDX-License-Identifier: Apache-2.0
#include "guide/trend.h"

#include <glib.h>

static const char *const ANSWERS[TREND_ANSWERS] = {
    [TREND_YES] = "yes", [TREND_PARTLY] = "partly", [TREND_NO] = "no"};
static const struct {
    const char *key, *name;
    int days;
} DECISIONS[TREND_DECISIONS] = {
    [TREND_TRY] = {"try", N_("Coba kecil"), TREND_TRIAL_DAYS},
    [TREND_WAIT] = {"wait", N_("Tunggu dulu"), TREND_WAIT_DAYS},
    [TREND_SKIP] = {"skip", N_("Lewati"), TREND_SKIP_DAYS},
};

static int points(TrendAnswer answer)
{
    return answer == TREND_YES ? 100 : answer == TREND_PARTLY ? 50 : 0;
}

static bool is_cheap(const TrendFacts *facts)
{
    int64_t budget = facts->budget_idr >= 0 ? facts->budget_idr : TREND_LOW_COST_IDR;
    return facts->cost_idr <= budget;
}

/* A trend may take a quarter of her minutes with ease, half of them at most. */
static int time_points(const TrendFacts *facts)
{
    return facts->minutes * 4 <= facts->minutes_week   ? 100
           : facts->minutes * 2 <= facts->minutes_week ? 50
                                                       : 0;
}

static int capacity_of(const TrendFacts *facts)
{
    return ((is_cheap(facts) ? 100 : 0) + time_points(facts) + points(facts->skill)) / 3;
}

/* A trial is small: what she lacks in time or skill makes it shorter, not impossible; money she does
 * not have does. */
static void decide(const TrendFacts *facts, TrendAdvice *advice)
{
    bool low = advice->capacity < TREND_LOW;
    if (facts->audience == TREND_NO && low) {
        advice->decision = TREND_SKIP;
        advice->reason = N_("Pembeli Anda tidak ada di sana, dan tenaga atau uangnya belum ada. "
                            "Foto yang bagus tetap laku.");
    } else if (facts->audience == TREND_NO) {
        advice->decision = facts->fit == TREND_NO ? TREND_SKIP : TREND_WAIT;
        advice->reason = N_("Anda sanggup, tetapi pembeli Anda belum ada di sana. Tidak semua "
                            "perubahan perlu diikuti.");
    } else if (facts->fit == TREND_NO) {
        advice->decision = low ? TREND_SKIP : TREND_WAIT;
        advice->reason = N_("Ini tidak sejalan dengan tujuan Anda sekarang.");
    } else if (facts->audience == TREND_PARTLY) {
        advice->decision = TREND_WAIT;
        advice->reason =
            N_("Belum jelas apakah pembeli Anda ada di sana. Tanyakan dulu kepada tiga "
               "pembeli.");
    } else if (!is_cheap(facts)) {
        advice->decision = TREND_WAIT;
        advice->reason = N_("Pembeli Anda ada di sana, tetapi biayanya melebihi uang promosi Anda. "
                            "Cari dulu cara yang lebih murah.");
    } else {
        advice->decision = TREND_TRY;
        advice->reason = N_("Pembeli Anda ada di sana dan biayanya ringan. Coba dua minggu, lalu "
                            "lihat satu angka saja.");
    }
}

TrendAdvice trend_weigh(const TrendFacts *facts)
{
    TrendAdvice advice = {.fit = (points(facts->audience) + points(facts->fit)) / 2,
                          .capacity = capacity_of(facts)};
    advice.score = (advice.fit + advice.capacity) / 2;
    decide(facts, &advice);
    advice.days = DECISIONS[advice.decision].days;
    if (advice.decision == TREND_TRY) {
        int64_t most = MAX(facts->minutes_week / 4, 1);
        advice.minutes = facts->minutes > 0 ? MIN(facts->minutes, most) : most;
    }
    return advice;
}

TrendAnswer trend_answer_of(const char *key)
{
    for (TrendAnswer answer = 0; answer < TREND_ANSWERS; answer++) {
        if (g_str_equal(ANSWERS[answer], key)) {
            return answer;
        }
    }
    return TREND_PARTLY;
}

const char *trend_decision_key(TrendDecision decision)
{
    return DECISIONS[decision].key;
}

const char *trend_decision_name(TrendDecision decision)
{
    return DECISIONS[decision].name;
}

TrendDecision trend_decision_of(const char *key)
{
    for (TrendDecision decision = 0; decision < TREND_DECISIONS; decision++) {
        if (g_str_equal(DECISIONS[decision].key, key)) {
            return decision;
        }
    }
    return TREND_WAIT;
}
