// SPDX-License-Identifier: Apache-2.0
#include "guide/delegation.h"

static const HelperKind HELPERS[] = {
    {"owner", N_("pemilik")},  {"family", N_("keluarga")},  {"friend", N_("teman")},
    {"staff", N_("karyawan")}, {"team", N_("tim sendiri")}, {"agency", N_("jasa pengelola akun")},
};

static bool person_is_there(const int64_t *people, size_t count, int64_t person_id)
{
    for (size_t i = 0; i < count; i++) {
        if (people[i] == person_id) {
            return true;
        }
    }
    return false;
}

size_t delegation_orphan(const DelegatedTask *tasks, size_t count, const int64_t *people,
                         size_t people_count, size_t i)
{
    for (size_t at = 0; at < count; at++) {
        if (!tasks[at].done && !person_is_there(people, people_count, tasks[at].person_id) &&
            i-- == 0) {
            return at;
        }
    }
    return count;
}

const HelperKind *delegation_helper(size_t i)
{
    return i < G_N_ELEMENTS(HELPERS) ? &HELPERS[i] : NULL;
}
