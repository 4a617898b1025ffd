// SPDX-License-Identifier: Apache-2.0
#include "app/reader.h"

#include "guide/profile.h"
#include "store/answer.h"

bool reader_depth(const Context *context, Depth *ret_depth, GError **error)
{
    g_autoptr(Answers) answers = NULL;
    if (context->business_id == 0) {
        *ret_depth = DEPTH_FULL;
        return true;
    }
    if (!answer_load(context->db, context->business_id, &answers, error)) {
        return false;
    }
    *ret_depth = profile_of(context->knowledge, answers).depth;
    return true;
}
