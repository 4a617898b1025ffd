// SPDX-License-Identifier: Apache-2.0
/* Which action a writing call means. */
#include "api/call.h"

#include <glib.h>

static const Action *action_of(const char *method, const char *path, int64_t *ret_id)
{
    g_autoptr(Request) request = request_new(method, "/api/v1/");
    g_auto(GStrv) parts = g_strsplit(path, "/", 6);
    ApiCall call = {.request = request, .parts = parts, .part_count = g_strv_length(parts)};
    return write_action(&call, ret_id);
}

static void method_and_path_name_an_action(void)
{
    static const struct {
        const char *method, *path, *action;
        int64_t id;
    } CASES[] = {
        {"POST", "businesses/w/orders", "order_add", 0},
        {"PATCH", "businesses/w/orders/7", "order_edit", 7},
        {"POST", "businesses/w/orders/7/cancel", "order_cancel", 7},
        {"POST", "businesses/w/delivery_areas/save", "area_set", 0},
        {"POST", "businesses/w/orders/7", NULL, 0},
        {"POST", "businesses/w/orders/7/fly", NULL, 0},
        {"POST", "businesses/w/orders/cancel", NULL, 0},
        {"POST", "businesses/w/orders/-7/cancel", NULL, 0},
        {"PATCH", "businesses/w/orders", NULL, 0},
        {"POST", "businesses/w/nothing", NULL, 0},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        int64_t id = 0;
        const Action *action = action_of(CASES[i].method, CASES[i].path, &id);
        g_test_message("%s %s", CASES[i].method, CASES[i].path);
        g_assert_cmpstr(action != NULL ? action->name : NULL, ==, CASES[i].action);
        g_assert_cmpint(id, ==, CASES[i].id);
    }
}

void test_write(void)
{
    g_test_add_func("/api/write/action", method_and_path_name_an_action);
}
