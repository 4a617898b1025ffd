// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The real program as a process of its own, and plain sockets to talk to it: for tests of what
 * happens when it is killed, crowded or badly treated. */
#include "testkit/testkit.h"

typedef struct Running Running;

/* `tangga serve` on this database at a free port; returns when it answers. */
Running *running_start(const char *url);
/* `tangga serve --lan` at every address of this computer; *ret_said: what it tells who teaches a room. */
Running *running_start_lan(const char *url, char **ret_said);
void running_kill(Running *running); /* at once, as a power cut does; frees it */
void running_stop(Running *running); /* asks it to end, and demands that it ended well; frees it */
uint16_t running_port(const Running *running);
int running_process(const Running *running);
bool running_lives(const Running *running);

/* A connection to 127.0.0.1:port that comes from 127.0.0.`from`; -1 when it is refused. Reading waits
 * at most ten seconds. */
int line_open(uint16_t port, int from);
bool line_say(int line, const char *bytes, size_t size); /* false: the other end hung up */
char *line_hear(int line); /* all until it hangs up or falls silent; never NULL; closes the line */
/* All three in one. */
char *talk(uint16_t port, int from, const char *bytes, size_t size);
int status_of(const char *answer); /* 0: no answer */
