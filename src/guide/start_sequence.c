// SPDX-License-Identifier: Apache-2.0
#include "guide/start_sequence.h"

static const char *const DAILY[] = {
    N_("Ikut satu percakapan di grup atau kolom komentar."),
    N_("Tinggalkan satu komentar dan balas komentar yang masuk."),
    N_("Jawab pertanyaan yang menunggu."),
};

bool start_is_ready(const StartSequence *start)
{
    for (int step = 0; step < START_STEPS; step++) {
        if (!start->ticked[step]) {
            return false;
        }
    }
    return true;
}

const char *start_daily_task(const StartSequence *start, size_t i)
{
    return start_is_ready(start) && i < G_N_ELEMENTS(DAILY) ? DAILY[i] : NULL;
}
