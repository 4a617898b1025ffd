// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The picture library, made ready once a process and kept on a short leash: no cache, one thread a
 * call, and of all the formats it could read only JPEG, PNG and WebP; HEIC comes when first asked
 * for. Nothing is owned. Any thread may call at any time. */
#include "base/error.h"

/* Before any call into the library. UNAVAILABLE when it cannot start. */
MUST_USE bool draw_start(GError **error);
/* For a process that draws again and again, before its threads begin. */
void draw_keep_memory(void);
/* Also ready to read HEIC; UNAVAILABLE when this machine cannot. */
MUST_USE bool draw_start_heic(GError **error);
/* What the library last complained about becomes our error; its own memory of it is emptied. */
bool draw_fail(GError **error, ErrorCode code, const char *what);
