// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A simple look at one's own market (requirement K08): what sells best, whether a weekday or an hour is
 * really busier, what is asked for and not there, how one's prices stand beside others, how many orders
 * next week may bring; and at most three decisions to consider out of it. Every line says what it rests
 * on; what rests on too little says so and gives no number. */
#include "app/context.h"
#include "guide/forecast.h"
#include "guide/pattern.h"
#include "guide/price_place.h"
#include "store/purchase.h"

#define OUTLOOK_DECISIONS 3
#define OUTLOOK_WANTED_LEAST 3 /* people who asked, before trying it is worth a thought */
#define OUTLOOK_BEST_LEAST 10  /* orders with the best seller */

typedef struct {
    const char *product; /* borrowed from `prices` */
    int64_t own_idr, median_idr;
    size_t count; /* sellers */
    PricePlace place;
} PriceLine;

typedef struct {
    const char *key; /* "weekday", "demand", "price", "hour", "best" */
    char *title, *data, *size; /* what to consider; the data; how much it rests on: translated, owned */
    const char *path, *path_label; /* where it is done; label N_ */
} OutlookDecision;

typedef struct {
    Period days;  /* the full weeks looked at; meaningless when weeks is 0 */
    size_t weeks; /* at most FORECAST_WEEKS_MOST */
    Period recent; /* of the best sellers: as many days until today */
    Pattern weekday, hour;
    int64_t weekday_sums[WEEKDAY_COUNT], hour_sums[PURCHASE_BLOCKS];
    Forecast forecast;
    RecordList *best, *wanted, *prices; /* BestSeller, RequestedItem, RivalPrice; owned */
    GArray *price_lines;                /* PriceLine, owned */
    GPtrArray *decisions;               /* OutlookDecision, the strongest first, owned */
} Outlook;

/* Needs an open business. */
MUST_USE bool outlook_load(const Context *context, Outlook *ret_outlook, GError **error);
void outlook_clear(Outlook *outlook);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Outlook, outlook_clear)

const OutlookDecision *outlook_decision_at(const Outlook *outlook, size_t i);
/* Whole purchases of one row on average, "3,5"; rows > 0. */
MUST_USE char *outlook_mean(int64_t sum, size_t rows);
/* "06.00–08.00" */
MUST_USE char *outlook_hours(size_t block);
