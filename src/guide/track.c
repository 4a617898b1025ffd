// SPDX-License-Identifier: Apache-2.0
#include "guide/track.h"

#include "base/lang.h"

static const struct {
    const char *key, *name, *task;
} STAGES[TRACK_COUNT] = {
    [TRACK_ANALYSIS] = {"analysis", N_("Lihat media yang dipakai, dulu dan sekarang"),
                        N_("Apa yang sudah dicoba, apa rencananya dulu, dan bagaimana hasilnya?")},
    [TRACK_TRINITY] = {"trinity", N_("Pilih paling banyak tiga jenis media"),
                       N_("Yang lain dibiarkan dulu, supaya yang dipilih terurus.")},
    [TRACK_INTEGRATION] = {"integration", N_("Satukan dengan rencana usaha"),
                           N_("Kiriman menuju tujuan usaha yang sama.")},
    [TRACK_RESOURCES] = {"resources", N_("Siapkan orang, waktu, dan uang"),
                         N_("Siapa mengerjakan, berapa menit sehari, berapa biayanya.")},
    [TRACK_MEASUREMENT] = {"measurement", N_("Jalankan dan ukur hasilnya"),
                           N_("Tahap yang paling sering terlupa. Satu angka saja sudah cukup.")},
};

static bool has_used_before(const TrackFacts *facts)
{
    return facts->used_before;
}

static bool has_tools(const TrackFacts *facts)
{
    return facts->tools > 0;
}

static bool has_looked_at(const TrackFacts *facts)
{
    return facts->looked_at > 0;
}

static bool has_sheet(const TrackFacts *facts)
{
    return facts->sheets > 0;
}

static bool has_focus(const TrackFacts *facts)
{
    return facts->classes > 0 && facts->classes <= TRACK_TRINITY_MAX;
}

static bool has_goal(const TrackFacts *facts)
{
    return facts->goals > 0;
}

static bool has_tactic(const TrackFacts *facts)
{
    return facts->tactics > 0;
}

static bool has_posts(const TrackFacts *facts)
{
    return facts->posts > 0;
}

static bool has_people(const TrackFacts *facts)
{
    return facts->tools > 0 && facts->manned == facts->tools;
}

static bool has_minutes(const TrackFacts *facts)
{
    return facts->minutes;
}

static bool has_money(const TrackFacts *facts)
{
    return facts->money;
}

static bool has_done(const TrackFacts *facts)
{
    return facts->done > 0;
}

static bool has_measured(const TrackFacts *facts)
{
    return facts->measured > 0;
}

static bool has_review_day(const TrackFacts *facts)
{
    return facts->review_day;
}

static const TrackEvidence EVIDENCE[] = {
    {TRACK_ANALYSIS, N_("Media yang dipakai sebelumnya"), "/mulai", has_used_before},
    {TRACK_ANALYSIS, N_("Media yang dipakai sekarang"), "/alat", has_tools},
    {TRACK_ANALYSIS, N_("Rencana yang ditinjau: lembar strategi"), "/lembar", has_sheet},
    {TRACK_ANALYSIS, N_("Hasil sampai sekarang: kiriman, angka, atau tinjauan"), "/angka",
     has_looked_at},
    {TRACK_TRINITY, N_("Satu sampai tiga jenis media yang dipilih"), "/alat", has_focus},
    {TRACK_INTEGRATION, N_("Tujuan usaha dengan angka dan tanggal"), "/tujuan", has_goal},
    {TRACK_INTEGRATION, N_("Strategi yang ditulis"), "/taktik", has_tactic},
    {TRACK_INTEGRATION, N_("Kiriman yang searah tujuan"), "/kalender", has_posts},
    {TRACK_RESOURCES, N_("Penanggung jawab tiap media"), "/matriks", has_people},
    {TRACK_RESOURCES, N_("Menit sehari untuk promosi"), "/mulai", has_minutes},
    {TRACK_RESOURCES, N_("Uang untuk promosi, boleh nol"), "/strategi", has_money},
    {TRACK_MEASUREMENT, N_("Kiriman yang sudah terbit"), "/kalender", has_done},
    {TRACK_MEASUREMENT, N_("Hasil yang diukur"), "/angka", has_measured},
    {TRACK_MEASUREMENT, N_("Hari untuk melihat hasilnya lagi"), NULL, has_review_day},
};

const char *track_key(TrackStage stage)
{
    g_assert(stage < TRACK_COUNT);
    return STAGES[stage].key;
}

const char *track_name(TrackStage stage)
{
    g_assert(stage < TRACK_COUNT);
    return STAGES[stage].name;
}

const char *track_task(TrackStage stage)
{
    g_assert(stage < TRACK_COUNT);
    return STAGES[stage].task;
}

bool track_find(const char *key, TrackStage *ret_stage)
{
    for (int i = 0; i < TRACK_COUNT; i++) {
        if (g_str_equal(STAGES[i].key, key)) {
            *ret_stage = (TrackStage)i;
            return true;
        }
    }
    return false;
}

TrackState track_state(const bool closed[TRACK_COUNT], TrackStage stage)
{
    if (closed[stage]) {
        return TRACK_CLOSED;
    }
    for (int later = stage + 1; later < TRACK_COUNT; later++) {
        if (closed[later]) {
            return TRACK_SKIPPED;
        }
    }
    return TRACK_OPEN;
}

TrackStage track_next(const bool closed[TRACK_COUNT])
{
    int next = 0;
    while (next < TRACK_COUNT && closed[next]) {
        next++;
    }
    return (TrackStage)next;
}

const TrackEvidence *track_evidence(TrackStage stage, size_t i)
{
    for (size_t j = 0; j < G_N_ELEMENTS(EVIDENCE); j++) {
        if (EVIDENCE[j].stage == stage && i-- == 0) {
            return &EVIDENCE[j];
        }
    }
    return NULL;
}

bool track_may_close(TrackStage stage, const TrackFacts *facts)
{
    return stage != TRACK_MEASUREMENT || (has_measured(facts) && has_review_day(facts));
}
