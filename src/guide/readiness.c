// SPDX-License-Identifier: Apache-2.0
#include "guide/readiness.h"

#include "guide/skill.h"

static const struct {
    const char *key, *name;
    const char *said[READINESS_MAX + 1]; /* what the score means, in words */
} FACTORS[READINESS_FACTORS] = {
    [FACTOR_ACCESS] = {"access",
                       N_("akses"),
                       {N_("Akses 0: belum ada HP atau kuota yang bisa dipakai."),
                        N_("Akses 1: HP dipakai bersama atau kuota jarang ada."),
                        N_("Akses 2: ada HP sendiri, tanpa komputer."),
                        N_("Akses 3: ada HP sendiri dan komputer.")}},
    [FACTOR_LITERACY] = {"literacy",
                         N_("literasi"),
                         {N_("Literasi 0: belum terbiasa dengan media sosial."),
                          N_("Literasi 1: sudah memakai, tetapi masih sering bingung."),
                          N_("Literasi 2: sebagian besar pekerjaan sudah bisa sendiri."),
                          N_("Literasi 3: semua pekerjaan dasar sudah bisa sendiri.")}},
    [FACTOR_SUPPORT] = {"support",
                        N_("dukungan"),
                        {N_("Dukungan 0: belum ada yang membantu."),
                         N_("Dukungan 1: ada satu orang dekat yang membantu."),
                         N_("Dukungan 2: ada pembantu tetap atau beberapa orang dekat."),
                         N_("Dukungan 3: ada beberapa pembantu yang bisa diandalkan.")}},
    [FACTOR_INFRASTRUCTURE] =
        {"infrastructure",
         N_("infrastruktur"),
         {N_("Infrastruktur 0: hampir tidak ada sinyal."),
          N_("Infrastruktur 1: sinyal hanya bagus di tempat atau jam tertentu."),
          N_("Infrastruktur 2: sinyal ada, kadang hilang."),
          N_("Infrastruktur 3: sinyal bagus sepanjang hari.")}},
};

static const char *const LIMITING_SAID[READINESS_FACTORS] = {
    [FACTOR_ACCESS] = N_("Yang paling membatasi: akses. Sepakati dulu kapan HP bisa dipakai."),
    [FACTOR_LITERACY] = N_("Yang paling membatasi: literasi. Mulai dari satu pelajaran pendek."),
    [FACTOR_SUPPORT] =
        N_("Yang paling membatasi: dukungan. Cari satu orang untuk bertanya: keluarga, teman, "
           "atau pendamping."),
    [FACTOR_INFRASTRUCTURE] =
        N_("Yang paling membatasi: sinyal. Siapkan kiriman di rumah, kirim di tempat bersinyal."),
};

/* Cheapest to mend first: decides between equals. */
static const ReadinessFactor MEND_ORDER[READINESS_FACTORS] = {FACTOR_SUPPORT, FACTOR_LITERACY,
                                                              FACTOR_INFRASTRUCTURE, FACTOR_ACCESS};

static int score_access(const Answers *answers)
{
    int score = answers_is(answers, "phone", "own") ? 2 : answers_is(answers, "phone", "shared");
    score += answers_is(answers, "computer", "yes");
    score -= answers_is(answers, "quota", "seldom");
    return CLAMP(score, 0, READINESS_MAX);
}

static int score_literacy(const Answers *answers)
{
    size_t skills = skill_count(answers);
    if (skills == 0 && answers_items(answers, "platforms_used") == 0) {
        return 0;
    }
    int score = skills <= 2 ? 1 : skills <= 4 ? 2 : 3;
    return answers_is(answers, "language", "slow") ? MIN(score, 2) : score;
}

static int score_support(const Answers *answers)
{
    static const struct {
        const char *helper;
        int points;
    } helpers[] = {{"family", 1}, {"friend", 1}, {"staff", 2}, {"mentor", 2}, {"agency", 2}};
    int score = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(helpers); i++) {
        score += answers_has(answers, "helpers", helpers[i].helper) ? helpers[i].points : 0;
    }
    return MIN(score, READINESS_MAX);
}

static int score_infrastructure(const Answers *answers)
{
    const char *times = answers_text(answers, "signal_times");
    if (answers_is(answers, "signal", "good")) {
        return 3;
    }
    if (answers_is(answers, "signal", "sometimes")) {
        return 2;
    }
    return answers_is(answers, "signal", "places") ||
           (*times != '\0' && !g_str_equal(times, ANSWER_NONE));
}

Readiness readiness_of(const Answers *answers)
{
    g_assert(answers != NULL);
    Readiness readiness = {.score = {[FACTOR_ACCESS] = score_access(answers),
                                     [FACTOR_LITERACY] = score_literacy(answers),
                                     [FACTOR_SUPPORT] = score_support(answers),
                                     [FACTOR_INFRASTRUCTURE] = score_infrastructure(answers)}};
    readiness.limiting = MEND_ORDER[0];
    for (size_t i = 1; i < READINESS_FACTORS; i++) {
        if (readiness.score[MEND_ORDER[i]] < readiness.score[readiness.limiting]) {
            readiness.limiting = MEND_ORDER[i];
        }
    }
    return readiness;
}

bool readiness_is_weak(const Readiness *readiness, ReadinessFactor factor)
{
    g_assert(factor < READINESS_FACTORS);
    return readiness->score[factor] <= 1;
}

const char *readiness_key(ReadinessFactor factor)
{
    g_assert(factor < READINESS_FACTORS);
    return FACTORS[factor].key;
}

const char *readiness_name(ReadinessFactor factor)
{
    g_assert(factor < READINESS_FACTORS);
    return FACTORS[factor].name;
}

void readiness_explain(const Readiness *readiness, const Lang *lang, Reasons *reasons)
{
    for (size_t i = 0; i < READINESS_FACTORS; i++) {
        int score = CLAMP(readiness->score[i], 0, READINESS_MAX);
        reasons_add(reasons, "M18", "%s", tr(lang, FACTORS[i].said[score]));
    }
    reasons_add(reasons, "M18", "%s", tr(lang, LIMITING_SAID[readiness->limiting]));
}
