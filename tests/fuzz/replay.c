// SPDX-License-Identifier: Apache-2.0
/* replay CORPUS N: runs the target on every seed, then on N mutations of the seeds. The mutations
 * are the same in every run, so that a failure comes back. */
#include <stdio.h>
#include <string.h>

#include "fuzz/fuzz.h"

#define INPUT_MAX 4096u

static int compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *seeds_load(const char *folder)
{
    GPtrArray *seeds = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    for (const char *name = dir ? g_dir_read_name(dir) : NULL; name != NULL;
         name = g_dir_read_name(dir)) {
        g_ptr_array_add(names, g_build_filename(folder, name, NULL));
    }
    g_ptr_array_sort(names, compare_names);
    for (guint i = 0; i < names->len; i++) {
        char *bytes = NULL;
        gsize size = 0;
        if (g_file_get_contents(g_ptr_array_index(names, i), &bytes, &size, NULL)) {
            g_ptr_array_add(seeds, g_bytes_new_take(bytes, size));
        }
    }
    return seeds;
}

static void run(const void *data, size_t size)
{
    g_autofree uint8_t *exact = g_memdup2(data, size); /* no room behind: the sanitizer sees */
    (void)LLVMFuzzerTestOneInput(exact, size);
}

/* One of: change a bit, put a telling byte, cut a piece out, double a piece, cut the end off. */
static void mutate_once(GByteArray *bytes, GRand *chance)
{
    static const uint8_t telling[] = {0,   '\n', '\r', '"', ',', ':',  '.', '-', '%',
                                      '&', 0xff, 0x80, '{', '[', '\\', ' ', '0', '9'};
    guint at = bytes->len > 0 ? (guint)g_rand_int_range(chance, 0, (gint32)bytes->len) : 0;
    guint wanted = (guint)g_rand_int_range(chance, 1, 9);
    guint count = MIN(bytes->len - at, wanted);
    uint8_t byte = telling[g_rand_int_range(chance, 0, G_N_ELEMENTS(telling))];
    switch (g_rand_int_range(chance, 0, 5)) {
    case 0:
        if (bytes->len > 0) {
            bytes->data[at] ^= (uint8_t)(1 << g_rand_int_range(chance, 0, 8));
        }
        break;
    case 1:
        g_byte_array_append(bytes, &byte, 1);
        memmove(bytes->data + at + 1, bytes->data + at, bytes->len - at - 1);
        bytes->data[at] = byte;
        break;
    case 2:
        if (count > 0) {
            g_byte_array_remove_range(bytes, at, count);
        }
        break;
    case 3: {
        g_autofree uint8_t *piece = g_memdup2(bytes->data + at, count);
        g_byte_array_append(bytes, piece, count);
        break;
    }
    default:
        g_byte_array_set_size(bytes, at);
    }
}

static void run_mutation(GPtrArray *seeds, GRand *chance)
{
    GBytes *seed = g_ptr_array_index(seeds, (guint)g_rand_int_range(chance, 0, (gint32)seeds->len));
    gsize size = 0;
    const uint8_t *data = g_bytes_get_data(seed, &size);
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    g_byte_array_append(bytes, data, (guint)MIN(size, INPUT_MAX));
    for (gint32 times = g_rand_int_range(chance, 1, 6); times > 0; times--) {
        mutate_once(bytes, chance);
    }
    run(bytes->data, bytes->len);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s CORPUS MUTATIONS\n", argv[0]);
        return 2;
    }
    g_autoptr(GPtrArray) seeds = seeds_load(argv[1]);
    if (seeds->len == 0) {
        fprintf(stderr, "%s holds no seeds\n", argv[1]);
        return 1;
    }
    for (guint i = 0; i < seeds->len; i++) {
        gsize size = 0;
        const void *data = g_bytes_get_data(g_ptr_array_index(seeds, i), &size);
        run(data, size);
    }
    g_autoptr(GRand) chance = g_rand_new_with_seed(20260105);
    for (gint64 left = g_ascii_strtoll(argv[2], NULL, 10); left > 0; left--) {
        run_mutation(seeds, chance);
    }
    printf("%u seeds and %s mutations\n", seeds->len, argv[2]);
    return 0;
}
