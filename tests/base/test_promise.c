// SPDX-License-Identifier: Apache-2.0
#include "base/promise.h"

typedef struct {
    int calls, kept;
} Told;

static void tell(void *data, bool kept)
{
    Told *told = data;
    told->calls++;
    told->kept += kept;
}

static void everybody_is_told_once(void)
{
    g_autoptr(Promise) promise = promise_new();
    Told first = {0}, second = {0}, late = {0};
    promise_then(promise, tell, &first);
    promise_then(promise, tell, &second);
    g_assert_cmpint(first.calls + second.calls, ==, 0);
    promise_settle(promise, true);
    promise_then(promise, tell, &late);
    g_assert_cmpint(first.calls, ==, 1);
    g_assert_cmpint(second.calls, ==, 1);
    g_assert_cmpint(late.calls, ==, 1);
    g_assert_cmpint(first.kept + second.kept + late.kept, ==, 3);
    g_assert_true(promise_wait(promise));
}

static gpointer settle_lost(gpointer data)
{
    g_usleep(2000);
    promise_settle(data, false);
    promise_unref(data);
    return NULL;
}

static void waiting_ends_when_it_is_lost(void)
{
    g_autoptr(Promise) promise = promise_new();
    Told told = {0};
    promise_then(promise, tell, &told);
    GThread *thread = g_thread_new("settle", settle_lost, promise_ref(promise));
    g_assert_false(promise_wait(promise));
    g_thread_join(thread);
    g_assert_cmpint(told.calls, ==, 1);
    g_assert_cmpint(told.kept, ==, 0);
}

void test_promise(void)
{
    g_test_add_func("/base/promise/told_once", everybody_is_told_once);
    g_test_add_func("/base/promise/lost", waiting_ends_when_it_is_lost);
}
