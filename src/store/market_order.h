// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Orders of marketplaces: ordinary orders and sales, known by the number they have there, so that the
 * same order is never in twice. What the buyer pays the courier is no money of the shop and stands
 * beside it; a refund of single pieces is a sale below zero without an order. An order only moves on:
 * an older file changes nothing. Source: requirement H09. */
#include "store/order_step.h"

typedef struct {
    const char *market, *external_id; /* "shopee", its order number */
    const char *customer, *place, *note, *reason;
    const char *digest; /* of all the file says of it */
    OrderState state;
    Day day;              /* on which it was ordered */
    int64_t finished_at;  /* UTC seconds; 0: not yet */
    Day finished_day;     /* with ORDER_PAID: the day of the sale */
    const OrderLineDraft *lines;
    size_t line_count; /* 1 … ORDER_LINES_MAX */
    int64_t shipping_idr, voucher_idr, subsidy_idr, refund_idr;
} MarketEntry;

/* Everything known of the orders of one marketplace. */
typedef struct MarketBook MarketBook;
MUST_USE bool market_book_load(Db *db, int64_t business_id, const char *market,
                               MarketBook **ret_book, GError **error);
void market_book_free(MarketBook *book);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MarketBook, market_book_free)

typedef enum {
    MARKET_NEW,
    MARKET_SAME,     /* or older than what is known */
    MARKET_CHANGED,
    MARKET_CONFLICT, /* its sale is counted with another sum */
} MarketChange;
MarketChange market_book_compare(const MarketBook *book, const MarketEntry *entry);

/* Writes many, numbered one after another; within one transaction. */
typedef struct {
    Db *db;
    int64_t business_id, now;
    int64_t number; /* the last one given */
} MarketWriter;
MUST_USE bool market_writer_begin(MarketWriter *writer, GError **error);
/* Of entries that the book says are new, each once. CONFLICT: somebody has put one in meanwhile. */
MUST_USE bool market_orders_add(MarketWriter *writer, const MarketEntry *entries, size_t count,
                                GError **error);
/* Of an entry that the book says is changed. */
MUST_USE bool market_order_change(MarketWriter *writer, const MarketBook *book,
                                  const MarketEntry *entry, GError **error);

/* What was paid out for an order. What the marketplace kept of it, fees and vouchers less what it paid
 * itself, is the rest of the goods that were not given back. */
typedef struct {
    const char *market, *external_id;
    int64_t net_idr;
    Day day; /* the money was released */
} MarketSettlement;
/* *ret_change MARKET_CONFLICT: there is no such order. */
MUST_USE bool market_settlement_compare(Db *db, int64_t business_id,
                                        const MarketSettlement *settlement,
                                        MarketChange *ret_change, GError **error);
MUST_USE bool market_settlement_set(Db *db, int64_t business_id,
                                    const MarketSettlement *settlement, GError **error);

/* Finished orders of these days by marketplace. fee and net are of the `settled` ones alone. */
typedef struct {
    const char *market;
    int64_t orders, goods_idr, refund_idr, voucher_idr;
    int64_t settled, fee_idr, net_idr;
} MarketSum;
RECORD_LIST(MarketSum, market_sum)
MUST_USE bool market_sums(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                          GError **error);
