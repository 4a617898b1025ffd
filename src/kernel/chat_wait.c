// SPDX-License-Identifier: Apache-2.0
#include "kernel/chat_wait.h"

#define MINUTE_S 60
#define HOUR_S 3600

static uint32_t slot_of(int64_t wait_s)
{
    if (wait_s < 0) {
        return 0;
    }
    if (wait_s < CHAT_WAIT_SECONDS) {
        return (uint32_t)wait_s;
    }
    if (wait_s / MINUTE_S < CHAT_WAIT_MINUTES) {
        return CHAT_WAIT_SECONDS + (uint32_t)(wait_s / MINUTE_S);
    }
    int64_t hours = wait_s / HOUR_S;
    return CHAT_WAIT_SECONDS + CHAT_WAIT_MINUTES +
           (uint32_t)(hours < CHAT_WAIT_HOURS ? hours : CHAT_WAIT_HOURS - 1);
}

static int64_t slot_seconds(uint32_t slot)
{
    if (slot < CHAT_WAIT_SECONDS) {
        return slot;
    }
    slot -= CHAT_WAIT_SECONDS;
    return slot < CHAT_WAIT_MINUTES ? (int64_t)slot * MINUTE_S
                                    : (int64_t)(slot - CHAT_WAIT_MINUTES) * HOUR_S;
}

/* The wait of this rank, the shortest being 1. */
static int64_t wait_ranked(const ChatWaits *waits, int64_t rank)
{
    uint32_t slot = 0;
    for (int64_t before = waits->counts[0]; before < rank; before += waits->counts[slot]) {
        slot++;
    }
    return slot_seconds(slot);
}

void chat_wait_add(ChatWaits *waits, int64_t wait_s)
{
    uint32_t slot = slot_of(wait_s);
    if (waits->counts[slot] < UINT32_MAX) {
        waits->counts[slot]++;
        waits->count++;
    }
}

int64_t chat_wait_median(const ChatWaits *waits)
{
    if (waits->count == 0) {
        return CHAT_NONE;
    }
    int64_t lower = wait_ranked(waits, (waits->count + 1) / 2);
    int64_t upper = wait_ranked(waits, waits->count / 2 + 1);
    return lower + (upper - lower) / 2;
}

int64_t chat_wait_p90(const ChatWaits *waits)
{
    return waits->count == 0 ? CHAT_NONE : wait_ranked(waits, (waits->count * 9 + 9) / 10);
}
