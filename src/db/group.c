// SPDX-License-Identifier: Apache-2.0
#include "db/group.h"

#include "db/checkpoint.h"
#include "db/grouped.h"

#define LULL_US 100        /* nobody joined for so long: nobody else is on the way */
#define GATHER_MAX_US 1000 /* then it is committed whoever is on the way */
#define ENOUGH 24          /* so many share a commit that it costs each next to nothing */

struct DbGroup {
    char *url;
    GMutex turn; /* of writing; down to `round` */
    Db *db;
    Promise *round; /* of the open transaction; NULL: none is open */
    gint members;   /* of the open transaction; atomic */
    gint last;      /* how many the last commit had; atomic */
    GMutex hand;    /* from who commits to the disk; after the turn; down to `ending` */
    GCond handed;   /* or a transaction was opened */
    GPtrArray *committed; /* Promises of what is not on the disk yet */
    bool busy;            /* the disk */
    bool ending;
    GMutex disk; /* the file of the log is in use; after the turn */
    gint lost;   /* the disk failed once: what it holds is known after a new start only; atomic */
    GThread *thread;
    Checkpoints *checkpoints;
};

static void promise_release(gpointer promise)
{
    promise_unref(promise);
}

/* With the turn. What was open is committed, and goes to the disk. */
static void commit_open(DbGroup *group)
{
    Promise *round = g_steal_pointer(&group->round);
    g_autoptr(GError) failure = NULL;
    if (round == NULL) {
        return;
    }
    g_atomic_int_set(&group->last, g_atomic_int_get(&group->members));
    g_atomic_int_set(&group->members, 0);
    if (!db_grouped_commit(group->db, &failure)) {
        g_message("a group of %d writes was lost: %s", group->last, failure->message);
        promise_settle(round, false);
        promise_unref(round);
        return;
    }
    g_mutex_lock(&group->hand);
    g_ptr_array_add(group->committed, round);
    g_cond_signal(&group->handed);
    g_mutex_unlock(&group->hand);
    checkpoints_tell(group->checkpoints, db_grouped_log_pages(group->db));
}

/* With the hand. Waits while more come in, as waiting for them costs less than a commit for each handful; a
 * lone write is not kept waiting. */
static void gather(DbGroup *group)
{
    gint64 latest = g_get_monotonic_time() + GATHER_MAX_US;
    gint seen = g_atomic_int_get(&group->last) <= 1 ? 1 : 0;
    while (group->committed->len == 0 && g_atomic_int_get(&group->members) > seen &&
           g_get_monotonic_time() < latest) {
        seen = g_atomic_int_get(&group->members);
        g_cond_wait_until(&group->handed, &group->hand, g_get_monotonic_time() + LULL_US);
    }
}

/* Waits for something that is committed; when nobody else does it commits what is open. NULL: the end. */
static GPtrArray *committed_take(DbGroup *group)
{
    GPtrArray *taken = NULL;
    g_mutex_lock(&group->hand);
    while (group->committed->len == 0 && !group->ending) {
        if (g_atomic_int_get(&group->members) == 0) {
            g_cond_wait(&group->handed, &group->hand);
            continue;
        }
        gather(group);
        if (group->committed->len == 0) {
            g_mutex_unlock(&group->hand);
            g_mutex_lock(&group->turn);
            commit_open(group);
            g_mutex_unlock(&group->turn);
            g_mutex_lock(&group->hand);
        }
    }
    if (group->committed->len > 0) {
        taken = group->committed;
        group->committed = g_ptr_array_new_with_free_func(promise_release);
        group->busy = true;
    }
    g_mutex_unlock(&group->hand);
    return taken;
}

/* With the disk. A connection that was closed has been written out before. */
static bool write_out(DbGroup *group)
{
    g_autoptr(GError) failure = NULL;
    bool kept = g_atomic_int_get(&group->lost) == 0 &&
                (group->db == NULL || db_grouped_sync(group->db, &failure));
    if (failure != NULL) {
        g_message("nothing more is written until a new start: %s", failure->message);
    }
    if (!kept) {
        g_atomic_int_set(&group->lost, 1);
    }
    return kept;
}

