// SPDX-License-Identifier: Apache-2.0
#include "db/group.h"

#include "db/grouped.h"

#define LULL_US 100        /* nobody joined for so long: nobody else is on the way */
#define GATHER_MAX_US 1000 /* then the disk begins, and others gather for the next time */

struct DbGroup {
    char *url;
    GMutex disk; /* taken while the log is written out, for which nobody has the turn; after it */
    GMutex turn; /* all below */
    GCond gathered;
    Db *db;
    Promise *round; /* of the open transaction; NULL: none is open */
    guint members;  /* of the open transaction */
    guint last;     /* how many the last commit had */
    bool lost;      /* the disk failed once: what it holds is known after a new start only */
    bool ending;
    GThread *thread;
};

/* With the turn. What was open, committed but not yet on the disk; NULL: nothing, or it was lost. */
static Promise *commit_open(DbGroup *group)
{
    g_autoptr(Promise) round = g_steal_pointer(&group->round);
    g_autoptr(GError) failure = NULL;
    if (round == NULL) {
        return NULL;
    }
    group->last = group->members;
    group->members = 0;
    if (db_grouped_commit(group->db, &failure)) {
        return g_steal_pointer(&round);
    }
    g_message("a group of %u writes was lost: %s", group->last, failure->message);
    promise_settle(round, false);
    return NULL;
}

/* With the disk. */
static bool write_out(DbGroup *group)
{
    g_autoptr(GError) failure = NULL;
    bool kept = db_grouped_sync(group->db, &failure);
    if (!kept) {
        g_message("nothing more is written until a new start: %s", failure->message);
    }
    return kept;
}

/* With the turn, given away while the disk is busy: the next members write meanwhile. Whoever hears that the
 * disk failed finds the group closed; what was written meanwhile rests on what was lost and is lost too. */
static void commit_beside(DbGroup *group)
{
    g_autoptr(Promise) round = commit_open(group);
    if (round == NULL) {
        return;
    }
    bool whole = !group->lost;
    g_mutex_lock(&group->disk);
    g_mutex_unlock(&group->turn);
    bool kept = whole && write_out(group);
    g_mutex_unlock(&group->disk);
    if (kept) {
        promise_settle(round, true);
    }
    g_mutex_lock(&group->turn);
    if (!kept) {
        group->lost = true;
        promise_settle(round, false);
    }
}

/* A lone write is not kept waiting; where several came together more are on their way, and waiting
 * for them costs less than a commit for each handful. */
static void gather(DbGroup *group)
{
    if (group->last <= 1 && group->members <= 1) {
        return;
    }
    gint64 latest = g_get_monotonic_time() + GATHER_MAX_US;
    guint seen = 0;
    while (group->members > seen && g_get_monotonic_time() < latest) {
        seen = group->members;
        g_mutex_unlock(&group->turn);
        g_usleep(LULL_US);
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
        commit_beside(group);
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
    g_mutex_init(&group->disk);
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
    g_mutex_clear(&group->disk);
    g_cond_clear(&group->gathered);
    g_free(group->url);
    g_free(group);
}

/* The file may have been moved away since the last commit. */
static bool connected(DbGroup *group, GError **error)
{
    if (group->lost) {
        return error_set(error, ERROR_UNAVAILABLE, "the disk failed, and nothing is written any more");
    }
    if (group->db != NULL && group->round == NULL && !db_check(group->db, NULL)) {
        g_mutex_lock(&group->disk);
        g_clear_pointer(&group->db, db_free);
        g_mutex_unlock(&group->disk);
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
    g_autoptr(Promise) round = commit_open(group);
    if (round != NULL) {
        g_mutex_lock(&group->disk);
        bool kept = !group->lost && write_out(group);
        g_mutex_unlock(&group->disk);
        group->lost = group->lost || !kept;
        promise_settle(round, kept);
    }
}

void db_group_turn_give(DbGroup *group)
{
    g_mutex_unlock(&group->turn);
}
