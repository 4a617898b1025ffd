// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"
#include "resource/resource.h"

static json_t *readiness_object(const Readiness *readiness)
{
    json_t *object = json_object();
    for (int i = 0; i < READINESS_FACTORS; i++) {
        ReadinessFactor factor = (ReadinessFactor)i;
        json_object_set_new(object, readiness_key(factor), json_integer(readiness->score[factor]));
    }
    return object;
}

static json_t *reasons_array(const Standing *standing, const Lang *lang)
{
    g_autoptr(Reasons) reasons = profile_explain(&standing->profile, standing->answers, lang);
    json_t *list = json_array();
    for (size_t i = 0; i < reasons_count(reasons); i++) {
        const Reason *reason = reasons_at(reasons, i);
        json_array_append_new(list,
                              json_pack("{s:s, s:s}", "row", reason->row, "text", reason->text));
    }
    return list;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Lang *lang = query->context->lang;
    g_auto(Standing) standing = {0};
    if (!standing_load(query->context, &standing, error)) {
        return false;
    }
    const Profile *profile = &standing.profile;
    g_autofree char *next = profile_next_step(profile, lang);
    *ret_document =
        json_pack("{s:b, s:i, s:s, s:s, s:o, s:s, s:s?, s:I, s:I, s:s, s:o}", "complete",
                  profile_is_complete(profile), "phase", (int)profile->phase, "phase_name",
                  tr(lang, phase_name(profile->phase)), "next_step", next, "readiness",
                  readiness_object(&profile->readiness), "limiting",
                  readiness_key(profile->readiness.limiting), "lesson", profile->lesson, "minutes",
                  (json_int_t)profile->minutes, "budget_idr", (json_int_t)profile->budget_idr,
                  "depth", depth_key(profile->depth), "reasons", reasons_array(&standing, lang));
    return true;
}

const Resource resource_profile = {
    .name = "profile",
    .summary = "Phase, readiness, limiting factor, first lesson and why.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
