// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <string.h>

static void sets_code_and_message(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_false(error_set(&error, ERROR_CONFLICT, "order %d", 42));
    g_assert_error(error, ERROR_DOMAIN, ERROR_CONFLICT);
    g_assert_cmpstr(error->message, ==, "order 42");
    g_assert_cmpint(error_code(error), ==, ERROR_CONFLICT);
}

static void needs_no_place_for_the_error(void)
{
    g_assert_false(error_set(NULL, ERROR_INVALID, "nobody asks"));
}

static void foreign_errors_are_internal(void)
{
    g_autoptr(GError) error = g_error_new_literal(G_FILE_ERROR, G_FILE_ERROR_NOENT, "no such file");
    g_assert_cmpint(error_code(error), ==, ERROR_INTERNAL);
    g_assert_cmpint(error_code(NULL), ==, ERROR_INTERNAL);
}

/* Each sentence says what happened and that nothing was lost, and what to do next (design 5.8). */
static void every_code_is_complete(void)
{
    for (ErrorCode code = 0; code < ERROR_COUNT; code++) {
        g_assert_cmpint(error_http_status(code), >=, 400);
        g_assert_cmpint(error_http_status(code), <, 600);
        g_assert_cmpint(error_exit_code(code), >=, 1);
        g_assert_cmpint(error_exit_code(code), <=, 7);
        g_assert_cmpuint(strlen(error_sentence(code)), >, 40);
        g_assert_cmpuint(strlen(error_name(code)), >, 3);
    }
}

/* Exit codes are promised to scripts. */
static void exit_codes_and_statuses_are_as_promised(void)
{
    static const struct {
        ErrorCode code;
        int status, exit;
        bool retry;
    } promised[] = {
        {ERROR_INVALID, 422, 3, false},    {ERROR_DENIED, 403, 6, false},
        {ERROR_NOT_FOUND, 404, 4, false},  {ERROR_CONFLICT, 409, 5, false},
        {ERROR_LIMIT, 429, 7, true},       {ERROR_UPSTREAM, 502, 7, true},
        {ERROR_UNAVAILABLE, 503, 7, true}, {ERROR_INTERNAL, 500, 1, false},
    };
    g_assert_cmpuint(G_N_ELEMENTS(promised), ==, ERROR_COUNT);
    for (size_t i = 0; i < G_N_ELEMENTS(promised); i++) {
        g_assert_cmpint(error_http_status(promised[i].code), ==, promised[i].status);
        g_assert_cmpint(error_exit_code(promised[i].code), ==, promised[i].exit);
        g_assert_cmpint(error_may_retry(promised[i].code), ==, promised[i].retry);
    }
    g_assert_cmpstr(error_name(ERROR_NOT_FOUND), ==, "NOT_FOUND");
}

void test_error(void)
{
    g_test_add_func("/base/error/sets_code_and_message", sets_code_and_message);
    g_test_add_func("/base/error/needs_no_place", needs_no_place_for_the_error);
    g_test_add_func("/base/error/foreign_errors_are_internal", foreign_errors_are_internal);
    g_test_add_func("/base/error/every_code_is_complete", every_code_is_complete);
    g_test_add_func("/base/error/codes_as_promised", exit_codes_and_statuses_are_as_promised);
}
