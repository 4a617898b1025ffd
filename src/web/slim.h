// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A script of ours as it travels: without its comments and indentation. Invariant: what it does is the
 * same. Only for texts in which no string holds a comment sign at the begin of a line, a type
 * comment, or what looks like a remark after code. Source: requirement C20. */
#include <glib.h>

GString *script_slim(const char *text);
