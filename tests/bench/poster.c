// SPDX-License-Identifier: Apache-2.0
/* bench_poster PHOTO TIMES [THREADS]: the median of so many posters of 1080 × 1350 drawn in one
 * process as JPEG, in milliseconds; with THREADS so many are drawn at once. Last the most memory, MB. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "draw/start.h"
#include "poster/palette_book.h"
#include "poster/poster.h"

#define TIMES_MAX 2000
#define THREADS_MAX 16

typedef struct {
    GBytes *photo;
    int times;
    double took[TIMES_MAX];
    bool failed;
} Worker;

static const char *field(const void *data, const char *name)
{
    static const char *const fields[][2] = {{"title", "Nasi Kuning"},
                                            {"price", "10000"},
                                            {"unit", "porsi"},
                                            {"detail", "Lengkap dengan telur, sambal dan timun"},
                                            {"note", "Pesan sebelum pukul 09.00"},
                                            {"business", "Dapur Melati"},
                                            {"contact", "WA 0812-0000-0001"},
                                            {"link", "https://contoh.example/toko/dapur-melati"}};
    (void)data;
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        if (g_str_equal(fields[i][0], name)) {
            return fields[i][1];
        }
    }
    return NULL;
}

static bool draw(GBytes *photo)
{
    const PosterKind *kind = poster_find("product");
    Palette palette = {0};
    g_autoptr(PaletteBook) book = palette_book_new(NULL);
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_read(kind->form, (FormSource){.get = field}, NULL, errors);
    g_autoptr(GBytes) file = NULL;
    PosterAsk ask = {kind, values, photo, "tegas", POSTER_PORTRAIT, &palette, NULL};
    PosterOutput output = {PICTURE_JPEG, 0, NULL};
    return palette_book_choose(book, "", &palette, NULL) && poster_draw(&ask, &output, &file, NULL);
}

static gpointer work(gpointer data)
{
    Worker *worker = data;
    for (int i = 0; i < worker->times; i++) {
        gint64 begun = g_get_monotonic_time();
        worker->failed = !draw(worker->photo) || worker->failed;
        worker->took[i] = (double)(g_get_monotonic_time() - begun) / 1000.0;
    }
    return NULL;
}

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
    int count = argc > 3 ? (int)strtol(argv[3], NULL, 10) : 1;
    if (times < 1 || times > TIMES_MAX || count < 1 || count > THREADS_MAX ||
        !g_file_get_contents(argv[1], &bytes, &size, NULL)) {
        return 2;
    }
    draw_keep_memory();
    g_autoptr(GBytes) photo = g_bytes_new_take(bytes, size);
    g_autofree Worker *workers = g_new0(Worker, (gsize)count);
    GThread *threads[THREADS_MAX] = {0};
    for (int i = 0; i < count; i++) {
        workers[i].photo = photo;
        workers[i].times = times;
        threads[i] = g_thread_new("poster", work, &workers[i]);
    }
    bool failed = false;
    for (int i = 0; i < count; i++) {
        g_thread_join(threads[i]);
        failed = failed || workers[i].failed;
    }
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    qsort(workers[0].took, (size_t)times, sizeof workers[0].took[0], compare);
    printf("%.1f %.0f\n", workers[0].took[times / 2], (double)used.ru_maxrss / 1024);
    return failed ? 1 : 0;
}
