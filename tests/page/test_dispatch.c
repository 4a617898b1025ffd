// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

#include <string.h>

#include "testkit/client.h"

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

/* The write was lost with its group: what happened, that nothing was kept, what to do, in her language. */
static void a_lost_write_is_told_in_the_language_of_the_phone(void)
{
    static const struct {
        const char *header, *value, *said;
    } CASES[] = {
        {"x-none", "1",
         "Penyimpanan sedang sibuk atau penuh, jadi perubahan ini belum disimpan. Data lama aman; "
         "coba lagi sebentar lagi."},
        {"accept-language", "en-GB,en;q=0.9",
         "The storage is busy or full, so this change is not kept yet. What was there is safe; "
         "try again in a moment."},
        {"cookie", "bahasa=en",
         "The storage is busy or full, so this change is not kept yet. What was there is safe; "
         "try again in a moment."},
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(Request) request = request_new("POST", "/jual");
        request_set_header(request, CASES[i].header, CASES[i].value);
        g_autoptr(Response) response = page_lost(client_app(client), request);
        g_assert_cmpint(response->status, ==, 503);
        g_assert_cmpstr(response->body->str, ==, CASES[i].said);
    }
}

static const char FORM_TYPE[] = "application/x-www-form-urlencoded";
static const char PARTS_TYPE[] = "multipart/form-data; boundary=x";

static bool takes_turn(Client *client, const char *method, const char *target, const char *type,
                       const char *body)
{
    g_autoptr(Request) request = request_new(method, target);
    request_set_header(request, "content-type", type);
    g_assert_true(request_add_body(request, body, strlen(body)));
    request_read_form(request);
    return serve_in_turn(client_app(client), request);
}

/* Short writes wait for each other anyway; what takes long, as a photo or a password, keeps nobody waiting. */
static void only_short_writes_take_turns(void)
{
    static const struct {
        const char *method, *target, *type, *body;
        bool turn;
    } CASES[] = {
        {"POST", "/api/v1/businesses/warung/orders", "application/json", "{}", true},
        {"PATCH", "/api/v1/businesses/warung/orders/7", "application/json", "{}", true},
        {"POST", "/api/v1/businesses/warung/orders/7/pay", "application/json", "{}", true},
        {"GET", "/api/v1/businesses/warung/orders", "", "", false},
        {"POST", "/api/v1/businesses/warung/photos", PARTS_TYPE, "", false},
        {"POST", "/api/v1/businesses/warung/nothing", "application/json", "{}", false},
        {"POST", "/api/v1/businesses", "application/json", "{}", false},
        {"POST", "/pesanan/baru", FORM_TYPE, "_action=order_add", true},
        {"POST", "/pesanan/baru", PARTS_TYPE, "", false},
        {"POST", "/pesanan/baru", FORM_TYPE, "_action=photo_add", false},
        {"GET", "/pesanan/baru", "", "", false},
        {"POST", "/foto", FORM_TYPE, "_action=photo_add", false},
        {"POST", "/toko/warung/pesan", FORM_TYPE, "", true},
        {"GET", "/toko/warung/pesan", "", "", false},
        {"POST", "/masuk", FORM_TYPE, "_action=sign_in", false},
        {"POST", "/perangkat", FORM_TYPE, "_action=session_end", true},
        {"POST", "/perangkat", FORM_TYPE, "_action=password_set", false},
        {"POST", "/tidak-ada", FORM_TYPE, "_action=order_add", false},
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_test_message("%s %s %s", CASES[i].method, CASES[i].target, CASES[i].body);
        g_assert_true(takes_turn(client, CASES[i].method, CASES[i].target, CASES[i].type,
                                 CASES[i].body) == CASES[i].turn);
    }
}

void test_dispatch(void)
{
    g_test_add_func("/page/dispatch/turn", only_short_writes_take_turns);
    g_test_add_func("/page/dispatch/lost", a_lost_write_is_told_in_the_language_of_the_phone);
    g_test_add_func("/page/dispatch/back", a_form_without_a_session_leads_back_to_its_page);
    g_test_add_func("/page/dispatch/dead_link", a_dead_link_is_told_to_who_followed_it);
    g_test_add_func("/page/dispatch/sign_in", strangers_are_sent_to_sign_in);
    g_test_add_func("/page/dispatch/business", a_new_business_opens_by_itself);
    g_test_add_func("/page/dispatch/once", the_same_key_writes_once);
    g_test_add_func("/page/dispatch/session", signing_in_and_out_works_with_a_password);
}
