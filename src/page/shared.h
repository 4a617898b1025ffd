// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Pages that look the same to everybody who is not signed in (`public_s` of the record): others may
 * keep them for that long, they are not sent again while they are the same, and they are drawn once
 * until something is written (app/kept_page.h). Requirement S02. */
#include "page/page.h"

/* Gives a drawn page its tag; a browser that names the same one gets 304 without a body. Any page
 * may be handed in: one for a single person comes back as it was. take_response is given back or freed. */
MUST_USE Response *shared_tag(const PageView *view, Response *take_response);

/* Where a drawing may be kept. */
typedef struct {
    char *key;   /* NULL: not at all; owned */
    int64_t now; /* UTC seconds, when it was looked for */
    KeptPage kept;
} SharedPage;
void shared_page_clear(SharedPage *shared);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SharedPage, shared_page_clear)

/* The kept drawing as an answer; NULL: it is to be drawn, then shown to shared_keep. The first thing
 * that is read in a db_reading_begin. */
MUST_USE Response *shared_find(SharedPage *ret_shared, App *app, Db *db, const Request *request);
void shared_keep(SharedPage *shared, App *app, const Response *drawn);
