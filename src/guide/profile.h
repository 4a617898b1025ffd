// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The profile: what the answers of the guided start add up to. Pure: the same answers give the same
 * profile. It explains itself with the row each statement comes from (requirements M17, M18, L01,
 * L12, V09; acceptance story step 1). */
#include "guide/phase.h"
#include "guide/question.h"
#include "guide/readiness.h"
#include "guide/skill.h"

#define PROFILE_MINUTES_DEFAULT 15 /* until the owner says */

typedef struct {
    Readiness readiness;
    Phase phase;
    Depth depth;             /* L12: literacy 0-1 guided, 2 normal, 3 full */
    int64_t minutes;         /* a day, the hard limit (V09) */
    int64_t budget_idr;      /* a month for promotion */
    const char *lesson;      /* key of the first lesson; NULL when nothing is left to learn */
    const Question *missing; /* first required question of the start without an answer, or NULL */
} Profile;

Profile profile_of(const Knowledge *knowledge, const Answers *answers);
bool profile_is_complete(const Profile *profile);

/* All skills in the order they are best learned with this signal, SKILL_COUNT of them. */
const Skill *profile_skill_order(const Readiness *readiness);
/* The first lesson: with weak signal words come before photos, for a text goes through where a photo
 * does not; else in the order of skill.h. Confidence is last, until the owner has tried alone. */
bool profile_first_skill(const Answers *answers, const Readiness *readiness, Skill *ret_skill);

/* Why all this, one sentence each with its row. */
MUST_USE Reasons *profile_explain(const Profile *profile, const Answers *answers, const Lang *lang);
/* What to do next: the missing question, else the step of the phase. */
MUST_USE char *profile_next_step(const Profile *profile, const Lang *lang);
