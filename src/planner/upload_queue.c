// SPDX-License-Identifier: Apache-2.0
#include "planner/upload_queue.h"

#include <stdlib.h>

#define SIZE_MAX_BYTES (INT64_C(1) << 40)

static int item_compare(const void *a, const void *b)
{
    const UploadItem *left = a, *right = b;
    if (left->kind != right->kind) {
        return left->kind < right->kind ? -1 : 1;
    }
    if (left->minute != right->minute) {
        return left->minute < right->minute ? -1 : 1;
    }
    if (left->size_bytes != right->size_bytes) {
        return left->size_bytes < right->size_bytes ? -1 : 1;
    }
    return left->id < right->id ? -1 : left->id > right->id;
}

bool upload_queue_order(UploadItem *items, size_t count, int64_t kbit_per_s, UploadTotal *ret_total,
                        GError **error)
{
    g_assert((items != NULL || count == 0) && ret_total != NULL);
    if (kbit_per_s <= 0 || kbit_per_s > 1000000000) {
        return error_set(error, ERROR_INVALID, "the speed must be above zero");
    }
    for (size_t i = 0; i < count; i++) {
        if (items[i].size_bytes < 0 || items[i].size_bytes > SIZE_MAX_BYTES) {
            return error_set(error, ERROR_INVALID, "a size out of range");
        }
    }
    if (count > 1) {
        qsort(items, count, sizeof(UploadItem), item_compare);
    }
    UploadTotal total = {0};
    for (size_t i = 0; i < count; i++) {
        int64_t bits = items[i].size_bytes * 8, bits_per_s = kbit_per_s * 1000;
        items[i].seconds = (bits + bits_per_s - 1) / bits_per_s;
        total.size_bytes += items[i].size_bytes;
        total.seconds += items[i].seconds;
    }
    *ret_total = total;
    return true;
}

char *upload_seconds_words(int64_t seconds, const Lang *lang)
{
    if (seconds < 60) {
        return g_strdup(tr(lang, "kurang dari 1 menit"));
    }
    return g_strdup_printf(tr(lang, "%" G_GINT64_FORMAT " menit"), (seconds + 59) / 60);
}
