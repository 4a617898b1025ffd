// SPDX-License-Identifier: Apache-2.0
#include "app/context.h"

#include "store/consent.h"

static const char *const SUBJECTS[] = {"", "plan", "orders", "customers", "figures", "values"};
static const char *const DOORS[] = {"page", "api", "command"};

/* Staff do the daily work; goals, money targets, members and consent stay with the owner. */
static const struct {
    const char *role;
    unsigned capabilities;
} ROLES[] = {
    {"owner", CAN_PLAN | CAN_POST | CAN_TALK | CAN_SELL | CAN_MEASURE | CAN_LEARN | CAN_OWN},
    {"staff", CAN_POST | CAN_TALK | CAN_SELL | CAN_LEARN},
    {"agency", CAN_POST},
    {"mentor", CAN_NOTHING},
    {"village", CAN_NOTHING},
};

const char *door_key(Door door)
{
    g_assert(door < DOOR_COUNT);
    return DOORS[door];
}

static unsigned capabilities_of(const char *role)
{
    for (size_t i = 0; i < G_N_ELEMENTS(ROLES); i++) {
        if (g_str_equal(ROLES[i].role, role)) {
            return ROLES[i].capabilities;
        }
    }
    return 0;
}

static bool subjects_load(Context *context, GError **error)
{
    if (g_str_equal(context->role, "owner") || g_str_equal(context->role, "staff")) {
        return true;
    }
    for (Subject subject = SUBJECT_PLAN; subject < SUBJECT_COUNT; subject++) {
        bool allowed = false;
        if (!consent_allows(context->db, context->business_id, context->role, SUBJECTS[subject],
                            &allowed, error)) {
            return false;
        }
        context->subjects |= allowed ? 1u << subject : 0;
    }
    return true;
}

static bool business_open(Context *context, GError **error)
{
    RecordList *list = NULL;
    if (!business_load_for(context->db, context->business_id, context->user_id, &list, error)) {
        return false;
    }
    context->business_list = list;
    if (record_count(list) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such business for this user");
    }
    context->business = business_at(list, 0);
    context->role = context->business->role;
    context->zone = business_zone(context->business);
    return subjects_load(context, error);
}

bool context_init(Context *context, const ContextOptions *options, GError **error)
{
    *context = (Context){
        .app = options->app,
        .db = options->db,
        .lang = options->lang,
        .knowledge = app_knowledge(options->app),
        .now = app_now(options->app),
        .user_id = options->user_id,
        .business_id = options->business_id,
        .role = "",
        .door = options->door,
    };
    if (context->business_id != 0 && !business_open(context, error)) {
        return false;
    }
    context->today = zone_day(context->zone, context->now);
    return true;
}

void context_clear(Context *context)
{
    g_clear_pointer(&context->business_list, record_list_free);
}

static bool context_may_do(const Context *context, Capability needs)
{
    return context->user_id != 0 && (needs == CAN_NOTHING || context->business_id != 0) &&
           (capabilities_of(context->role) & needs) == (unsigned)needs;
}

/* Visitors of the example business write nothing at all, not even for themselves. */
static bool is_demo_visitor(const Context *context)
{
    return context->business != NULL && context->business->demo != 0 &&
           !g_str_equal(context->role, "owner");
}

bool context_may_write(const Context *context, Capability needs)
{
    return !is_demo_visitor(context) && context_may_do(context, needs);
}

bool context_may_read(const Context *context, Capability needs, Subject subject)
{
    return context_may_do(context, needs) || (context->subjects & (1u << subject)) != 0;
}
