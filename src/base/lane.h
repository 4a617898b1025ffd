// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One thread that does pieces of work one after another, in the order in which any threads put them in.
 * It takes all that waits at once and is woken only when it sleeps: a thread pool of GLib wakes it, and is
 * waited for, several times a piece when pieces are short. */
#include <glib.h>

typedef struct Lane Lane;
typedef void (*LaneWork)(void *piece);

Lane *lane_new(const char *name, LaneWork work);
void lane_put(Lane *lane, void *piece);
void lane_free(Lane *lane); /* once all that was put in is done; NULL is fine */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lane, lane_free)
