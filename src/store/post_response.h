// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What people did with each post that went out, as roughly as a small business can measure it: how many
 * comments, how often it was passed on, one word on what was said (requirement K04). Where a file of the
 * platform says the number it is not asked and counts more than the owner's own. */
#include "store/post_figure.h"

typedef struct {
    int64_t post_id, day;
    const char *title, *platform;
    int64_t comments, shares; /* POST_FIGURE_NONE: not known */
    const char *word;         /* "" */
} PostResponse;
RECORD_LIST(PostResponse, post_response)

/* Of posts done in these days, by day and hour, at most POST_RESPONSES_MAX. */
#define POST_RESPONSES_MAX 200
MUST_USE bool post_response_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                                 GError **error);
bool post_response_is_known(const PostResponse *response);
/* The post with most comments and shares, and with fewest; the later one of two alike. NULL: fewer than
 * two are known, or all did alike. */
const PostResponse *post_response_best(const RecordList *list);
const PostResponse *post_response_worst(const RecordList *list);

typedef struct {
    int64_t post_id;
    PostFigure figure; /* its numbers; POST_FIGURE_NONE: not said */
    const char *word;
} PostResponseFacts;
/* NOT_FOUND: no post of this business that is done. Said again, it takes the place of the last. */
MUST_USE bool post_response_set(Db *db, int64_t business_id, const PostResponseFacts *facts,
                                int64_t now, GError **error);