/* Nobody has the turn for it: the next members write meanwhile. Whoever hears that the disk failed finds the
 * group closed; what was written meanwhile rests on what was lost and is lost too. */
static gpointer keeper(gpointer data)
{
    DbGroup *group = data;
    for (GPtrArray *rounds = committed_take(group); rounds != NULL;
         rounds = committed_take(group)) {
        g_mutex_lock(&group->disk);
        bool kept = write_out(group);
        g_mutex_unlock(&group->disk);
        g_mutex_lock(&group->hand);
        group->busy = false;
        g_mutex_unlock(&group->hand);
        for (guint i = 0; i < rounds->len; i++) {
            promise_settle(g_ptr_array_index(rounds, i), kept);
        }
        g_ptr_array_unref(rounds);
    }
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
    g_mutex_init(&group->hand);
    g_mutex_init(&group->disk);
    g_cond_init(&group->handed);
    group->committed = g_ptr_array_new_with_free_func(promise_release);
    group->thread = g_thread_new("disk", keeper, group);
    group->checkpoints = checkpoints_new(url);
    return group;
}

void db_group_free(DbGroup *group)
{
    if (group == NULL) {
        return;
    }
    g_mutex_lock(&group->turn);
    commit_open(group);
    g_mutex_unlock(&group->turn);
    checkpoints_free(group->checkpoints);
    g_mutex_lock(&group->hand);
    group->ending = true;
    g_cond_signal(&group->handed);
    g_mutex_unlock(&group->hand);
    g_thread_join(group->thread);
    db_free(group->db);
    g_ptr_array_unref(group->committed);
    g_mutex_clear(&group->turn);
    g_mutex_clear(&group->hand);
    g_mutex_clear(&group->disk);
    g_cond_clear(&group->handed);
    g_free(group->url);
    g_free(group);
}

/* The file may have been moved away since the last commit. */
static bool connected(DbGroup *group, GError **error)
{
    if (g_atomic_int_get(&group->lost) != 0) {
        return error_set(error, ERROR_UNAVAILABLE, "the disk failed, and nothing is written any more");
    }
    if (group->db != NULL && group->round == NULL && !db_check(group->db, NULL)) {
        g_mutex_lock(&group->disk);
        (void)write_out(group); /* what is committed may not be there yet */
        g_clear_pointer(&group->db, db_free);
        g_mutex_unlock(&group->disk);
    }
    if (group->db == NULL) {
        g_mutex_lock(&group->disk);
        group->db = db_open_again(group->url, error);
        if (group->db != NULL) {
            db_grouped_set(group->db);
        }
        g_mutex_unlock(&group->disk);
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

/* Who writes commits as well, where the pages are at hand, unless the disk is busy with the last ones. */
static bool commit_is_due(DbGroup *group)
{
    if (g_atomic_int_get(&group->members) < ENOUGH && g_atomic_int_get(&group->last) > 1) {
        return false;
    }
    g_mutex_lock(&group->hand);
    bool idle = !group->busy && group->committed->len == 0;
    g_mutex_unlock(&group->hand);
    return idle;
}

static void round_opened(DbGroup *group)
{
    g_mutex_lock(&group->hand);
    g_cond_signal(&group->handed);
    g_mutex_unlock(&group->hand);
}

Promise *db_group_leave(DbGroup *group)
{
    Promise *round = NULL;
    if (db_grouped_is_open(group->db)) {
        bool first = group->round == NULL;
        group->round = first ? promise_new() : group->round;
        g_atomic_int_inc(&group->members);
        round = promise_ref(group->round);
        if (commit_is_due(group)) {
            commit_open(group);
        } else if (first) {
            round_opened(group);
        }
    }
    g_mutex_unlock(&group->turn);
    return round;
}

void db_group_turn_take(DbGroup *group)
{
    g_mutex_lock(&group->turn);
    commit_open(group); /* who has the turn now may write it out before the disk's thread does */
}

void db_group_turn_give(DbGroup *group)
{
    g_mutex_unlock(&group->turn);
}
