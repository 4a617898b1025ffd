// SPDX-License-Identifier: Apache-2.0
#include "testkit/line.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <glib.h>

int line_open(uint16_t port, int from)
{
    struct sockaddr_in here = {.sin_family = AF_INET};
    struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(port)};
    struct timeval patience = {.tv_sec = 10};
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + (in_addr_t)from);
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int line = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    g_assert_cmpint(line, >=, 0);
    setsockopt(line, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(line, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (bind(line, (struct sockaddr *)&here, sizeof here) != 0 ||
        connect(line, (struct sockaddr *)&there, sizeof there) != 0) {
        close(line);
        return -1;
    }
    return line;
}

bool line_say(int line, const char *bytes, size_t size)
{
    for (size_t sent = 0; sent < size;) {
        ssize_t n = send(line, bytes + sent, size - sent, MSG_NOSIGNAL);
        if (n <= 0) {
            return false;
        }
        sent += (size_t)n;
    }
    return true;
}

char *line_hear(int line)
{
    GString *heard = g_string_new(NULL);
    char piece[4096];
    for (ssize_t n = recv(line, piece, sizeof piece, 0); n > 0;
         n = recv(line, piece, sizeof piece, 0)) {
        g_string_append_len(heard, piece, n);
    }
    close(line);
    return g_string_free(heard, FALSE);
}

char *talk(uint16_t port, int from, const char *bytes, size_t size)
{
    int line = line_open(port, from);
    if (line < 0) {
        return g_strdup("");
    }
    (void)line_say(line, bytes, size);
    shutdown(line, SHUT_WR);
    return line_hear(line);
}

int status_of(const char *answer)
{
    return g_str_has_prefix(answer, "HTTP/1.1 ") ? (int)g_ascii_strtoll(answer + 9, NULL, 10) : 0;
}
