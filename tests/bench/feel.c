// SPDX-License-Identifier: Apache-2.0
/* bench_feel MODEL FILE ROUNDS: all lines of the file, held in memory, judged on one core; says
 * comments a second with and without the memory of words, and of reading alone (the limit). */
#include "feel/feel.h"

#include <glib.h>
#include <string.h>
#include <time.h>

typedef struct {
    const char *text, *end;
    const FeelModel *model;
    FeelMemory *memory;
    int64_t lines, sum;
} Round;

static void lines_judge(Round *round)
{
    for (const char *at = round->text; at < round->end;) {
        const char *stop = memchr(at, '\n', (size_t)(round->end - at));
        stop = stop != NULL ? stop : round->end;
        round->sum +=
            (int)feel_judge(round->model, round->memory, at, (size_t)(stop - at)).label;
        round->lines++;
        at = stop + 1;
    }
}

static void lines_read(Round *round)
{
    for (const char *at = round->text; at < round->end;) {
        const char *stop = memchr(at, '\n', (size_t)(round->end - at));
        stop = stop != NULL ? stop : round->end;
        FeelReader reader = feel_reader(at, (size_t)(stop - at));
        FeelToken token;
        while (feel_token_next(&reader, &token)) {
            round->sum += (int)token.length;
        }
        round->lines++;
        at = stop + 1;
    }
}

/* Of this process alone, so that a busy machine changes little. */
static int64_t worked_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void timed(Round *round, const char *name, int rounds, void (*work)(Round *))
{
    int64_t best = INT64_MAX;
    for (int i = 0; i < rounds; i++) {
        int64_t before = worked_us();
        round->lines = 0;
        work(round);
        best = MIN(best, worked_us() - before);
    }
    g_print("%s %.0f\n", name, (double)round->lines * 1e6 / (double)best);
}

int main(int argc, char **argv)
{
    g_autofree char *bytes = NULL;
    g_autofree char *text = NULL;
    gsize length = 0, size = 0;
    FeelModel model;
    if (argc != 4 || !g_file_get_contents(argv[1], &bytes, &length, NULL) ||
        !g_file_get_contents(argv[2], &text, &size, NULL) || !feel_open(bytes, length, &model)) {
        g_printerr("usage: bench_feel MODEL FILE ROUNDS\n");
        return 2;
    }
    int rounds = (int)g_ascii_strtoll(argv[3], NULL, 10);
    g_autofree FeelMemory *memory = g_malloc0(feel_memory_size());
    Round round = {text, text + size, &model, memory, 0, 0};
    timed(&round, "judged", rounds, lines_judge);
    round.memory = NULL;
    timed(&round, "judged_alone", rounds, lines_judge);
    timed(&round, "read", rounds, lines_read);
    return round.sum == 0;
}
