// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The text of a planned post, ready to paste (requirements C01, C02, C12). What the owner wrote by
 * hand is kept as it is, but for {harga …}, {stok …} and their like, which are filled each time it is
 * shown; otherwise it is composed from today's menu, the package or the product. A
 * package that is over is never composed. Nothing is written. */
#include "app/context.h"
#include "planner/caption.h"
#include "store/post.h"

typedef enum {
    POST_TEXT_READY,
    POST_TEXT_BY_HAND,       /* the owner's own text */
    POST_TEXT_NO_GOODS,      /* nothing to sell is known: a menu or a product is needed */
    POST_TEXT_SOLD_OUT,      /* everything on the menu is gone */
    POST_TEXT_NO_PACKAGE,    /* a promotion without a package */
    POST_TEXT_PACKAGE_CLOSED /* the package is over, has not begun or is sold out */
} PostTextState;

typedef struct {
    PostTextState state;
    char *text;    /* NULL unless READY or BY_HAND */
    char *ask;     /* what the owner should still add, as a question; NULL: nothing */
    char *problem; /* BY_HAND: a gap that cannot be filled, its line left out; NULL: none */
    int opening;   /* -1: none */
    bool menu;     /* made from the menu of the day */
} PostText;
void post_text_clear(PostText *text);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PostText, post_text_clear)

/* words: the owner's own story, advice or question; NULL: none. */
MUST_USE bool post_text_make(const Context *context, const Post *post, const char *words,
                             PostText *ret_text, GError **error);
/* The same goods told to a group, beside a status of the same day; state as above. */
MUST_USE bool post_text_for_group(const Context *context, const Post *post, PostText *ret_text,
                                  GError **error);
/* What to do about a text that cannot be made, as a sentence; NULL when there is a text. */
const char *post_text_notice(PostTextState state, const Lang *lang);
/* The page where it can be mended; NULL. */
const char *post_text_mend(PostTextState state);
