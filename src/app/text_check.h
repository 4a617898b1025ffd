// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Checks a text for customers with what is known of the open business: its catalogue, its owner's
 * own words about her goods, whom she sells to, the day it goes out (requirements M13, M08). The same
 * at every door. Nothing is written. */
#include "app/context.h"
#include "guide/check.h"
#include "store/post.h"

typedef struct {
    const char *text;
    const char *platform; /* key of data/platforms.txt; "": none, a status is assumed */
    bool in_group;
    bool sells;
    const char *audience; /* "": as the owner answered */
    const char *purpose;  /* "": not said */
    Day day;              /* on which it goes out */
    const char *ticked;   /* keys of checks */
} TextWish;

MUST_USE bool text_check(const Context *context, const TextWish *wish, CheckReport *ret_report,
                         GError **error);
/* The wish for a planned post with this text. */
TextWish text_wish_of_post(const Post *post, const char *text, const char *ticked);
