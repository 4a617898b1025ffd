// SPDX-License-Identifier: Apache-2.0
#include "base/promise.h"

typedef enum { OPEN, KEPT, LOST } Outcome;

typedef struct {
    PromiseThen then;
    void *data;
} Waiter;

struct Promise {
    gatomicrefcount references;
    GMutex lock;
    GCond settled;
    Outcome outcome;
    GArray *waiters; /* Waiter */
};

Promise *promise_new(void)
{
    Promise *promise = g_new0(Promise, 1);
    g_atomic_ref_count_init(&promise->references);
    g_mutex_init(&promise->lock);
    g_cond_init(&promise->settled);
    promise->waiters = g_array_new(FALSE, FALSE, sizeof(Waiter));
    return promise;
}

Promise *promise_ref(Promise *promise)
{
    g_atomic_ref_count_inc(&promise->references);
    return promise;
}

void promise_unref(Promise *promise)
{
    if (promise != NULL && g_atomic_ref_count_dec(&promise->references)) {
        g_array_unref(promise->waiters);
        g_cond_clear(&promise->settled);
        g_mutex_clear(&promise->lock);
        g_free(promise);
    }
}

void promise_settle(Promise *promise, bool kept)
{
    g_mutex_lock(&promise->lock);
    g_assert(promise->outcome == OPEN);
    promise->outcome = kept ? KEPT : LOST;
    g_cond_broadcast(&promise->settled);
    g_mutex_unlock(&promise->lock);
    for (guint i = 0; i < promise->waiters->len; i++) { /* nobody joins a settled one */
        const Waiter *waiter = &g_array_index(promise->waiters, Waiter, i);
        waiter->then(waiter->data, kept);
    }
}

void promise_then(Promise *promise, PromiseThen then, void *data)
{
    g_mutex_lock(&promise->lock);
    Outcome outcome = promise->outcome;
    if (outcome == OPEN) {
        Waiter waiter = {then, data};
        g_array_append_val(promise->waiters, waiter);
    }
    g_mutex_unlock(&promise->lock);
    if (outcome != OPEN) {
        then(data, outcome == KEPT);
    }
}

bool promise_wait(Promise *promise)
{
    g_mutex_lock(&promise->lock);
    while (promise->outcome == OPEN) {
        g_cond_wait(&promise->settled, &promise->lock);
    }
    bool kept = promise->outcome == KEPT;
    g_mutex_unlock(&promise->lock);
    return kept;
}
