// SPDX-License-Identifier: Apache-2.0
/* The program is killed at any moment while phones send orders, and started again. A phone sends
 * what was not answered once more with the same key, and now and then what was answered: at the
 * end every order is there exactly once. TANGGA_CRASH_ROUNDS sets how often (30 takes 15 s). */
#include "store/session.h"
#include "store/verify.h"
#include "testkit/running.h"

#include <string.h>

#define PHONES 4
#define ROUNDS 10
#define ALIVE_MIN_MS 20
#define ALIVE_MAX_MS 250

typedef struct {
    uint16_t port;
    char *token;  /* of this round: the limit of calls counts by token */
    int number;   /* of the phone */
    int sent;     /* orders begun, answered or not */
    bool waiting; /* the last one was not answered */
    GArray *ids;  /* int64_t: what the answers said, by order */
    bool torn;    /* an answer that must not be */
} Phone;

static char *order_request(const Phone *phone, int order)
{
    g_autofree char *body = g_strdup_printf(
        "{\"customer\":\"p%d-%d\",\"items\":[{\"name\":\"Nasi\",\"price\":10000,\"quantity\":2},"
        "{\"name\":\"Es teh\",\"price\":3000}]}",
        phone->number, order);
    return g_strdup_printf("POST /api/v1/businesses/dapur-melati/orders HTTP/1.1\r\nHost: x\r\n"
                           "Authorization: Bearer %s\r\nIdempotency-Key: p%d-%d\r\n"
                           "Content-Type: application/json\r\nContent-Length: %zu\r\n"
                           "Connection: close\r\n\r\n%s",
                           phone->token, phone->number, order, strlen(body), body);
}

/* The id in the answer; 0: none came. */
static int64_t order_send(Phone *phone, int order)
{
    g_autofree char *request = order_request(phone, order);
    g_autofree char *answer = talk(phone->port, 1, request, strlen(request));
    const char *id = strstr(answer, "{\"id\":");
    if (status_of(answer) != 0 && status_of(answer) != 201) {
        g_test_message("%s", answer);
        phone->torn = true;
    }
    return id != NULL && strchr(id, '}') != NULL ? g_ascii_strtoll(id + 6, NULL, 10) : 0;
}

/* What is known of the order must not change. */
static bool order_settle(Phone *phone, int order)
{
    int64_t id = order_send(phone, order);
    int64_t *known = &g_array_index(phone->ids, int64_t, order);
    phone->torn |= id != 0 && *known != 0 && *known != id;
    *known = id != 0 ? id : *known;
    return id != 0;
}

static gpointer phone_run(gpointer data)
{
    Phone *phone = data;
    while (!phone->torn) {
        if (phone->waiting) {
            phone->waiting = !order_settle(phone, phone->sent - 1);
        } else if (phone->sent > 0 && phone->sent % 7 == 0 &&
                   !order_settle(phone, phone->sent - 1)) {
            return NULL; /* answered before, sent once more, and then the program was gone */
        }
        if (phone->waiting) {
            return NULL;
        }
        int64_t none = 0;
        g_array_append_val(phone->ids, none);
        phone->waiting = !order_settle(phone, phone->sent++);
        if (phone->waiting) {
            return NULL;
        }
    }
    return NULL;
}

static void tokens_renew(const char *url, Phone *phones)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    for (int i = 0; i < PHONES; i++) {
        g_clear_pointer(&phones[i].token, g_free);
        assert_ok(api_token_add(db, BUSINESS, OWNER, "hp", NOW, &phones[i].token, &error), error);
    }
}

static void round_run(const char *url, Phone *phones, int alive_ms)
{
    GThread *threads[PHONES];
    tokens_renew(url, phones);
    Running *program = running_start(url);
    for (int i = 0; i < PHONES; i++) {
        phones[i].port = running_port(program);
        threads[i] = g_thread_new("phone", phone_run, &phones[i]);
    }
    g_usleep((gulong)alive_ms * 1000);
    running_kill(program);
    for (int i = 0; i < PHONES; i++) {
        g_thread_join(threads[i]);
        g_assert_false(phones[i].torn);
    }
}

/* The last round: nobody is killed, what waits is sent. */
static void rest_send(const char *url, Phone *phones)
{
    tokens_renew(url, phones);
    Running *program = running_start(url);
    for (int i = 0; i < PHONES; i++) {
        phones[i].port = running_port(program);
        g_assert_true(!phones[i].waiting || order_settle(&phones[i], phones[i].sent - 1));
        g_assert_false(phones[i].torn);
    }
    running_stop(program);
}

static int64_t count(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = -1;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &number, &error), error);
    return number;
}

static void assert_each_once(const char *url, const Phone *phones)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t number = 0;
    int64_t sent = 0;
    for (int i = 0; i < PHONES; i++) {
        sent += phones[i].sent;
    }
    g_test_message("%d orders", (int)sent);
    g_assert_cmpint(sent, >, PHONES);
    g_assert_cmpint(count(db, "SELECT COUNT(*) FROM orders"), ==, sent);
    g_assert_cmpint(count(db, "SELECT COUNT(DISTINCT customer) FROM orders"), ==, sent);
    g_assert_cmpint(count(db, "SELECT COUNT(*) FROM order_items"), ==, 2 * sent);
    g_assert_cmpint(count(db, "SELECT COUNT(*) FROM changes WHERE action = 'order_add'"), ==, sent);
    assert_ok(books_verify(db, checks, &number, &error), error);
    for (size_t i = 0; i < number; i++) {
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

static int rounds(void)
{
    const char *text = g_getenv("TANGGA_CRASH_ROUNDS");
    return text != NULL ? (int)g_ascii_strtoll(text, NULL, 10) : ROUNDS;
}

static void a_killed_program_loses_nothing_and_writes_nothing_twice(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *url = testkit_url();
    Phone phones[PHONES] = {0};
    Db *db = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    db_free(db);
    for (int i = 0; i < PHONES; i++) {
        phones[i].number = i;
        phones[i].ids = g_array_new(FALSE, TRUE, sizeof(int64_t));
    }
    for (int i = 0; i < rounds(); i++) { /* the seed is printed by the test program */
        round_run(url, phones, g_test_rand_int_range(ALIVE_MIN_MS, ALIVE_MAX_MS));
    }
    rest_send(url, phones);
    assert_each_once(url, phones);
    for (int i = 0; i < PHONES; i++) {
        g_array_unref(phones[i].ids);
        g_free(phones[i].token);
    }
    testkit_url_drop(url);
}

void test_crash(void)
{
    g_test_add_func("/robust/crash/killed",
                    a_killed_program_loses_nothing_and_writes_nothing_twice);
}
