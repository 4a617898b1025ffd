// SPDX-License-Identifier: Apache-2.0
#include "guide/profile.h"

#include "base/money.h"

static const Skill ORDER_WITH_SIGNAL[SKILL_COUNT] = {SKILL_UPLOAD_PHOTO, SKILL_WRITE_DESCRIPTION,
                                                     SKILL_ANSWER_MESSAGES, SKILL_MAKE_CONTENT,
                                                     SKILL_CONFIDENCE};
static const Skill ORDER_WITHOUT_SIGNAL[SKILL_COUNT] = {SKILL_WRITE_DESCRIPTION, SKILL_UPLOAD_PHOTO,
                                                        SKILL_ANSWER_MESSAGES, SKILL_MAKE_CONTENT,
                                                        SKILL_CONFIDENCE};

const Skill *profile_skill_order(const Readiness *readiness)
{
    return readiness_is_weak(readiness, FACTOR_INFRASTRUCTURE) ? ORDER_WITHOUT_SIGNAL
                                                               : ORDER_WITH_SIGNAL;
}

bool profile_first_skill(const Answers *answers, const Readiness *readiness, Skill *ret_skill)
{
    const Skill *order = profile_skill_order(readiness);
    for (size_t i = 0; i < SKILL_COUNT; i++) {
        bool tried = order[i] == SKILL_CONFIDENCE && answers_has(answers, "trying", "alone");
        if (!tried && !skill_is_known(answers, order[i])) {
            *ret_skill = order[i];
            return true;
        }
    }
    return false;
}

static Depth depth_of(const Readiness *readiness)
{
    int literacy = readiness->score[FACTOR_LITERACY];
    return literacy <= 1 ? DEPTH_GUIDED : literacy == 2 ? DEPTH_NORMAL : DEPTH_FULL;
}

Profile profile_of(const Knowledge *knowledge, const Answers *answers)
{
    g_assert(knowledge != NULL && answers != NULL);
    Profile profile = {
        .readiness = readiness_of(answers),
        .phase = phase_of(phase_ticks(answers)),
        .minutes = answers_number(answers, "minutes", PROFILE_MINUTES_DEFAULT),
        .budget_idr = answers_number(answers, "promo_money", 0),
        .missing = question_missing(knowledge, answers, "start", 0),
    };
    Skill skill = SKILL_COUNT;
    profile.depth = depth_of(&profile.readiness);
    if (profile_first_skill(answers, &profile.readiness, &skill)) {
        profile.lesson = skill_lesson(skill);
    }
    return profile;
}

bool profile_is_complete(const Profile *profile)
{
    return profile->missing == NULL;
}

static void explain_lesson(const Profile *profile, const Lang *lang, Reasons *reasons)
{
    Skill skill = SKILL_COUNT;
    if (profile->lesson == NULL || !skill_of_lesson(profile->lesson, &skill)) {
        reasons_add(reasons, "L03", "%s", tr(lang, "Semua pelajaran dasar sudah Anda kuasai."));
        return;
    }
    reasons_add(reasons, "L03", tr(lang, "Pelajaran pertama: %s."), tr(lang, skill_name(skill)));
    if (skill == SKILL_WRITE_DESCRIPTION &&
        readiness_is_weak(&profile->readiness, FACTOR_INFRASTRUCTURE)) {
        reasons_add(reasons, "C20", "%s",
                    tr(lang, "Saat sinyal lemah, tulisan lebih mudah terkirim daripada foto."));
    }
}

Reasons *profile_explain(const Profile *profile, const Answers *answers, const Lang *lang)
{
    g_autoptr(Reasons) reasons = reasons_new();
    phase_explain(phase_ticks(answers), lang, reasons);
    readiness_explain(&profile->readiness, lang, reasons);
    explain_lesson(profile, lang, reasons);
    reasons_add(reasons, "L12", tr(lang, "Tampilan: %s."), tr(lang, depth_name(profile->depth)));
    reasons_add(reasons, "V09",
                tr_count(lang, "Rencana harian paling banyak %d menit.", profile->minutes),
                (int)profile->minutes);
    if (profile->budget_idr == 0) {
        reasons_add(reasons, "X08", "%s", tr(lang, "Tidak ada saran yang berbayar."));
    } else {
        g_autofree char *budget = money_format(profile->budget_idr);
        reasons_add(reasons, "X08", tr(lang, "Biaya promosi paling banyak %s sebulan."), budget);
    }
    return g_steal_pointer(&reasons);
}

char *profile_next_step(const Profile *profile, const Lang *lang)
{
    if (profile->missing != NULL) {
        return g_strdup_printf(tr(lang, "Lanjutkan pertanyaan: %s"),
                               question_text(profile->missing, lang));
    }
    return g_strdup(tr(lang, phase_next(profile->phase)));
}
