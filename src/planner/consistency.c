// SPDX-License-Identifier: Apache-2.0
#include "planner/consistency.h"

#define ACTIVE_PERCENT 50

static const char *const LEVELS[LEVEL_COUNT] = {N_("belum hadir"), N_("hadir"), N_("aktif"),
                                                N_("berdampak")};

int presence_percent(const Presence *presence)
{
    if (presence->planned <= 0) {
        return -1;
    }
    int64_t done = MAX(presence->done, 0);
    return (int)((done * 200 + presence->planned) / (2 * (int64_t)presence->planned));
}

static bool plan_is_kept(const Presence *presence)
{
    return presence->planned <= 0 || presence_percent(presence) >= ACTIVE_PERCENT;
}

PresenceLevel presence_level(const Presence *presence)
{
    if (presence->done <= 0) {
        return LEVEL_NONE;
    }
    if (presence->replies <= 0 || !plan_is_kept(presence)) {
        return LEVEL_PRESENT;
    }
    return presence->results > 0 ? LEVEL_IMPACT : LEVEL_ACTIVE;
}

const char *presence_level_name(PresenceLevel level, const Lang *lang)
{
    g_assert(level < LEVEL_COUNT);
    return tr(lang, LEVELS[level]);
}

const char *presence_advice(const Presence *presence, const Lang *lang)
{
    switch (presence_level(presence)) {
    case LEVEL_NONE:
        return tr(lang, "Mulai dengan satu kiriman hari ini.");
    case LEVEL_PRESENT:
        return presence->replies <= 0
                   ? tr(lang, "Sudah hadir. Supaya aktif, jawab dan ajak bicara pembeli.")
                   : tr(lang,
                        "Sudah hadir. Supaya aktif, jalankan paling sedikit separuh rencana.");
    case LEVEL_ACTIVE:
        return tr(lang, "Sudah aktif. Catat pesanan yang masuk supaya hasilnya terlihat.");
    default:
        return tr(lang, "Sudah berdampak. Pertahankan.");
    }
}

static bool is_posted(const Day *days, size_t count, Day day)
{
    for (size_t i = 0; i < count; i++) {
        if (days[i] == day) {
            return true;
        }
    }
    return false;
}

Streak streak_measure(const Day *days, size_t count, Period span, const DayRules *rules)
{
    Streak streak = {.gap_from = DAY_NONE, .gap_to = DAY_NONE};
    int gap = 0;
    Day gap_from = span.from;
    for (Day day = span.from; day <= span.to; day++) {
        if (is_posted(days, count, day)) {
            streak.streak++;
            gap = 0;
        } else if (rules == NULL || !day_is_off(rules, day)) {
            streak.streak = 0;
            gap_from = gap == 0 ? day : gap_from;
            gap++;
            if (gap > streak.gap) {
                streak.gap = gap;
                streak.gap_from = gap_from;
                streak.gap_to = day;
            }
        }
    }
    return streak;
}

char *streak_gap_words(const Streak *streak, const Lang *lang)
{
    if (streak->gap < GAP_REPORTED_DAYS) {
        return NULL;
    }
    g_autofree char *from = day_format_short(streak->gap_from, lang);
    g_autofree char *to = day_format_short(streak->gap_to, lang);
    return g_strdup_printf(tr(lang, "%d hari tanpa kiriman: %s sampai %s"), streak->gap, from, to);
}

TalkKind talk_kind(int posts, int replies)
{
    return replies > 0 ? TALK_TWO_WAY : posts > 0 ? TALK_ONE_WAY : TALK_SILENT;
}

const char *talk_kind_name(TalkKind kind, const Lang *lang)
{
    static const char *const NAMES[] = {N_("belum ada kiriman"), N_("satu arah"), N_("dua arah")};
    g_assert(kind < G_N_ELEMENTS(NAMES));
    return tr(lang, NAMES[kind]);
}
