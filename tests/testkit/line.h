// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Plain sockets to talk to a server on this computer, as clients do that no library would let misbehave. Texts
 * that are heard are owned by who hears them. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A connection to 127.0.0.1:port that comes from 127.0.0.`from`; -1 when it is refused. Reading waits
 * at most ten seconds. */
int line_open(uint16_t port, int from);
bool line_say(int line, const char *bytes, size_t size); /* false: the other end hung up */
char *line_hear(int line); /* all until it hangs up or falls silent; never NULL; closes the line */
/* All three in one. */
char *talk(uint16_t port, int from, const char *bytes, size_t size);
int status_of(const char *answer); /* 0: no answer */
