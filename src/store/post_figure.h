// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a platform counted of one post, from its file. It belongs to a post of the calendar when exactly
 * one of that platform was done or planned on its day; a number the file does not say is absent, never
 * zero. Source: requirements H11, K01. */
#include "base/date.h"
#include "db/record.h"

#define POST_FIGURE_NONE INT64_MIN

typedef struct {
    int64_t id;
    int64_t post_id; /* 0: not recognised */
    const char *platform, *external_id, *title, *link;
    int64_t day;
    int64_t views, reach, likes, comments, shares, saves; /* POST_FIGURE_NONE */
} PostFigure;
RECORD_LIST(PostFigure, post_figure)

typedef enum { POST_FIGURE_NEW, POST_FIGURE_SAME, POST_FIGURE_CHANGED } PostFigureChange;

/* Of a figure without id and post. */
MUST_USE bool post_figure_compare(Db *db, int64_t business_id, const PostFigure *figure,
                                  PostFigureChange *ret_change, GError **error);
MUST_USE bool post_figure_set(Db *db, int64_t business_id, const PostFigure *figure, int64_t now,
                              GError **error);
/* By number, after number `after`: for paging. */
MUST_USE bool post_figure_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                               RecordList **ret_list, GError **error);
/* Both days inside, newest first. */
MUST_USE bool post_figure_list_between(Db *db, int64_t business_id, Period days, int64_t limit,
                                       RecordList **ret_list, GError **error);

/* How many saw it: reach, else views. What people did: likes, comments, shares, saves, as far as they
 * are said. Both POST_FIGURE_NONE when nothing of it is said. */
int64_t post_figure_seen(const PostFigure *figure);
int64_t post_figure_reactions(const PostFigure *figure);

/* The best and the worst of a list; NULL with fewer than POST_RANK_LEAST that say the number, or when
 * all are alike. Of equals the one listed first. */
#define POST_RANK_LEAST 3
typedef struct {
    const PostFigure *best, *worst;
} PostRank;
PostRank post_rank(const RecordList *list, int64_t (*number)(const PostFigure *figure));

MUST_USE bool post_figure_of_post(Db *db, int64_t business_id, int64_t post_id,
                                  RecordList **ret_list, GError **error);
