// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A script of ours as it travels: without its comments and the blanks that only eyes need. Invariant:
 * what it does is the same. Patterns are told by the sign before them, so none may follow a word
 * (`return /a/`) or a closing brace. Source: requirement C20. */
#include <glib.h>

GString *script_slim(const char *text);
