// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was found in a chat, drawn with a tick for each thing (requirement T01). Drawn out of form values,
 * so that a form that was refused looks as she left it. */
#include "app/chat_found.h"
#include "page/page.h"

typedef struct {
    const char *title, *folded; /* N_ */
    bool ticked;                /* proposed for keeping */
} ChatKindWords;
extern const ChatKindWords CHAT_KINDS[CHAT_ITEM_COUNT];

/* The things as rows of the form of action_chat_keep; owned by the caller. */
MUST_USE FormValues *chat_rows_of(const ChatFound *found);
/* How fast, when, and what to be careful of. */
void chat_figures(PageView *view, const ChatFound *found);
/* The form; target /pesan/chat/simpan. */
void chat_picks(PageView *view, const FormValues *rows, const FormErrors *errors);
/* An empty form and an empty thing of each kind, for assets/chat.js. */
void chat_patterns(PageView *view);
