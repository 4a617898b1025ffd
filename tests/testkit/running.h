// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The real program as a process of its own, to talk to by plain lines: for tests of what happens when it is
 * killed, crowded or badly treated. */
#include "testkit/line.h"
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
