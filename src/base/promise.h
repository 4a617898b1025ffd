// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Something that will have happened or failed, once: a write that reaches the disk together with
 * others. Made by who brings it about, kept by who waits for it. Safe from many threads. */
#include <stdbool.h>

#include <glib.h>

typedef struct Promise Promise;

Promise *promise_new(void); /* one reference */
Promise *promise_ref(Promise *promise);
void promise_unref(Promise *promise); /* NULL is fine */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Promise, promise_unref)

/* Once. Calls everybody who waits, from this thread. */
void promise_settle(Promise *promise, bool kept);
/* Calls `then` once, at once when it is settled already; from the settling thread otherwise. */
typedef void (*PromiseThen)(void *data, bool kept);
void promise_then(Promise *promise, PromiseThen then, void *data);
/* Blocks until it is settled; was it kept? */
bool promise_wait(Promise *promise);
