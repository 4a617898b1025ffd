// SPDX-License-Identifier: Apache-2.0
#include "testkit/running.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

struct Running {
    pid_t process;
    int said; /* its stdout */
    uint16_t port;
};

/* "Tangga siap: http://127.0.0.1:40321" */
static uint16_t port_read(int said)
{
    g_autoptr(GString) text = g_string_new(NULL);
    char byte = '\0';
    while (read(said, &byte, 1) == 1 && byte != '\n') {
        g_string_append_c(text, byte);
    }
    const char *colon = strrchr(text->str, ':');
    g_assert_true(g_str_has_prefix(text->str, "Tangga siap: "));
    return (uint16_t)g_ascii_strtoull(colon + 1, NULL, 10);
}

static Running *start(const char *url, const char *listen, const char *more)
{
    int ends[2];
    g_assert_cmpint(pipe(ends), ==, 0);
    pid_t process = fork();
    g_assert_cmpint(process, >=, 0);
    if (process == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        prctl(PR_SET_PDEATHSIG, SIGKILL); /* a failed test leaves nobody behind */
        execl(PROGRAM_FILE, PROGRAM_FILE, "serve", "--db", url, "--listen", listen, more, NULL);
        _exit(127);
    }
    close(ends[1]);
    Running *running = g_new0(Running, 1);
    running->process = process;
    running->said = ends[0];
    running->port = port_read(ends[0]);
    return running;
}

Running *running_start(const char *url)
{
    return start(url, "127.0.0.1:0", NULL);
}

Running *running_start_lan(const char *url, char **ret_said)
{
    Running *running = start(url, "0.0.0.0:0", "--lan");
    g_autoptr(GString) text = g_string_new(NULL);
    struct pollfd news = {.fd = running->said, .events = POLLIN};
    char bytes[4096];
    /* it speaks once, before it waits */
    for (int wait_ms = 10000; poll(&news, 1, wait_ms) == 1; wait_ms = 300) {
        ssize_t size = read(running->said, bytes, sizeof bytes);
        if (size <= 0) {
            break;
        }
        g_string_append_len(text, bytes, size);
    }
    *ret_said = g_strdup(text->str);
    return running;
}

static int running_end(Running *running, int signal)
{
    int status = 0;
    g_assert_cmpint(kill(running->process, signal), ==, 0);
    g_assert_cmpint(waitpid(running->process, &status, 0), ==, running->process);
    close(running->said);
    g_free(running);
    return status;
}

void running_kill(Running *running)
{
    int status = running_end(running, SIGKILL);
    g_assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

void running_stop(Running *running)
{
    int status = running_end(running, SIGTERM);
    g_assert_true(WIFEXITED(status));
    g_assert_cmpint(WEXITSTATUS(status), ==, 0);
}

uint16_t running_port(const Running *running)
{
    return running->port;
}

int running_process(const Running *running)
{
    return running->process;
}

bool running_lives(const Running *running)
{
    return waitpid(running->process, NULL, WNOHANG) == 0;
}
