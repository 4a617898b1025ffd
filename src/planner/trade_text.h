// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Messages of the special ways of selling: "ready" of a print job, reminder of an appointment, pre-order of boxes, trips, orders to
 * suppliers. Facts come in as plain structs; a fact that is not given leaves its line out. Sources:
 * requirements S03, S04, S05, S08; C08; story N14. */
#include "base/date.h"
#include "planner/caption.h"

typedef struct {
    const char *customer, *business, *code;
    int64_t total_idr;
    Day day;
    Minute minute;
} PrintWords;
MUST_USE char *print_ready_text(const CaptionBook *book, const PrintWords *words);

typedef struct {
    const char *customer, *business, *menu;
    const char *place; /* may be NULL */
    int64_t boxes, total_idr, deposit_idr;
    int64_t paid_idr; /* 0: the text asks for the deposit, else it is the receipt */
    Day day;
} PreorderWords;
MUST_USE char *preorder_text(const CaptionBook *book, const PreorderWords *words);

typedef struct {
    const char *customer, *business, *service;
    const char *place; /* may be NULL */
    int64_t price_idr;
    Day day;
    Minute minute;
} AppointmentWords;
MUST_USE char *appointment_reminder_text(const CaptionBook *book, const AppointmentWords *words);

/* The things of an announcement or an invoice in the order they are said; names are borrowed. */
typedef struct {
    const char *name;
    int64_t price_idr, left; /* left: pieces not claimed */
} TradeItem;
MUST_USE GArray *trade_items_new(void);
void trade_items_add(GArray *items, const char *name, int64_t price_idr, int64_t left);

typedef struct {
    const char *business, *title, *place;
    Day day;
    Minute minute;
    const GArray *items; /* left is not read */
} LiveWords;
/* Every thing with the letter it is claimed by. */
MUST_USE char *live_announcement_text(const CaptionBook *book, const LiveWords *words);

typedef struct {
    const char *business, *place;
    const char *brands; /* may be NULL */
    Day from, to;
    int64_t fee_idr, fee_percent; /* one of the two, or none */
    const GArray *items; /* may be NULL: nothing named yet */
} TripWords;
/* Items that are all claimed are left out. */
MUST_USE char *trip_announcement_text(const CaptionBook *book, const TripWords *words);

typedef struct {
    const char *customer, *business, *place;
    const GArray *items;
    int64_t total_idr, paid_idr;
} TripInvoiceWords;
MUST_USE char *trip_invoice_text(const CaptionBook *book, const TripInvoiceWords *words);

typedef struct {
    const char *partner, *business, *what;
    int64_t cost_idr;
    Day due;
    bool late; /* asks where it is, instead of ordering it */
} PartnerWords;
MUST_USE char *partner_text(const CaptionBook *book, const PartnerWords *words);
