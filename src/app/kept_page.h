// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Pages that look the same to everybody, kept until anything in the database changes or the minute is
 * over (requirement S02: a shop page is asked for by many). Invariant: what is found is what would be
 * drawn now. Safe from many threads.
 *
 * A page is looked for as the first thing that is read in a db_reading_begin: every connection tells
 * by itself (db_has_news) whether others have written since it last looked, so that a page drawn
 * before a write is never found after it. On PostgreSQL nothing is ever found. */
#include "db/db.h"

#define KEPT_PAGES_MAX 64
#define KEPT_PAGE_BYTES (256 * 1024)

typedef struct KeptPages KeptPages;
KeptPages *kept_pages_new(void);
void kept_pages_free(KeptPages *kept);

typedef struct {
    GBytes *body; /* NULL: not kept; owned */
    char *tag;    /* owned */
    int64_t moment; /* for kept_pages_put */
} KeptPage;
void kept_page_clear(KeptPage *page);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KeptPage, kept_page_clear)

/* *ret_page is always given. now: UTC seconds. */
void kept_pages_find(KeptPages *kept, Db *db, const char *key, int64_t now, KeptPage *ret_page);
/* What was drawn after the finding; forgotten at once when something has changed since. */
void kept_pages_put(KeptPages *kept, const char *key, int64_t now, const KeptPage *page);
