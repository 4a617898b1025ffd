// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One line of a calendar as it is printed or put on a phone: a post or a task with its hour. Texts
 * are borrowed; NULL and "" both mean "nothing". */
#include "base/date.h"

typedef struct {
    int64_t id; /* of the stored post; 0: not stored */
    Day day;
    Minute minute;
    int minutes;
    const char *title;
    const char *channel; /* name as shown */
    const char *pillar;  /* name as shown */
    const char *person;
    const char *text; /* of the post, when it is written already */
    bool done;
    int64_t event_id; /* of the stored event, when it is one and no post; else 0 */
} AgendaItem;
