// SPDX-License-Identifier: Apache-2.0
#include "app/measuring.h"

KpiQuery context_kpi_query(const Context *context, Period period)
{
    g_assert(context->business_id != 0);
    return (KpiQuery){.db = context->db,
                      .knowledge = context->knowledge,
                      .business_id = context->business_id,
                      .period = period,
                      .zone = context->zone,
                      .today = context->today,
                      .sees_values = context_may_read(context, CAN_OWN, SUBJECT_VALUES)};
}

bool context_period(const Context *context, const char *text, Period *ret_period)
{
    if (*text == '\0') {
        *ret_period = period_of_week(context->today);
        return true;
    }
    return period_parse(text, ret_period);
}
