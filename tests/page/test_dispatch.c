// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

#include <string.h>

#include "store/session.h"
#include "testkit/shop_case.h"

static void strangers_are_sent_to_sign_in(void)
{
    g_autoptr(Client) client = client_new(0);
    g_assert_cmpint(client_get(client, "/menu"), ==, 303);
    g_assert_cmpstr(client_location(client), ==, "/masuk?lanjut=%2Fmenu");
}

/* Signed in again, she comes back to the page she wrote on, and is told that it is not kept yet. */
static void a_form_without_a_session_leads_back_to_its_page(void)
{
    static const char form[] = "_action=order_add&customer=Bu+Sari";
    g_autoptr(Client) client = client_new(0);
    g_assert_cmpint(client_post_bytes(client, "/pesanan/baru", form, strlen(form)), ==, 303);
    g_assert_cmpstr(client_location(client), ==, "/masuk?lanjut=%2Fpesanan%2Fbaru&belum=1");
    client_get(client, "/masuk?lanjut=%2Fpesanan%2Fbaru&belum=1");
    g_assert_true(client_shows(client, "yang tadi ditulis belum tersimpan"));
    client_get(client, "/masuk?lanjut=%2Fpesanan%2Fbaru");
    g_assert_false(client_shows(client, "belum tersimpan"));
}

static void a_dead_link_is_told_to_who_followed_it(void)
{
    g_autoptr(Client) customer = client_new(0);
    g_autoptr(Client) owner = client_beside(customer, OWNER);
    g_assert_cmpint(client_get(customer, "/toko/tidak-ada"), ==, 404);
    g_assert_true(client_shows(customer, "tanyakan kepada yang mengirimkannya"));
    g_assert_cmpint(client_get(owner, "/pesanan/999999"), ==, 404);
    g_assert_true(client_shows(owner, "Yang dicari tidak ada di usaha ini"));
}

static void a_new_business_opens_by_itself(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/usaha", "business_add", 0, "name", "Warung Baru", "zone", "WITA", NULL);
    client_get(client, "/menu");
    g_assert_true(client_shows(client, "Warung Baru"));
}

static void the_same_key_writes_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    for (int i = 0; i < 2; i++) {
        int64_t id = 0;
        json_t *answer = NULL;
        int status = client_api(client, "POST", "businesses", "{\"name\":\"Dua\",\"zone\":\"WIB\"}",
                                "kunci-1", &answer);
        g_assert_cmpint(status, ==, 201);
        id = json_integer_value(json_object_get(answer, "id"));
        g_assert_cmpint(id, >, 2);
        json_decref(answer);
    }
    g_assert_cmpint(client_api(client, "POST", "businesses", "{\"name\":\"Lain\",\"zone\":\"WIB\"}",
                               "kunci-1", NULL),
                    ==, 409);
    assert_ok(business_list_of_user(client_db(client), OWNER, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 2);
}

static void signing_in_and_out_works_with_a_password(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "user", "add", "--name", "Bu Ratna", "--login",
                                   "081234567890", "--password", "rahasia sekali", NULL),
                    ==, 0);
    g_assert_cmpint(client_post(client, "/masuk", "sign_in", 0, "login", "0812-3456-7890",
                                "password", "salah sekali", NULL),
                    ==, 422);
    client_post(client, "/masuk", "sign_in", 0, "login", "0812-3456-7890", "password",
                "rahasia sekali", NULL);
    g_assert_cmpint(client_get(client, "/menu"), ==, 200);
    client_post(client, "/keluar", "sign_out", 0, NULL);
    g_assert_cmpint(client_get(client, "/menu"), ==, 303);
}

static const char FORM_TYPE[] = "application/x-www-form-urlencoded";
static const char COMPLAINT[] =
    "_action=complaint_add&_key=k1&text=Terlambat+sekali&author=Bu+Sari";

