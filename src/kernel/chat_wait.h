// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How long answers took: any number of them in a place of fixed size, for a middle and a ninth tenth
 * exact to the second up to a day, to the minute up to 60 days, to the hour beyond. The place is the
 * caller's, set to zeros before. */
#include <stdint.h>

#define CHAT_WAIT_SECONDS 86400u
#define CHAT_WAIT_MINUTES 86400u
#define CHAT_WAIT_HOURS 87600u /* ten years; what is longer counts as that */
#define CHAT_WAIT_SLOTS (CHAT_WAIT_SECONDS + CHAT_WAIT_MINUTES + CHAT_WAIT_HOURS)

#define CHAT_NONE ((int64_t)-1)

typedef struct {
    uint32_t counts[CHAT_WAIT_SLOTS];
    int64_t count;
} ChatWaits;

void chat_wait_add(ChatWaits *waits, int64_t wait_s); /* below 0: 0 */
/* Of an even number the middle of the two in the middle; CHAT_NONE of none. */
int64_t chat_wait_median(const ChatWaits *waits);
int64_t chat_wait_p90(const ChatWaits *waits); /* nearest rank; CHAT_NONE of none */
