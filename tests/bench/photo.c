// SPDX-License-Identifier: Apache-2.0
/* bench_photo FILE TIMES: the median of so many shrinkings in one process, in milliseconds. */
#include <stdio.h>
#include <stdlib.h>

#include "draw/photo.h"

#define TIMES_MAX 1000

static const PhotoOptions OPTIONS = {.max_side = PHOTO_SIDE_MAX, .max_kb = 300};

static int compare(const void *a, const void *b)
{
    double one = *(const double *)a, two = *(const double *)b;
    return (one > two) - (one < two);
}

int main(int argc, char **argv)
{
    char *bytes = NULL;
    gsize size = 0;
    int times = argc > 2 ? (int)strtol(argv[2], NULL, 10) : 0;
    if (times < 1 || times > TIMES_MAX || !g_file_get_contents(argv[1], &bytes, &size, NULL)) {
        return 2;
    }
    g_autoptr(GBytes) file = g_bytes_new_take(bytes, size);
    double took[TIMES_MAX];
    for (int i = 0; i < times; i++) {
        gint64 begun = g_get_monotonic_time();
        g_auto(PhotoFile) small = {0};
        g_autoptr(Photo) photo = photo_read(file, OPTIONS.max_side, NULL, NULL);
        if (photo == NULL || !photo_write(photo, &OPTIONS, &small, NULL)) {
            return 1;
        }
        took[i] = (double)(g_get_monotonic_time() - begun) / 1000.0;
    }
    qsort(took, (size_t)times, sizeof took[0], compare);
    printf("%.1f\n", took[times / 2]);
    return 0;
}
