// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/message.h"
#include "store/opening.h"

#define HOUR_S 3600
#define MORNING (7 * 60)

static const Choice UNTILS[] = {{"hour", N_("Satu jam lagi")},
                                {"tomorrow", N_("Besok pagi")},
                                {"now", N_("Tampilkan lagi sekarang")},
                                {0}};
static const Field FIELDS[] = {
    {"until", N_("Ingatkan kapan?"), FIELD_CHOICE, true, .choices = UNTILS},
    {0},
};
static const Form FORM = {FIELDS};

/* Tomorrow when the shop opens, else in the morning. */
static bool until_of(const Doing *doing, int64_t *ret_until, GError **error)
{
    const Context *context = doing->context;
    const char *until = form_text(doing->values, "until");
    Opening opening = opening_always();
    if (!g_str_equal(until, "tomorrow")) {
        *ret_until = g_str_equal(until, "hour") ? context->now + HOUR_S : 0;
        return true;
    }
    if (!opening_load(context->db, context->business_id, &opening, error)) {
        return false;
    }
    bool all_day = opening.from_minute == opening.to_minute;
    Minute minute = all_day ? MORNING : (Minute)opening.from_minute;
    *ret_until = zone_instant(context->zone, context->today + 1, minute);
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    int64_t until = 0;
    doing->result->id = doing->id;
    return until_of(doing, &until, error) &&
           message_snooze(context->db, context->business_id, doing->id, until, error);
}

const Action action_message_snooze = {
    .name = "message_snooze",
    .resource = "messages",
    .verb = "snooze",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Tunda"),
    .done = N_("Pesan ini muncul lagi pada waktunya. Janji jawab tetap."),
    .summary = "Puts a message off for an hour or until tomorrow, or back at once.",
    .run = run,
};
