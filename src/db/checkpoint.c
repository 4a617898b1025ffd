// SPDX-License-Identifier: Apache-2.0
#include "db/checkpoint.h"

#include "db/grouped.h"

#define EVERY_PAGES 1000 /* as often as SQLite does by itself */
#define MOST_PAGES 4000  /* 16 MB: from there on writers wait, so that the log begins anew */

struct Checkpoints {
    char *url;
    Db *db;      /* NULL until the first; of who set `busy` */
    GMutex lock; /* all below */
    GCond changed;
    int pages; /* in the log */
    int tried; /* of those, when the last one began */
    bool busy; /* one is being made */
    bool ending;
    GThread *thread;
};

static bool is_due(const Checkpoints *checkpoints)
{
    return checkpoints->pages - checkpoints->tried >= EVERY_PAGES;
}

/* What fails now is tried again when the log has grown further. */
static void write_back(Checkpoints *checkpoints)
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

/* With the lock, given away meanwhile. One at a time. */
static void make_one(Checkpoints *checkpoints)
{
    while (checkpoints->busy) {
        g_cond_wait(&checkpoints->changed, &checkpoints->lock);
    }
    checkpoints->busy = true;
    checkpoints->tried = checkpoints->pages;
    g_mutex_unlock(&checkpoints->lock);
    write_back(checkpoints);
    g_mutex_lock(&checkpoints->lock);
    checkpoints->busy = false;
    g_cond_broadcast(&checkpoints->changed);
}

static gpointer run(gpointer data)
{
    Checkpoints *checkpoints = data;
    g_mutex_lock(&checkpoints->lock);
    while (!checkpoints->ending) {
        if (is_due(checkpoints)) {
            make_one(checkpoints);
        } else {
            g_cond_wait(&checkpoints->changed, &checkpoints->lock);
        }
    }
    g_mutex_unlock(&checkpoints->lock);
    return NULL;
}

Checkpoints *checkpoints_new(const char *url)
{
    Checkpoints *checkpoints = g_new0(Checkpoints, 1);
    checkpoints->url = g_strdup(url);
    g_mutex_init(&checkpoints->lock);
    g_cond_init(&checkpoints->changed);
    checkpoints->thread = g_thread_new("checkpoints", run, checkpoints);
    return checkpoints;
}

void checkpoints_free(Checkpoints *checkpoints)
{
    g_mutex_lock(&checkpoints->lock);
    checkpoints->ending = true;
    g_cond_broadcast(&checkpoints->changed);
    g_mutex_unlock(&checkpoints->lock);
    g_thread_join(checkpoints->thread);
    db_free(checkpoints->db);
    g_mutex_clear(&checkpoints->lock);
    g_cond_clear(&checkpoints->changed);
    g_free(checkpoints->url);
    g_free(checkpoints);
}

void checkpoints_tell(Checkpoints *checkpoints, int pages)
{
    g_mutex_lock(&checkpoints->lock);
    checkpoints->tried = pages < checkpoints->pages ? 0 : checkpoints->tried;
    checkpoints->pages = pages;
    if (is_due(checkpoints) && pages >= MOST_PAGES) {
        make_one(checkpoints);
    } else if (is_due(checkpoints)) {
        g_cond_broadcast(&checkpoints->changed);
    }
    g_mutex_unlock(&checkpoints->lock);
}
