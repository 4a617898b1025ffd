// SPDX-License-Identifier: Apache-2.0
#include "command/import_watch.h"

#include <time.h>

#include "app/import_words.h"

#define EVERY_US 100000
#define QUIET_US 500000 /* a short file needs no word */
#define LINE_WIDTH 70   /* covers what stood there before */

static bool is_interrupted(void)
{
    sigset_t signals;
    const struct timespec at_once = {0, 0};
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    return sigtimedwait(&signals, NULL, &at_once) == SIGINT;
}

static void say(const ImportWatch *watch, int64_t done, int64_t rows, gint64 lasted_us)
{
    if (watch->said_to == NULL || lasted_us < QUIET_US || done <= 0) {
        return;
    }
    int64_t left_s = (rows - done) * (lasted_us / 1000) / done / 1000 + 1;
    g_autofree char *words = import_progress_words(done, rows, left_s, watch->lang);
    fprintf(watch->said_to, "\r%-*s", LINE_WIDTH, words);
    fflush(watch->said_to);
}

static bool step(void *data, int64_t rows_done, int64_t rows, GError **error)
{
    ImportWatch *watch = data;
    gint64 now_us = g_get_monotonic_time();
    if (now_us < watch->next_us) {
        return true;
    }
    watch->next_us = now_us + EVERY_US;
    say(watch, rows_done, rows, now_us - watch->begun_us);
    watch->called_off = is_interrupted();
    return !watch->called_off || error_set(error, ERROR_UNAVAILABLE, "called off");
}

void import_watch_begin(ImportWatch *watch, App *app, FILE *terminal, const Lang *lang)
{
    sigset_t signals;
    *watch = (ImportWatch){.pace = {step, watch}, .app = app, .lang = lang, .said_to = terminal};
    watch->begun_us = g_get_monotonic_time();
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, &watch->before);
    app_watch_imports(app, &watch->pace);
}

bool import_watch_end(ImportWatch *watch)
{
    app_watch_imports(watch->app, NULL);
    if (watch->said_to != NULL) {
        fprintf(watch->said_to, "\r%*s\r", LINE_WIDTH, "");
    }
    pthread_sigmask(SIG_SETMASK, &watch->before, NULL);
    return watch->called_off;
}
