// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!promotion_need(doing, false, &one, error)) {
        return false;
    }
    if (promotion_at(one, 0)->to_day < context->today) {
        form_errors_add(
            doing->errors, "", "%s",
            tr(context->lang, "Iklan ini sudah berakhir, jadi tidak perlu dihentikan."));
        return true;
    }
    return promotion_stop(context->db, context->business_id, doing->id, context->today,
                          context->now, error);
}

const Action action_ad_stop = {
    .name = "ad_stop",
    .resource = "ads",
    .verb = "stop",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Hentikan iklan ini"),
    .done = N_("Iklan dicatat berhenti hari ini. Matikan juga di aplikasinya."),
    .summary = "The ad ran until today and no longer.",
    .run = run,
};
