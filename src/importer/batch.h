// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was read from a file, before anything is written: orders, fees, figures, numbers of posts,
 * messages, sales and an owner's own lists, and why some rows were not taken. A row is either in it or refused with a
 * reason, an order always with all its rows. The batch owns all its text. */
#include "base/lang.h"
#include "intake/moment.h"

#define BATCH_REFUSALS_MAX 1000u /* told one by one; more are only counted */
#define BATCH_NONE INT64_MIN     /* a number that the file does not say: a gap, never zero */

/* Indonesian sentences, marked N_; value: what stood there; column: its heading. */
typedef struct {
    int64_t row;
    const char *column, *value; /* may be "" */
    const char *sentence;
} BatchRefusal;

typedef enum {
    MARKET_UNPAID,
    MARKET_TO_SHIP,
    MARKET_SHIPPED,
    MARKET_DELIVERED,
    MARKET_COMPLETED,
    MARKET_CANCELLED,
    MARKET_STATE_COUNT
} MarketState;

typedef struct {
    const char *name;
    int64_t row, quantity;
    int64_t sum_idr; /* of all pieces, as the buyer was charged */
    guint64 mark;    /* of the whole row */
} MarketLine;

typedef struct {
    const char *market, *id; /* "shopee", "tiktok", "tokopedia" */
    const char *customer, *place, *note, *reason;
    MarketState state;
    int64_t made_at;     /* UTC seconds; BATCH_NONE */
    int64_t finished_at; /* BATCH_NONE: not finished, or not said when */
    Day made_day, finished_day;
    int64_t goods_idr;    /* sum of the lines */
    int64_t shipping_idr; /* paid by the buyer to the courier, not to the shop */
    int64_t charges_idr;  /* other fees of the buyer, less what was taken off the whole order */
    int64_t voucher_idr;  /* given by the seller */
    int64_t subsidy_idr;  /* discounts that the marketplace pays the seller */
    int64_t refund_idr;   /* of goods given back or called off */
    int64_t off_idr;      /* of the lines that were called off */
    int64_t row_last;     /* of the file */
    int64_t amount_idr;   /* of the whole order as the file says; BATCH_NONE */
    GArray *lines;        /* MarketLine, owned by the batch */
    bool refused;
} MarketOrder;

/* What the marketplace paid out for an order, from its income report. */
typedef struct {
    const char *market, *id;
    int64_t row, net_idr;
    Day day; /* on which the money was released */
} MarketFee;

typedef struct {
    const char *platform, *measure;
    int64_t row, value;
    Day day;
    bool whole; /* of a time that the file does not name, read on this day */
} DailyFigure;

typedef struct {
    const char *platform, *id, *title, *link;
    const char *account; /* whose post it is; "" when not said */
    const char *part;    /* the day the row counts alone; NULL or "": all days */
    int64_t row;
    Day day;
    int64_t rows; /* of the file */
    int64_t views, reach, likes, comments, shares, saves; /* BATCH_NONE: not said */
} PostNumbers;

typedef struct {
    const char *platform, *id, *author, *text, *answer; /* answer "": none yet */
    int64_t row, received_at, answered_at;
    int64_t rows; /* messages of the file that it stands for */
} BatchMessage;

typedef struct {
    const char *id, *customer, *note;
    int64_t row, amount_idr;
    Day day;
} BatchSale;

typedef struct {
    const char *id, *kind, *note; /* kind: as the owner calls it; may be "" */
    int64_t row, amount_idr;
    Day day;
} BatchExpense;

typedef struct {
    const char *name, *unit, *description;
    int64_t row, price_idr, cost_idr, stock; /* cost and stock: BATCH_NONE when not said */
} BatchProduct;

typedef struct {
    const char *name, *phone, *place, *note; /* phone: E.164 or "" */
    int64_t row;
} BatchContact;

typedef struct {
    GStringChunk *texts;
    GArray *orders; /* MarketOrder */
    GHashTable *order_places; /* id → place + 1 in orders */
    GHashTable *post_places;  /* the same of posts */
    GHashTable *said;         /* text → how often, see batch_repeat */
    GArray *fees, *figures, *posts, *messages, *sales, *expenses, *products, *contacts;
    GArray *refusals; /* BatchRefusal, the first BATCH_REFUSALS_MAX */
    GArray *remarks;  /* BatchRefusal: taken all the same, but worth a look */
    int64_t rows, refused;
    const char *title; /* of the part of the file being read; "" */
} Batch;

Batch *batch_new(void);
void batch_free(Batch *batch);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Batch, batch_free)

const char *batch_keep(Batch *batch, const char *text);
/* At most `max` characters of it, cleaned as forms do. */
const char *batch_keep_clean(Batch *batch, const char *text, size_t max);
void batch_refuse(Batch *batch, const BatchRefusal *refusal); /* copies its texts */
void batch_remark(Batch *batch, const BatchRefusal *remark);
/* The order of this id, made when it is new; valid until the next call. */
MarketOrder *batch_order(Batch *batch, const char *market, const char *id);
/* The numbers of one post on several rows, each of its day, become one; the same once more does not count
 * again. */
void batch_post(Batch *batch, const PostNumbers *post);
/* How often this was said in the file before. */
guint batch_repeat(Batch *batch, const char *text);
/* Orders with a refused row go with all their rows, then they are checked against their sums; posts
 * of other accounts than the one that has most go. */
void batch_settle(Batch *batch);
