// SPDX-License-Identifier: Apache-2.0
#include "guide/reason.h"

struct Reasons {
    GArray *list;       /* Reason */
    GStringChunk *text; /* of all of them */
};

Reasons *reasons_new(void)
{
    Reasons *reasons = g_new0(Reasons, 1);
    reasons->list = g_array_new(FALSE, TRUE, sizeof(Reason));
    reasons->text = g_string_chunk_new(512);
    return reasons;
}

void reasons_free(Reasons *reasons)
{
    if (reasons == NULL) {
        return;
    }
    g_array_unref(reasons->list);
    g_string_chunk_free(reasons->text);
    g_free(reasons);
}

size_t reasons_count(const Reasons *reasons)
{
    return reasons != NULL ? reasons->list->len : 0;
}

const Reason *reasons_at(const Reasons *reasons, size_t i)
{
    g_assert(i < reasons_count(reasons));
    return &g_array_index(reasons->list, Reason, i);
}

bool reasons_has_row(const Reasons *reasons, const char *row)
{
    for (size_t i = 0; i < reasons_count(reasons); i++) {
        if (g_str_equal(reasons_at(reasons, i)->row, row)) {
            return true;
        }
    }
    return false;
}

void reasons_add(Reasons *reasons, const char *row, const char *format, ...)
{
    g_assert(reasons != NULL && row != NULL);
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    Reason reason = {.row = g_string_chunk_insert_const(reasons->text, row),
                     .text = g_string_chunk_insert(reasons->text, text)};
    g_array_append_val(reasons->list, reason);
}
