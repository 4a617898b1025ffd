// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Messages to one customer and the text catalogue: order confirmation, receipt, "now available",
 * apology, away text (requirements H04, S01, S02, T01, T06). Facts come in as plain structs; a fact
 * that is not given leaves its line out. */
#include "planner/caption.h"
#include "planner/day_room.h"

typedef struct {
    const char *name;
    int64_t quantity;
    int64_t price_idr; /* of one */
} OrderLine;

typedef struct {
    const char *business;
    const char *phone; /* E.164 of the business; may be NULL */
    const char *customer;
    int64_t number;
    const OrderLine *lines;
    size_t line_count;
    int64_t fee_idr; /* 0: none */
    int64_t total_idr;
    Day day;       /* due */
    Minute minute; /* due; -1: none */
    bool delivery; /* otherwise fetched by the customer */
    const char *area;
    const char *note; /* receipt: "Lunas, 5 Januari 2026"; may be NULL */
} OrderWords;

MUST_USE char *order_confirmation_text(const CaptionBook *book, const OrderWords *order);
MUST_USE char *receipt_text(const CaptionBook *book, const OrderWords *order);

typedef struct {
    const char *name;
    const char *description; /* may be NULL */
    int64_t price_idr;
    const char *unit; /* may be NULL */
    int preorder_days;
    int64_t stock; /* -1: not counted */
    bool active;
} CatalogueItem;

typedef struct {
    const char *business;
    const char *phone;    /* E.164; may be NULL */
    const char *link;     /* of the catalogue page; may be NULL */
    const char *delivery; /* may be NULL */
} CatalogueHead;

/* Inactive products are hidden; too long a list is cut with the number of what is left. */
MUST_USE char *catalogue_text(const CaptionBook *book, const CatalogueHead *head,
                              const CatalogueItem *items, size_t count);

MUST_USE char *now_available_text(const CaptionBook *book, const char *customer, const char *item,
                                  int64_t price_idr, const char *business);

typedef struct {
    const char *customer;
    const char *reason; /* what went wrong, in the owner's words */
    const char *repair; /* what is done about it; may be NULL */
    const char *business;
} ApologyWords;
MUST_USE char *apology_text(const CaptionBook *book, const ApologyWords *words);

typedef struct {
    const char *item;   /* what is being talked about */
    const char *words;  /* what happened */
    const char *repair; /* may be NULL */
    const char *phone;  /* E.164; may be NULL */
    const char *business;
} ClarificationWords;
MUST_USE char *clarification_text(const CaptionBook *book, const ClarificationWords *words);

/* A few personal words to a customer; occasion: "new", "regular", "big" or "sleeping" (guide/segment.h;
 * requirement T05). Asserts that it is one of them. */
MUST_USE char *customer_text(const CaptionBook *book, const char *occasion, const char *customer,
                             const char *business);

typedef struct {
    const char *customer, *business;
    const char *item; /* what was taken; may be NULL */
    int64_t left_idr;
    Day day;
    Day due; /* DAY_NONE: not agreed */
} DebtWords;
/* Polite, without blame and without a threat (requirement S10). */
MUST_USE char *debt_reminder_text(const CaptionBook *book, const DebtWords *words);

/* "06.00–07.00 dan 16.00–17.00"; a window that is said twice stands once. */
MUST_USE char *windows_words(const TimeWindow *windows, size_t count);
/* With the hours in which there is signal: "06.00–07.00 dan 16.00–17.00". */
MUST_USE char *away_text(const CaptionBook *book, const char *business, const TimeWindow *signal,
                         size_t count);
