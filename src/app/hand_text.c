// SPDX-License-Identifier: Apache-2.0
#include "app/hand_text.h"

#include <string.h>

#include "store/reply.h"

bool hand_text_fill(const Context *context, const char *text, char **ret_text, char **ret_problem,
                    GError **error)
{
    g_assert(context->business != NULL);
    g_auto(ReplyShelf) shelf = {0};
    if (strchr(text, '{') == NULL) {
        *ret_text = g_strdup(text);
        *ret_problem = NULL;
        return true;
    }
    if (!reply_shelf_load(context->db, context->business, &shelf, error)) {
        return false;
    }
    *ret_problem = ready_reply_problem(text, &shelf.facts, context->lang);
    *ret_text = ready_reply_fill(text, &shelf.facts);
    return true;
}