/* As the owner's worker sends it, which needs no text of the page. */
static Request *owner_request(Client *client, const char *method, const char *target,
                              const char *body)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *token = NULL;
    assert_ok(session_add(client_db(client), OWNER, BUSINESS, "test", NOW, &token, &error), error);
    g_autofree char *cookie = g_strdup_printf("sesi=%s", token);
    g_autofree char *outbox = g_strdup_printf("%d.%d", OWNER, BUSINESS);
    Request *request = request_new(method, target);
    request_set_header(request, "cookie", cookie);
    request_set_header(request, "tangga-outbox", outbox);
    request_set_header(request, "content-type", FORM_TYPE);
    g_assert_true(request_add_body(request, body, strlen(body)));
    request_read_form(request);
    return request;
}

/* What only reads or is refused keeps nobody waiting. */
static void what_can_be_written_waits_for_its_turn(void)
{
    static const struct {
        const char *method, *target, *body;
        bool writes;
        int status; /* 0: no answer yet */
    } CASES[] = {
        {"POST", "/keluhan", COMPLAINT, true, 0},
        {"POST", "/keluhan", "_action=complaint_add&_key=k1", false, 422},
        {"POST", "/keluhan", "_action=order_add&_key=k1", false, 404},
        {"GET", "/keluhan", "", false, 200},
        {"POST", "/tidak-ada", COMPLAINT, false, 404},
        {"POST", SHOP "/pesan", "", true, 0},
        {"GET", SHOP "/pesan", "", false, 200},
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_test_message("%s %s %s", CASES[i].method, CASES[i].target, CASES[i].body);
        g_autoptr(Request) request =
            owner_request(client, CASES[i].method, CASES[i].target, CASES[i].body);
        g_auto(InTurn) rest = {0};
        g_autoptr(Response) response = page_begin(client_app(client), request, &rest);
        g_assert_true((rest.work != NULL) == CASES[i].writes);
        g_assert_cmpint(response != NULL ? response->status : 0, ==, CASES[i].status);
    }
}

/* The write was lost with its group: what happened, that nothing was kept, what to do, and all that was typed. */
static void a_lost_write_comes_back_with_what_was_typed(void)
{
    static const struct {
        const char *target, *body, *typed;
    } CASES[] = {
        {"/keluhan", COMPLAINT, "Terlambat sekali"},
        {SHOP "/pesan",
         "_key=0123456789abcdef01234567&customer=Bu+Sari&phone=0812-3456-7890&area=ambil&"
         "due_day=2026-01-05&v2=1",
         "0812-3456-7890"},
    };
    g_autoptr(Client) client = shop_case();
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(Request) request = owner_request(client, "POST", CASES[i].target, CASES[i].body);
        g_auto(InTurn) rest = {0};
        g_autoptr(Response) begun = page_begin(client_app(client), request, &rest);
        g_assert_null(begun);
        g_autoptr(Promise) durable = rest.run(rest.work);
        g_assert_true(durable == NULL || promise_wait(durable));
        g_autoptr(Response) response = rest.answer(rest.work, false);
        g_assert_cmpint(response->status, ==, 503);
        g_assert_nonnull(strstr(response->body->str, "jadi perubahan ini belum disimpan"));
        g_assert_nonnull(strstr(response->body->str, CASES[i].typed));
    }
}

void test_dispatch(void)
{
    g_test_add_func("/page/dispatch/turn", what_can_be_written_waits_for_its_turn);
    g_test_add_func("/page/dispatch/lost", a_lost_write_comes_back_with_what_was_typed);
    g_test_add_func("/page/dispatch/back", a_form_without_a_session_leads_back_to_its_page);
    g_test_add_func("/page/dispatch/dead_link", a_dead_link_is_told_to_who_followed_it);
    g_test_add_func("/page/dispatch/sign_in", strangers_are_sent_to_sign_in);
    g_test_add_func("/page/dispatch/business", a_new_business_opens_by_itself);
    g_test_add_func("/page/dispatch/once", the_same_key_writes_once);
    g_test_add_func("/page/dispatch/session", signing_in_and_out_works_with_a_password);
}
