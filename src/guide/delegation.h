// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Sharing the work (requirement P11): each task has exactly one person; when a person leaves, the
 * tasks left without one are listed. Kinds of helper as the papers saw them. */
#include <stdint.h>

#include "base/lang.h"

typedef struct {
    int64_t id, person_id; /* person_id 0 = nobody */
    bool done;
} DelegatedTask;

/* Position of the i-th open task without one of these people; count when there is none. */
size_t delegation_orphan(const DelegatedTask *tasks, size_t count, const int64_t *people,
                         size_t people_count, size_t i);

/* The i-th kind of helper: key and name marked N_; NULL after the last. */
typedef struct {
    const char *key, *name;
} HelperKind;
const HelperKind *delegation_helper(size_t i);
