// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who is doing what where: made once a request or command, passed down everywhere. Holds the one
 * Db of the request and the open business. Every store call takes context->business_id; a context
 * exists only for a member of that business, so another business's rows are out of reach. */
#include "app/app.h"
#include "store/business.h"
#include "store/user.h"

/* What an action or page needs. */
typedef enum {
    CAN_NOTHING = 0, /* any signed-in user */
    CAN_PLAN = 1 << 0,
    CAN_POST = 1 << 1,
    CAN_TALK = 1 << 2,
    CAN_SELL = 1 << 3,
    CAN_MEASURE = 1 << 4,
    CAN_LEARN = 1 << 5,
    CAN_OWN = 1 << 6, /* members, consent, business facts, tokens */
} Capability;

/* What kind of data a page or resource shows: consent is given per kind (design 5.3). */
typedef enum {
    SUBJECT_NONE,
    SUBJECT_PLAN,
    SUBJECT_ORDERS,
    SUBJECT_CUSTOMERS,
    SUBJECT_FIGURES,
    SUBJECT_VALUES,
    SUBJECT_COUNT
} Subject;

typedef enum { DOOR_PAGE, DOOR_API, DOOR_COMMAND, DOOR_COUNT } Door;
const char *door_key(Door door);

typedef struct {
    App *app;
    Db *db; /* borrowed for the life of the context */
    const Lang *lang;
    const Knowledge *knowledge;
    int64_t now;              /* UTC seconds, the same for the whole request */
    int64_t user_id;          /* 0: nobody signed in */
    int64_t business_id;      /* 0: none open */
    const Business *business; /* NULL when none open; borrowed from business_list */
    Zone zone;
    Day today;         /* in the business's zone */
    const char *role;  /* "owner", "staff", "agency", "mentor" or "" */
    unsigned subjects; /* bit per Subject the viewer may read by consent */
    Door door;
    RecordList *business_list; /* owned */
} Context;

typedef struct {
    App *app;
    Db *db;
    const Lang *lang;
    int64_t user_id, business_id; /* 0: none */
    Door door;
} ContextOptions;

/* NOT_FOUND when the user is no member of the business (it does not exist for her). */
MUST_USE bool context_init(Context *context, const ContextOptions *options, GError **error);
void context_clear(Context *context);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Context, context_clear)

/* May the context do this? Reading needs the capability or, for mentors, agencies and villages,
 * the owner's consent for the subject. */
bool context_may_write(const Context *context, Capability needs);
bool context_may_read(const Context *context, Capability needs, Subject subject);
