// SPDX-License-Identifier: Apache-2.0
/* Slow, crowding and nonsensical clients of the real program: others are answered meanwhile. */
#include <string.h>
#include <unistd.h>

#include "testkit/running.h"

#define SLOW 3 /* the address of the crowd: 127.0.0.3 */
#define SLOW_LINES 200
#define MANY_LINES 400
#define ANSWER_MAX_US (5 * G_USEC_PER_SEC)

static const char HEALTH[] = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
static const char SIGN_IN[] = "GET /masuk HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

typedef struct {
    char *url;
    Running *program;
} Crowded;

static void crowded_init(Crowded *crowded)
{
    g_autoptr(GError) error = NULL;
    crowded->url = testkit_url();
    g_autoptr(Db) db = db_open(crowded->url, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    crowded->program = running_start(crowded->url);
}

static void crowded_clear(Crowded *crowded)
{
    running_stop(crowded->program);
    testkit_url_drop(crowded->url);
    g_free(crowded->url);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Crowded, crowded_clear)

/* Others are answered, and soon. */
static void assert_answers(const Crowded *crowded)
{
    for (int i = 0; i < 10; i++) {
        gint64 begun = g_get_monotonic_time();
        const char *ask = i % 2 == 0 ? HEALTH : SIGN_IN;
        g_autofree char *answer = talk(running_port(crowded->program), 1, ask, strlen(ask));
        g_assert_cmpint(status_of(answer), ==, 200);
        g_assert_cmpint(g_get_monotonic_time() - begun, <, ANSWER_MAX_US);
    }
    g_assert_true(running_lives(crowded->program));
}

static GArray *lines_hold(const Crowded *crowded, int count, const char *begun)
{
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(int));
    for (int i = 0; i < count; i++) {
        int line = line_open(running_port(crowded->program), SLOW);
        if (line >= 0) {
            (void)line_say(line, begun, strlen(begun));
            g_array_append_val(lines, line);
        }
    }
    return lines;
}

static void lines_drop(GArray *lines)
{
    for (guint i = 0; i < lines->len; i++) {
        close(g_array_index(lines, int, i));
    }
    g_array_unref(lines);
}

static void half_a_request_on_many_lines_stops_nobody(void)
{
    static const char *const begun[] = {
        "", "GET / HTTP/1.1\r\nHost:",
        "POST /masuk HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nlogin=",
        "POST /masuk HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"};
    g_auto(Crowded) crowded = {0};
    crowded_init(&crowded);
    for (size_t i = 0; i < G_N_ELEMENTS(begun); i++) {
        GArray *lines = lines_hold(&crowded, SLOW_LINES, begun[i]);
        g_assert_cmpuint(lines->len, ==, SLOW_LINES);
        assert_answers(&crowded);
        lines_drop(lines);
    }
}

/* One address gets so many lines and no more; the others have theirs. */
static void one_address_does_not_get_all_lines(void)
{
    g_auto(Crowded) crowded = {0};
    crowded_init(&crowded);
    GArray *lines = lines_hold(&crowded, MANY_LINES, "GET / HTTP/1.1\r\n");
    g_autofree char *answer = talk(running_port(crowded.program), SLOW, HEALTH, strlen(HEALTH));
    g_assert_cmpint(status_of(answer), !=, 200);
    assert_answers(&crowded);
    lines_drop(lines);
    g_usleep(G_USEC_PER_SEC / 5);
    g_autofree char *later = talk(running_port(crowded.program), SLOW, HEALTH, strlen(HEALTH));
    g_assert_cmpint(status_of(later), ==, 200);
}

static void append_chunks(GString *out, size_t count)
{
    g_autofree char *piece = g_strnfill(0x8000, 'a');
    for (size_t i = 0; i < count; i++) {
        g_string_append_printf(out, "8000\r\n%s\r\n", piece);
    }
    g_string_append(out, "0\r\n\r\n");
}

static void assert_status(const Crowded *crowded, const GString *bytes, int wanted)
{
    g_autofree char *answer = talk(running_port(crowded->program), 1, bytes->str, bytes->len);
    g_assert_cmpint(status_of(answer), ==, wanted);
}

