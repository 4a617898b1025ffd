// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What people write to the business: comments, direct messages and reviews of all channels in one
 * box (requirements H10, T01). A message waits until it is answered or set aside; it is answered
 * once. due_at is the promise at the time it came in: changing the promise or the signal hours
 * later changes no old promise. */
#include "base/date.h"
#include "store/business.h"

typedef struct {
    int64_t id;
    const char *platform; /* key of platforms.txt or sources.txt */
    const char *kind;   /* "comment", "message", "review", "note": said face to face or by phone */
    const char *author; /* "" when not said */
    const char *phone;  /* own, else of the contact; "" */
    int64_t contact_id; /* 0: nobody known */
    const char *text;
    const char *interaction; /* "feedback" or "communication" (requirement M05) */
    int64_t received_at, due_at;
    const char *answer;
    int64_t answered_at;   /* 0: not answered */
    int64_t dismissed_at;  /* 0: not set aside */
    const char *sentiment; /* by hand: "positive", "neutral", "negative", "unknown" */
    const char *situation; /* key of guide/interaction.h (requirement M06) */
    int64_t person_id;     /* who is to answer; 0: nobody in particular */
    const char *person;    /* her name; "" */
    int64_t snoozed_until; /* put off until then; 0: not put off */
    const char *labels;    /* keys "order,urgent" (action/talk/message_label.c); "" */
    const char *proposed;  /* by the reader of feelings (requirement T07), the same words */
    int64_t confidence;    /* of what was proposed, percent */
    int64_t topics;        /* bits of FeelTopic */
} Message;
RECORD_LIST(Message, message)

bool message_waits(const Message *message);
bool message_is_overdue(const Message *message, int64_t now);
/* Of the same person, as message_list_thread knows her? */
bool message_same_thread(const Message *one, const Message *other);
/* How it feels: the owner's own mark, else what was proposed. */
const char *message_feeling(const Message *message);

/* An empty list when there is none. */
MUST_USE bool message_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                           GError **error);
/* Newest first, older than number `before` (0: from the newest): for paging. */
MUST_USE bool message_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                           RecordList **ret_list, GError **error);
/* The same of one feeling ("unknown" too), by hand or proposed. */
MUST_USE bool message_list_feeling(Db *db, int64_t business_id, const char *feeling, int64_t limit,
                                   RecordList **ret_list, GError **error);
/* What waits for an answer, of all channels, oldest first. */
MUST_USE bool message_list_waiting(Db *db, int64_t business_id, int64_t limit,
                                   RecordList **ret_list, GError **error);
/* Who looks into the queue: put-off messages are out of it until their time has come. */
typedef struct {
    int64_t now;
    int64_t person_id; /* 0: everybody's */
    const char *label; /* "": any */
} MessageQueue;
MUST_USE bool message_list_queue(Db *db, int64_t business_id, const MessageQueue *queue,
                                 int64_t limit, RecordList **ret_list, GError **error);
/* Those put off past `now`, the next to come back first. */
MUST_USE bool message_list_snoozed(Db *db, int64_t business_id, int64_t now, int64_t limit,
                                   RecordList **ret_list, GError **error);
/* What else the same person wrote, on any channel, latest first: known by contact or number, else, when
 * neither is known, by name. */
MUST_USE bool message_list_thread(Db *db, int64_t business_id, const Message *message,
                                  int64_t limit, RecordList **ret_list, GError **error);
/* The same, those that wait, oldest first. */
MUST_USE bool message_list_thread_waiting(Db *db, int64_t business_id, const Message *message,
                                          int64_t limit, RecordList **ret_list, GError **error);
/* What was answered, latest answer first. */
MUST_USE bool message_list_answered(Db *db, int64_t business_id, int64_t limit,
                                    RecordList **ret_list, GError **error);

typedef struct {
    const char *platform, *kind, *author;
    const char *phone; /* E.164 or "" */
    const char *text;
    int64_t received_at;
    const char *proposed; /* NULL: unknown */
    int64_t confidence, topics;
} MessageFacts;
/* Finds the contact by phone or name and counts the promise within the owner's hours; codes and passwords in
 * the text are struck out (base/code_mask.h). */
MUST_USE bool message_add(Db *db, const Business *business, const MessageFacts *facts, int64_t now,
                          int64_t *ret_id, GError **error);
typedef struct {
    const char *words;
    int64_t at;
    int64_t seen; /* number of the last message that was seen */
} MessageAnswer;
/* NOT_FOUND without such a message; CONFLICT when it waits no more. */
MUST_USE bool message_answer(Db *db, int64_t business_id, int64_t id, const char *answer,
                             int64_t answered_at, GError **error);
/* One customer, one thread: the same answer for what else of hers waits, on any channel, as far as it came
 * in by then and its number is not above `seen` (what arrived meanwhile waits on). *ret_count: how many. */
MUST_USE bool message_answer_thread(Db *db, int64_t business_id, const Message *message,
                                    const MessageAnswer *answer, int64_t *ret_count,
                                    GError **error);
/* person_id 0: nobody in particular. NOT_FOUND also for a person who is none of this business. */
MUST_USE bool message_assign(Db *db, int64_t business_id, int64_t id, int64_t person_id,
                             GError **error);
/* until 0: back at once. The promise stays as it was. */
MUST_USE bool message_snooze(Db *db, int64_t business_id, int64_t id, int64_t until,
                             GError **error);
MUST_USE bool message_label(Db *db, int64_t business_id, int64_t id, const char *labels,
                            GError **error);
MUST_USE bool message_dismiss(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);
MUST_USE bool message_set_sentiment(Db *db, int64_t business_id, int64_t id, const char *sentiment,
                                    GError **error);
typedef struct {
    const char *feeling; /* as Message.proposed */
    int64_t confidence, topics;
} MessageFeeling;
/* Leaves the mark set by hand as it is. */
MUST_USE bool message_set_proposed(Db *db, int64_t business_id, int64_t id,
                                   const MessageFeeling *feeling, GError **error);
