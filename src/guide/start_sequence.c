// SPDX-License-Identifier: Apache-2.0
#include "guide/start_sequence.h"

static const struct {
    const char *name, *missing;
} STEPS[START_STEPS] = {
    [START_GOALS] = {N_("Tujuan"), N_("Tulis satu tujuan dengan angka dan tanggal.")},
    [START_PLATFORM] = {N_("Media"), N_("Pilih satu media dan lengkapi tujuh jawabannya.")},
    [START_CONTACTS] = {N_("Daftar kontak"), N_("Catat satu kontak beserta alasannya.")},
    [START_CALENDAR] = {N_("Kalender kiriman"), N_("Buat kalender kiriman untuk minggu ini.")},
};

static const char *const DAILY[] = {
    N_("Ikut satu percakapan di grup atau kolom komentar."),
    N_("Tinggalkan satu komentar dan balas komentar yang masuk."),
    N_("Jawab pertanyaan yang menunggu."),
};

const char *start_step_name(StartStep step)
{
    g_assert(step < START_STEPS);
    return STEPS[step].name;
}

const char *start_step_missing(StartStep step)
{
    g_assert(step < START_STEPS);
    return STEPS[step].missing;
}

StartStep start_missing(const StartSequence *start, size_t i)
{
    for (int step = 0; step < START_STEPS; step++) {
        if (!start->ticked[step] && i-- == 0) {
            return (StartStep)step;
        }
    }
    return START_STEPS;
}

bool start_is_ready(const StartSequence *start)
{
    return start_missing(start, 0) == START_STEPS;
}

const char *start_daily_task(const StartSequence *start, size_t i)
{
    return start_is_ready(start) && i < G_N_ELEMENTS(DAILY) ? DAILY[i] : NULL;
}
