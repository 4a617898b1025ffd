// SPDX-License-Identifier: Apache-2.0
#pragma once
/* All rows of all businesses as plain structs, read column by column without a sum, a condition or a join, for
 * counting anew what a KPI says. Numbers that are NULL read RAW_NONE. */
#include "kpi/story.h"

#define RAW_NONE INT64_MIN

typedef struct {
    int64_t business, id, removes, day, amount, count, contact;
    const char *heard, *bought, *customer;
} RawSale;
typedef struct {
    int64_t business, id, day, due_day, due_at, delivered_at;
    const char *state, *heard;
} RawOrder;
typedef struct {
    int64_t business, order, product, package, quantity, price;
} RawItem;
typedef struct {
    int64_t business, id, cost, active;
    const char *description;
} RawProduct;
typedef struct {
    int64_t business, package, product, quantity;
} RawPart;
typedef struct {
    int64_t business, day, goal, minutes;
    const char *platform, *kind, *pillar, *idea, *goal_mark, *state, *text;
} RawPost;
typedef struct {
    int64_t business, minutes, done_at;
    const char *platform;
} RawTask;
typedef struct {
    int64_t business, id, received_at, due_at, answered_at, dismissed_at, contact;
    const char *platform, *kind, *author, *phone, *answer, *sentiment, *proposed;
} RawMessage;
typedef struct {
    int64_t business, day, closed_at;
} RawComplaint;
typedef struct {
    int64_t business, day, quantity;
    const char *item_key;
} RawRequest;
typedef struct {
    int64_t business, day, value;
    const char *platform, *measure;
} RawFigure;
typedef struct {
    int64_t business, to_day, satisfaction, family, contribution;
} RawReview;
typedef struct {
    int64_t business, day, sold_out;
} RawMenu;
typedef struct {
    int64_t business, day, stars, may_publish;
} RawTestimonial;
typedef struct {
    int64_t business, id, from_day, to_day, cost, orders, margin, active;
    const char *kind, *channel;
} RawPromotion;
typedef struct {
    int64_t business, id, active;
    const char *name, *phone;
} RawContact;
typedef struct {
    int64_t business, order;
} RawMarketOrder;
typedef struct {
    int64_t business, product;
} RawDetail;
typedef struct {
    int64_t id, off_days;
} RawBusiness;
typedef struct {
    int64_t business;
    const char *question, *value;
} RawAnswer;

typedef struct {
    GArray *sales, *orders, *items, *products, *parts, *posts, *tasks, *messages, *complaints,
        *requests, *figures, *reviews, *menus, *testimonials, *promotions, *contacts, *markets,
        *details, *businesses, *answers;
    GStringChunk *texts;
} Raw;
void raw_load(Db *db, Raw *raw);
void raw_clear(Raw *raw);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Raw, raw_clear)

/* for (EACH(RawSale, sale, raw->sales)) { … sale->day … } */
#define EACH(Type, name, list)                                                                     \
    const Type *name = (const Type *)(void *)(list)->data,                                         \
                     *name##_end = name + (list)->len;                                             \
    name < name##_end;                                                                             \
    name++
