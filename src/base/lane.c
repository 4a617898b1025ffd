// SPDX-License-Identifier: Apache-2.0
#include "base/lane.h"

#include <stdbool.h>

struct Lane {
    LaneWork work;
    GMutex lock; /* all below */
    GCond more;
    GPtrArray *waiting; /* pieces */
    bool asleep;        /* until `more` */
    bool ending;
    GThread *thread;
};

/* Instead of `done`, which is empty; none: the lane ends. */
static GPtrArray *take_waiting(Lane *lane, GPtrArray *done)
{
    g_mutex_lock(&lane->lock);
    while (lane->waiting->len == 0 && !lane->ending) {
        lane->asleep = true;
        g_cond_wait(&lane->more, &lane->lock);
    }
    GPtrArray *taken = lane->waiting;
    lane->waiting = done;
    g_mutex_unlock(&lane->lock);
    return taken;
}

static gpointer run(gpointer data)
{
    Lane *lane = data;
    GPtrArray *pieces = take_waiting(lane, g_ptr_array_new());
    while (pieces->len > 0) {
        for (guint i = 0; i < pieces->len; i++) {
            lane->work(g_ptr_array_index(pieces, i));
        }
        g_ptr_array_set_size(pieces, 0);
        pieces = take_waiting(lane, pieces);
    }
    g_ptr_array_unref(pieces);
    return NULL;
}

Lane *lane_new(const char *name, LaneWork work)
{
    Lane *lane = g_new0(Lane, 1);
    lane->work = work;
    g_mutex_init(&lane->lock);
    g_cond_init(&lane->more);
    lane->waiting = g_ptr_array_new();
    lane->thread = g_thread_new(name, run, lane);
    return lane;
}

/* Woken after the lock is given back, or it would wake only to wait for that. */
static void change_end(Lane *lane)
{
    bool wake = lane->asleep;
    lane->asleep = false;
    g_mutex_unlock(&lane->lock);
    if (wake) {
        g_cond_signal(&lane->more);
    }
}

void lane_put(Lane *lane, void *piece)
{
    g_mutex_lock(&lane->lock);
    g_ptr_array_add(lane->waiting, piece);
    change_end(lane);
}

void lane_free(Lane *lane)
{
    if (lane == NULL) {
        return;
    }
    g_mutex_lock(&lane->lock);
    lane->ending = true;
    change_end(lane);
    g_thread_join(lane->thread);
    g_ptr_array_unref(lane->waiting);
    g_mutex_clear(&lane->lock);
    g_cond_clear(&lane->more);
    g_free(lane);
}
