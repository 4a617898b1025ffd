// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What came out of a chat as JSON, byte for byte the same on the server and in a browser. Whatever the
 * export held, the result is valid: broken characters and signs of control are replaced. Nothing is
 * allocated. */
#include "kernel/talk.h"

/* Bytes written; 0: there was no room for all. */
size_t talk_json_write(const Talk *talk, char *ret_json, size_t room);
#define TALK_JSON_BYTES ((size_t)1 << 20) /* enough for all that a Talk can hold */
