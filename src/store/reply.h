// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ready replies of a business: a shortcut and a text with gaps (requirement T01). What the gaps
 * mean is said in planner/ready_reply.h; the facts that fill them are loaded here, fresh for each
 * use. Invariant: a shortcut stands once in a business, whatever its capitals. */
#include "planner/ready_reply.h"
#include "store/business.h"
#include "store/window.h"

#define REPLIES_MAX 50

typedef struct {
    int64_t id;
    const char *shortcut, *text;
    int64_t changed_at;
} Reply;
RECORD_LIST(Reply, reply)

/* An empty list when there is none. */
MUST_USE bool reply_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                         GError **error);
MUST_USE bool reply_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                         RecordList **ret_list, GError **error);
/* All, by shortcut. */
MUST_USE bool reply_list_all(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* The reply with this shortcut, whatever capitals; *ret_id 0 when there is none. */
MUST_USE bool reply_find(Db *db, int64_t business_id, const char *shortcut, int64_t *ret_id,
                         GError **error);

/* CONFLICT: the shortcut is taken. LIMIT: there are REPLIES_MAX. */
MUST_USE bool reply_add(Db *db, int64_t business_id, const char *shortcut, const char *text,
                        int64_t now, int64_t *ret_id, GError **error);
MUST_USE bool reply_save(Db *db, int64_t business_id, const Reply *reply, GError **error);
MUST_USE bool reply_remove(Db *db, int64_t business_id, int64_t id, GError **error);

/* Everything a reply may speak of, as it is now. `facts` points into the struct (never copy it). */
typedef struct {
    ReplyFacts facts;
    RecordList *products;
    GArray *product_words; /* ReplyProduct */
    OwnerTimes times;
} ReplyShelf;
MUST_USE bool reply_shelf_load(Db *db, const Business *business, ReplyShelf *ret_shelf,
                               GError **error);
/* What became of the last order of who wrote, in words to her: "pesanan nomor 12 sedang disiapkan". NULL:
 * none that we know of. */
MUST_USE bool reply_order_status(Db *db, int64_t business_id, int64_t contact_id, const char *phone,
                                 char **ret_words, GError **error);
void reply_shelf_clear(ReplyShelf *shelf);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ReplyShelf, reply_shelf_clear)
