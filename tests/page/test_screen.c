// SPDX-License-Identifier: Apache-2.0
#include "page/screen.h"

#include <string.h>

#include "testkit/client.h"

static bool draw_nothing(PageView *view, GError **error)
{
    (void)view;
    (void)error;
    return true;
}

static bool draw_file(PageView *view, GError **error)
{
    (void)error;
    page_download(view, "text/plain", "a.txt", g_string_new("isi"));
    return true;
}

static bool draw_failing(PageView *view, GError **error)
{
    ui_notice(view->html, TONE_GOOD, "separuh");
    return error_set(error, ERROR_NOT_FOUND, "gone");
}

typedef bool (*PageGet)(PageView *view, GError **error);

/* What becomes of a page that draws this way, for nobody in particular. */
static Response *draw_by(PageGet get, const char *target, const FormErrors *errors, GError **error)
{
    g_autoptr(Client) client = client_new(0);
    g_autoptr(Request) request = request_new("GET", target);
    g_autoptr(GString) out = g_string_new("dari tadi");
    Page page = {.path = "/coba", .title = "Coba", .anonymous = true, .get = get};
    Html html = {.out = out};
    Context context = {.app = client_app(client)};
    PageView view = {.context = &context,
                     .request = request,
                     .page = &page,
                     .html = &html,
                     .errors = errors,
                     .segment = ""};
    Response *response = screen_draw(&view, SCREEN_BY_FORM, error);
    g_clear_pointer(&view.response, response_free);
    return response;
}

static void mistakes_in_the_form_are_the_status(void)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    form_errors_add(errors, "name", "Isi namanya.");
    Response *fine = draw_by(draw_nothing, "/coba", NULL, NULL);
    Response *wrong = draw_by(draw_nothing, "/coba", errors, NULL);
    g_assert_cmpint(fine->status, ==, 200);
    g_assert_cmpint(wrong->status, ==, 422);
    g_assert_null(strstr(fine->body->str, "dari tadi"));
    response_free(fine);
    response_free(wrong);
}

static void a_done_action_is_told_on_top(void)
{
    Response *told = draw_by(draw_nothing, "/coba?ok=business_add", NULL, NULL);
    Response *unknown = draw_by(draw_nothing, "/coba?ok=karangan", NULL, NULL);
    g_assert_nonnull(strstr(told->body->str, action_find("business_add")->done));
    g_assert_nonnull(strstr(told->body->str, "class=\"notice"));
    g_assert_null(strstr(unknown->body->str, "class=\"notice"));
    response_free(told);
    response_free(unknown);
}

static void a_file_comes_without_a_frame(void)
{
    Response *response = draw_by(draw_file, "/coba", NULL, NULL);
    g_assert_cmpstr(response->body->str, ==, "isi");
    g_assert_nonnull(response_get_header(response, "Content-Security-Policy"));
    response_free(response);
}

static void half_a_page_is_no_answer(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(draw_by(draw_failing, "/coba", NULL, &error));
    g_assert_cmpint(error_code(error), ==, ERROR_NOT_FOUND);
}

void test_screen(void)
{
    g_test_add_func("/page/screen/status", mistakes_in_the_form_are_the_status);
    g_test_add_func("/page/screen/done", a_done_action_is_told_on_top);
    g_test_add_func("/page/screen/file", a_file_comes_without_a_frame);
    g_test_add_func("/page/screen/half", half_a_page_is_no_answer);
}
