// SPDX-License-Identifier: Apache-2.0
/* A call in its three steps, as a server with a group takes them. */
#include "api/api.h"

#include <string.h>

#include "store/session.h"
#include "testkit/client.h"

#define PRODUCTS "/api/v1/businesses/dapur-melati/products"

typedef struct {
    const char *method, *target, *body;
    bool keyless, nameless;
} Sent;

static Request *sent(Client *client, const Sent *call, const char *key)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *token = NULL;
    assert_ok(api_token_add(client_db(client), BUSINESS, OWNER, "test", NOW, &token, &error),
              error);
    g_autofree char *bearer = g_strdup_printf("Bearer %s", call->nameless ? "lain" : token);
    Request *request = request_new(call->method, call->target);
    request_set_header(request, "authorization", bearer);
    request_set_header(request, "content-type", "application/json");
    if (!call->keyless) {
        request_set_header(request, "idempotency-key", key);
    }
    g_assert_true(request_add_body(request, call->body, strlen(call->body)));
    return request;
}

static int64_t products_named(Client *client, const char *name)
{
    g_autoptr(GError) error = NULL;
    int64_t count = -1;
    assert_ok(db_get_int(client_db(client), "SELECT COUNT(*) FROM products WHERE name = $1",
                         DB_PARAMS(db_text(name)), -1, &count, &error),
              error);
    return count;
}

static const Sent SAMBAL = {"POST", PRODUCTS, "{\"name\":\"Sambal Ijo\",\"price\":15000}", false,
                            false};

static bool run_kept(const InTurn *rest)
{
    g_autoptr(Promise) durable = rest->run(rest->work);
    return durable == NULL || promise_wait(durable);
}

static void must_wait(Client *client, const Request *request, InTurn *rest)
{
    Response *response = api_begin(client_app(client), request, rest);
    g_assert_null(response);
    g_assert_nonnull(rest->work);
}

/* Read and checked beside others; written in its turn; told after. Two wait at the same time. */
static void a_write_waits_for_its_turn(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Request) request = sent(client, &SAMBAL, "sekali");
    g_autoptr(Request) again = sent(client, &SAMBAL, "sekali");
    g_auto(InTurn) rest = {0};
    g_auto(InTurn) repeated = {0};
    must_wait(client, request, &rest);
    must_wait(client, again, &repeated);
    g_assert_cmpint(products_named(client, "Sambal Ijo"), ==, 0);
    g_assert_true(run_kept(&rest) && run_kept(&repeated));
    g_assert_cmpint(products_named(client, "Sambal Ijo"), ==, 1);
    g_autoptr(Response) first = rest.answer(rest.work, true);
    g_autoptr(Response) second = repeated.answer(repeated.work, true);
    g_assert_cmpint(first->status, ==, 201);
    g_assert_cmpstr(first->body->str, ==, second->body->str);
}

/* What cannot be written keeps nobody waiting, nor does what only reads. */
static void what_is_refused_takes_no_turn(void)
{
    static const struct {
        Sent sent;
        int status;
    } CASES[] = {
        {{"POST", PRODUCTS, "{\"name\":\"A\",\"price\":-1}", false, false}, 422},
        {{"POST", PRODUCTS, "{\"name\":\"A\",\"warna\":\"hijau\"}", false, false}, 422},
        {{"POST", PRODUCTS, "[1]", false, false}, 422},
        {{"POST", PRODUCTS, "{\"name\":\"A\",\"price\":1}", true, false}, 422},
        {{"POST", PRODUCTS, "{\"name\":\"A\",\"price\":1}", false, true}, 401},
        {{"POST", "/api/v1/businesses/lain/products", "{}", false, false}, 404},
        {{"POST", "/api/v1/businesses/dapur-melati/nothing", "{}", false, false}, 404},
        {{"POST", "/api/v1/businesses", "{}", false, false}, 404},
        {{"GET", PRODUCTS, "", false, false}, 200},
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_test_message("%s %s %s", CASES[i].sent.method, CASES[i].sent.target, CASES[i].sent.body);
        g_autoptr(Request) request = sent(client, &CASES[i].sent, "kunci");
        g_auto(InTurn) rest = {0};
        g_autoptr(Response) response = api_begin(client_app(client), request, &rest);
        g_assert_nonnull(response);
        g_assert_null(rest.work);
        g_assert_cmpint(response->status, ==, CASES[i].status);
    }
}

/* Refused by what only its turn can know. */
static void a_turn_may_refuse(void)
{
    static const Sent GONE = {"PATCH", PRODUCTS "/999999", "{\"name\":\"A\",\"price\":1}", false,
                              false};
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Request) request = sent(client, &GONE, "kunci");
    g_auto(InTurn) rest = {0};
    must_wait(client, request, &rest);
    g_assert_true(run_kept(&rest));
    g_autoptr(Response) response = rest.answer(rest.work, true);
    g_assert_cmpint(response->status, ==, 404);
}

static void a_write_lost_with_its_group_is_told(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Request) request = sent(client, &SAMBAL, "hilang");
    g_auto(InTurn) rest = {0};
    must_wait(client, request, &rest);
    g_assert_true(run_kept(&rest));
    g_autoptr(Response) response = rest.answer(rest.work, false);
    g_assert_cmpint(response->status, ==, 503);
    g_assert_nonnull(response_get_header(response, "Retry-After"));
}

/* Where there is no group writes run side by side: none of them stands in line behind the others. */
static void only_a_group_makes_it_wait(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    App *apps[] = {client_app(client), client_app_alone(client)};
    for (size_t i = 0; i < G_N_ELEMENTS(apps); i++) {
        g_autofree char *key = g_strdup_printf("app-%zu", i);
        g_autofree char *body = g_strdup_printf("{\"name\":\"Sambal %zu\",\"price\":1}", i);
        g_autoptr(Request) request =
            sent(client, &(Sent){"POST", PRODUCTS, body, false, false}, key);
        g_auto(InTurn) turn = {0};
        g_autoptr(Response) response = serve_begin(apps[i], request, &turn);
        g_assert_true((response == NULL) == (app_group(apps[i]) != NULL));
        g_assert_true((turn.work == NULL) == (response != NULL));
    }
    g_assert_cmpint(products_named(client, "Sambal 1"), ==, 1);
}

void test_api(void)
{
    g_test_add_func("/api/turn", a_write_waits_for_its_turn);
    g_test_add_func("/api/no_turn", what_is_refused_takes_no_turn);
    g_test_add_func("/api/refused_in_turn", a_turn_may_refuse);
    g_test_add_func("/api/group", only_a_group_makes_it_wait);
    g_test_add_func("/api/lost", a_write_lost_with_its_group_is_told);
}
