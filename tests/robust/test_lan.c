// SPDX-License-Identifier: Apache-2.0
/* A room served over its own Wi-Fi by the real program: phones reach the address that is said, a camera reads
 * the code that is drawn, forms from that address are taken and those from others are not (X06). */
#include <arpa/inet.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "testkit/running.h"

#define MODULE_PX 6

/* "http://192.168.1.5:40321" behind the words; NULL: this computer is in no network. */
static char *url_said(const char *said)
{
    const char *at = strstr(said, "Untuk HP di Wi-Fi yang sama: ");
    if (at == NULL) {
        g_assert_nonnull(strstr(said, "belum tersambung ke Wi-Fi"));
        return NULL;
    }
    at = strstr(at, "http://");
    return g_strndup(at, strcspn(at, "\n"));
}

/* The half blocks of a terminal as rows of dark and light. */
static GPtrArray *modules_read(const char *said)
{
    GPtrArray *rows = g_ptr_array_new_with_free_func(g_free);
    g_auto(GStrv) lines = g_strsplit(said, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        char *from = strstr(*line, "\033[30;107m");
        if (from == NULL) {
            continue;
        }
        GString *upper = g_string_new(NULL), *lower = g_string_new(NULL);
        for (const char *at = from + strlen("\033[30;107m"); *at != '\0' && *at != '\033';
             at = g_utf8_next_char(at)) {
            gunichar block = g_utf8_get_char(at);
            g_string_append_c(upper, block == 0x2580 || block == 0x2588 ? '#' : '.');
            g_string_append_c(lower, block == 0x2584 || block == 0x2588 ? '#' : '.');
        }
        g_ptr_array_add(rows, g_string_free(upper, FALSE));
        g_ptr_array_add(rows, g_string_free(lower, FALSE));
    }
    return rows;
}

/* As a picture that a camera would take: a plain grey map. */
static char *picture_write(const GPtrArray *rows)
{
    size_t width = strlen(g_ptr_array_index(rows, 0));
    g_autoptr(GString) picture = g_string_new(NULL);
    g_string_printf(picture, "P5 %zu %u 255\n", width * MODULE_PX, rows->len * MODULE_PX);
    for (guint y = 0; y < rows->len * MODULE_PX; y++) {
        const char *row = g_ptr_array_index(rows, y / MODULE_PX);
        for (size_t x = 0; x < width * MODULE_PX; x++) {
            g_string_append_c(picture, row[x / MODULE_PX] == '#' ? '\0' : '\xff');
        }
    }
    char *file = NULL;
    int handle = g_file_open_tmp("tangga-kode-XXXXXX.pgm", &file, NULL);
    g_assert_cmpint(handle, >=, 0);
    g_assert_cmpint(write(handle, picture->str, picture->len), ==, (gssize)picture->len);
    close(handle);
    return file;
}

/* What another program's eye reads in it. */
static char *code_read(const char *said)
{
    g_autoptr(GPtrArray) rows = modules_read(said);
    g_assert_cmpuint(rows->len, >, 20);
    g_autofree char *file = picture_write(rows);
    const char *command[] = {"zbarimg", "--quiet", "--raw", file, NULL};
    g_autoptr(GError) error = NULL;
    char *out = NULL;
    g_spawn_sync(NULL, (char **)(gpointer)command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL,
                 NULL, &error);
    g_assert_no_error(error);
    g_unlink(file);
    return g_strchomp(out);
}

/* Asks at the address that was said, as a phone does that typed or scanned it. */
static char *ask(const char *url, const char *request)
{
    struct timeval patience = {.tv_sec = 10};
    struct sockaddr_in there = {.sin_family = AF_INET};
    g_auto(GStrv) parts = g_strsplit(url + strlen("http://"), ":", 2);
    g_assert_cmpint(inet_pton(AF_INET, parts[0], &there.sin_addr), ==, 1);
    there.sin_port = htons((uint16_t)g_ascii_strtoull(parts[1], NULL, 10));
    int line = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(line, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    g_assert_cmpint(connect(line, (struct sockaddr *)&there, sizeof there), ==, 0);
    g_assert_true(line_say(line, request, strlen(request)));
    return line_hear(line);
}

static int posted_from(const char *url, const char *origin)
{
    static const char BODY[] = "login=0812-0000-0001&password=salah-sama-sekali";
    g_autofree char *request = g_strdup_printf(
        "POST /masuk HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nConnection: close\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %zu\r\n\r\n%s",
        url + strlen("http://"), origin, strlen(BODY), BODY);
    g_autofree char *answer = ask(url, request);
    return status_of(answer);
}

static void a_phone_in_the_room_comes_in(void)
{
    g_autofree char *db_url = testkit_url_ready();
    g_autofree char *said = NULL;
    Running *running = running_start_lan(db_url, &said);
    g_autofree char *url = url_said(said);
    if (url != NULL) {
        g_autofree char *code = code_read(said);
        g_autofree char *get = g_strdup_printf(
            "GET /masuk HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n", url + strlen("http://"));
        g_autofree char *page = ask(url, get);
        g_assert_cmpstr(code, ==, url);
        g_assert_cmpint(status_of(page), ==, 200);
        g_assert_nonnull(strstr(page, "Kata sandi"));
        g_assert_cmpint(posted_from(url, url), ==, 422); /* taken, and the password is wrong */
        g_assert_cmpint(posted_from(url, "http://lain.example"), ==, 403);
    } else {
        g_test_skip("this computer is in no network");
    }
    running_stop(running);
    testkit_url_drop(db_url);
}

void test_lan(void)
{
    g_test_add_func("/robust/lan/X06", a_phone_in_the_room_comes_in);
}