static void too_much_is_refused_by_its_number(void)
{
    g_auto(Crowded) crowded = {0};
    g_autoptr(GString) said = g_string_new(NULL);
    g_autoptr(GString) chunks = g_string_new(NULL);
    g_autoptr(GString) bomb = g_string_new("GET /healthz HTTP/1.1\r\nHost: x\r\n");
    g_autoptr(GString) many = g_string_new("GET /healthz HTTP/1.1\r\nHost: x\r\n");
    g_autoptr(GString) target = g_string_new("GET /");
    g_autofree char *long_text = g_strnfill(100000, 'a');
    crowded_init(&crowded);
    g_string_append(said, "POST /masuk HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n");
    assert_status(&crowded, said, 413);
    g_string_append(chunks,
                    "POST /masuk HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    append_chunks(chunks, 40);
    assert_status(&crowded, chunks, 413);
    g_string_append_printf(bomb, "X-A: %s\r\n\r\n", long_text);
    assert_status(&crowded, bomb, 431);
    for (int i = 0; i < 5000; i++) {
        g_string_append_printf(many, "X-%d: a\r\n", i);
    }
    g_string_append(many, "\r\n");
    assert_status(&crowded, many, 431);
    g_string_append_printf(target, "%s HTTP/1.1\r\nHost: x\r\n\r\n", long_text);
    assert_status(&crowded, target, 414);
    assert_answers(&crowded);
}

static void nonsense_is_never_taken_for_a_request(void)
{
    static const struct {
        const char *bytes;
        size_t size;
    } texts[] = {
#define TEXT(literal) {literal, sizeof literal - 1}
        TEXT("\x00\x00\x00\x00\r\n\r\n"),
        TEXT("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),
        TEXT("POST /masuk HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\nabc"),
        TEXT("POST /masuk HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n"),
        TEXT("POST /masuk HTTP/1.1\r\nHost: x\r\nContent-Length: 0x10\r\n\r\nabc"),
        TEXT("POST /masuk HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        TEXT("POST /masuk HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
             "ffffffffffffffff\r\na"),
        TEXT("GET /healthz\x00 HTTP/1.1\r\nHost: x\r\n\r\n"),
        TEXT("GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n"),
        TEXT("GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n"),
        TEXT("GET /../../../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n"),
        TEXT("GET /aset/../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n"),
        TEXT("GET /bahasa?ke=en&kembali=/x%0d%0aSet-Cookie:+a=b HTTP/1.1\r\nHost: x\r\n\r\n"),
        TEXT("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n\x00\xff\xfe garbage\r\n\r\n\r\n"),
        TEXT("DELETE /api/v1/businesses/%ff%fe/orders HTTP/1.1\r\nHost: x\r\n"
             "Connection: close\r\n\r\n"),
        TEXT("BREW /kopi HTTP/1.1\r\nHost: x\r\n\r\n"),
        TEXT("GET /masuk HTTP/1.1\r\nHost: x\r\nCookie: sesi=\xff;;;=;bahasa=\x01\r\n\r\n"),
        TEXT("GET /masuk HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip;q=999999999999e99\r\n\r\n"),
#undef TEXT
    };
    g_auto(Crowded) crowded = {0};
    crowded_init(&crowded);
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *answer =
            talk(running_port(crowded.program), 1, texts[i].bytes, texts[i].size);
        g_assert_cmpint(status_of(answer), <, 500);
        g_assert_null(strstr(answer, "\nSet-Cookie: a"));
        g_assert_null(strstr(answer, "root:"));
        g_assert_true(running_lives(crowded.program));
    }
    assert_answers(&crowded);
}

void test_flood(void)
{
    g_test_add_func("/robust/flood/slow", half_a_request_on_many_lines_stops_nobody);
    g_test_add_func("/robust/flood/one_address", one_address_does_not_get_all_lines);
    g_test_add_func("/robust/flood/too_much", too_much_is_refused_by_its_number);
    g_test_add_func("/robust/flood/nonsense", nonsense_is_never_taken_for_a_request);
}
