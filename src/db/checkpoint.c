// SPDX-License-Identifier: Apache-2.0
#include "db/checkpoint.h"

#include "db/grouped.h"

#define EVERY_PAGES 1000 /* as often as SQLite does by itself */
#define MOST_PAGES 4000  /* 16 MB: then writers are stopped, so that the log begins anew */

struct Checkpoints {
    DbGroup *group;
    char *url;
    Db *db;      /* NULL until the first; of the thread */
    GMutex lock; /* all below */
    GCond grown;
    int pages; /* in the log */
    int tried; /* of those, when the last checkpoint began */
    bool ending;
    GThread *thread;
};

static bool is_due(const Checkpoints *checkpoints)
{
    return checkpoints->pages - checkpoints->tried >= EVERY_PAGES;
}

/* Pages in the log; 0: it ends. */
static int await_due(Checkpoints *checkpoints)
{
    g_mutex_lock(&checkpoints->lock);
    while (!is_due(checkpoints) && !checkpoints->ending) {
        g_cond_wait(&checkpoints->grown, &checkpoints->lock);
    }
    checkpoints->tried = checkpoints->pages;
    int pages = checkpoints->ending ? 0 : checkpoints->pages;
    g_mutex_unlock(&checkpoints->lock);
    return pages;
}

/* What fails now is tried again when the log has grown further. */
static void run_one(Checkpoints *checkpoints)
{
    g_autoptr(GError) failure = NULL;
    if (checkpoints->db != NULL && !db_check(checkpoints->db, NULL)) {
        g_clear_pointer(&checkpoints->db, db_free);
    }
    if (checkpoints->db == NULL) {
        checkpoints->db = db_open_again(checkpoints->url, &failure);
    }
    if (checkpoints->db == NULL || !db_checkpoint(checkpoints->db, &failure)) {
        g_message("the log was not put back: %s", failure->message);
    }
}

static gpointer run(gpointer data)
{
    Checkpoints *checkpoints = data;
    for (int pages = await_due(checkpoints); pages > 0; pages = await_due(checkpoints)) {
        run_one(checkpoints);
        if (pages >= MOST_PAGES) {
            db_group_turn_take(checkpoints->group);
            run_one(checkpoints);
            db_group_turn_give(checkpoints->group);
        }
    }
    return NULL;
}

Checkpoints *checkpoints_new(DbGroup *group, const char *url)
{
    Checkpoints *checkpoints = g_new0(Checkpoints, 1);
    checkpoints->group = group;
    checkpoints->url = g_strdup(url);
    g_mutex_init(&checkpoints->lock);
    g_cond_init(&checkpoints->grown);
    checkpoints->thread = g_thread_new("checkpoints", run, checkpoints);
    return checkpoints;
}

void checkpoints_free(Checkpoints *checkpoints)
{
    g_mutex_lock(&checkpoints->lock);
    checkpoints->ending = true;
    g_cond_signal(&checkpoints->grown);
    g_mutex_unlock(&checkpoints->lock);
    g_thread_join(checkpoints->thread);
    db_free(checkpoints->db);
    g_mutex_clear(&checkpoints->lock);
    g_cond_clear(&checkpoints->grown);
    g_free(checkpoints->url);
    g_free(checkpoints);
}

void checkpoints_tell(Checkpoints *checkpoints, int pages)
{
    g_mutex_lock(&checkpoints->lock);
    checkpoints->tried = pages < checkpoints->pages ? 0 : checkpoints->tried;
    checkpoints->pages = pages;
    if (is_due(checkpoints)) {
        g_cond_signal(&checkpoints->grown);
    }
    g_mutex_unlock(&checkpoints->lock);
}
