// SPDX-License-Identifier: Apache-2.0
#include "page/path.h"

#include <string.h>

/* Whether "/foto/7/gambar" is of "/foto/{nomor}/gambar"; ret_segment: "7" in the path, its length 0
 * where the pattern has no such part. */
static bool path_matches(const char *pattern, const char *path, const char **ret_segment,
                         size_t *ret_length)
{
    size_t fixed = 0;
    while (pattern[fixed] == path[fixed] && path[fixed] != '\0') {
        fixed++;
    }
    *ret_segment = path + fixed;
    *ret_length = 0;
    if (pattern[fixed] != '{') {
        return pattern[fixed] == '\0' && path[fixed] == '\0';
    }
    const char *tail = pattern + fixed + strcspn(pattern + fixed, "}");
    *ret_length = strcspn(path + fixed, "/");
    return *ret_length > 0 && g_str_equal(path + fixed + *ret_length, tail + 1);
}

/* "/pesan/tambah" is that page, not "/pesan/{nomor}", whatever the order of the list. */
const Page *page_match(const char *path, char **ret_segment)
{
    const Page *found = NULL;
    const char *segment = "", *here = NULL;
    size_t length = 0, here_length = 0;
    for (size_t i = 0; i < page_count() && (found == NULL || length > 0); i++) {
        if (path_matches(PAGES[i]->path, path, &here, &here_length)) {
            found = PAGES[i];
            segment = here;
            length = here_length;
        }
    }
    *ret_segment = g_strndup(segment, length);
    return found;
}

int64_t path_number(const char *segment)
{
    char *end = NULL;
    gint64 number = g_ascii_strtoll(segment, &end, 10);
    return *segment != '\0' && end != NULL && *end == '\0' && number > 0 ? number : 0;
}
