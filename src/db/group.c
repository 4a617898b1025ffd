// SPDX-License-Identifier: Apache-2.0
#include "db/group.h"

#include "db/grouped.h"

#define PAUSE_MAX_US 4000 /* more is felt, and gathers nobody else */

struct DbGroup {
    char *url;
    GMutex turn; /* all below */
    GCond gathered;
    Db *db;
    Promise *round;  /* of the open transaction; NULL: none is open */
    guint members;   /* of the open transaction */
    guint last;      /* how many the last commit had */
    gint64 cost_us;  /* what it took */
    bool ending;
    GThread *thread;
};

/* With the turn. */
static void commit_open(DbGroup *group)
{
    g_autoptr(Promise) round = g_steal_pointer(&group->round);
    g_autoptr(GError) failure = NULL;
    if (round == NULL) {
        return;
    }
    gint64 begun = g_get_monotonic_time();
    bool kept = db_grouped_commit(group->db, &failure);
    group->cost_us = g_get_monotonic_time() - begun;
    group->last = group->members;
    group->members = 0;
    if (!kept) {
        g_message("a group of %u writes was lost: %s", group->last, failure->message);
    }
    promise_settle(round, kept);
}

/* A lone write is not kept waiting; where several came together, more are on their way. */
static gulong pause_us(const DbGroup *group)
{
    return group->last > 1 ? (gulong)MIN(group->cost_us, PAUSE_MAX_US) : 0;
}

static void gather(DbGroup *group)
{
    gulong pause = pause_us(group);
    if (pause > 0) {
        g_mutex_unlock(&group->turn);
        g_usleep(pause);
        g_mutex_lock(&group->turn);
    }
}

static gpointer committer(gpointer data)
{
    DbGroup *group = data;
    g_mutex_lock(&group->turn);
    while (!group->ending || group->round != NULL) {
        if (group->round == NULL) {
            g_cond_wait(&group->gathered, &group->turn);
            continue;
        }
        gather(group);
        commit_open(group);
    }
    g_mutex_unlock(&group->turn);
    return NULL;
}

DbGroup *db_group_new(const char *url)
{
    if (db_is_pgsql(url) || g_str_equal(url, ":memory:")) {
        return NULL;
    }
    DbGroup *group = g_new0(DbGroup, 1);
    group->url = g_strdup(url);
    g_mutex_init(&group->turn);
    g_cond_init(&group->gathered);
    group->thread = g_thread_new("commits", committer, group);
    return group;
}

void db_group_free(DbGroup *group)
{
    if (group == NULL) {
        return;
    }
    g_mutex_lock(&group->turn);
    group->ending = true;
    g_cond_signal(&group->gathered);
    g_mutex_unlock(&group->turn);
    g_thread_join(group->thread);
    db_free(group->db);
    g_mutex_clear(&group->turn);
    g_cond_clear(&group->gathered);
    g_free(group->url);
    g_free(group);
}

/* The file may have been moved away since the last commit. */
static bool connected(DbGroup *group, GError **error)
{
    if (group->db != NULL && group->round == NULL && !db_check(group->db, NULL)) {
        g_clear_pointer(&group->db, db_free);
    }
    if (group->db == NULL) {
        group->db = db_open_again(group->url, error);
        if (group->db != NULL) {
            db_grouped_set(group->db);
        }
    }
    return group->db != NULL;
}

Db *db_group_enter(DbGroup *group, GError **error)
{
    g_mutex_lock(&group->turn);
    if (!connected(group, error)) {
        g_mutex_unlock(&group->turn);
        return NULL;
    }
    return group->db;
}

Promise *db_group_leave(DbGroup *group)
{
    Promise *round = NULL;
    if (db_grouped_is_open(group->db)) {
        if (group->round == NULL) {
            group->round = promise_new();
            g_cond_signal(&group->gathered);
        }
        group->members++;
        round = promise_ref(group->round);
    }
    g_mutex_unlock(&group->turn);
    return round;
}

void db_group_turn_take(DbGroup *group)
{
    g_mutex_lock(&group->turn);
    commit_open(group);
}

void db_group_turn_give(DbGroup *group)
{
    g_mutex_unlock(&group->turn);
}
