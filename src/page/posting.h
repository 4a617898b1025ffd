// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A form posted to a page: same origin, CSRF, the named action, then on to the next page; refused, the
 * same page again with everything that was typed. To an outbox the way on is told in a header. */
#include "page/page.h"
#include "page/sent_file.h"

/* A form in three steps, as any InTurn: checked beside others, written in its turn, told after. */
typedef struct {
    SentFile file;
    FormErrors *errors; /* owned */
    ActionRun run;      /* action NULL: the page's own `post` */
    ActionResult result;
    GError *failure; /* of the write */
    bool writes;     /* something is left to be written */
} Posting;
void posting_clear(Posting *posting);

/* The answer, when nothing is left to write; NULL with posting->writes, or failed. */
MUST_USE Response *posting_begin(Posting *posting, PageView *view, GError **error);
/* Writes it. The promise that it is durable; NULL: it is, or nothing was written; owned. A page's own
 * `post` wants a Db in view->context. */
MUST_USE Promise *posting_write(Posting *posting, PageView *view);
/* Was it done? Then its answer needs no Db. */
bool posting_is_done(const Posting *posting);
/* `kept`: of the promise. NULL: failed; nothing was written. */
MUST_USE Response *posting_answer(Posting *posting, PageView *view, bool kept, GError **error);
