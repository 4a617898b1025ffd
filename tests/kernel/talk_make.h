// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A chat read for tests: goods one a line, "" for none; owner: her name. Owned by the caller. */
#include <glib.h>

#include "kernel/talk.h"

#define AT(time) "21/07/2026 " time " - " /* a Tuesday */
#define NEXT(time) "22/07/2026 " time " - "

Talk *talk_make(const char *chat, const char *goods, const char *owner);
