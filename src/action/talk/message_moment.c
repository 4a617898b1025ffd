// SPDX-License-Identifier: Apache-2.0
#include "action/talk/message_moment.h"

int64_t message_moment(const Doing *doing)
{
    const Context *context = doing->context;
    if (!form_has(doing->values, "day") && !form_has(doing->values, "minute")) {
        return context->now;
    }
    Minute now = zone_minute(context->zone, context->now);
    return zone_instant(context->zone, form_day_or(doing->values, "day", context->today),
                        (Minute)form_int_or(doing->values, "minute", now));
}
