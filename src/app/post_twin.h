// SPDX-License-Identifier: Apache-2.0
#pragma once
/* "Different platform, different content" (requirement P02): finds another place that carries the
 * same text in the same week, whether it still waits or has gone out. Nothing is written; the
 * sentence belongs to the caller. */
#include "app/context.h"
#include "store/post.h"

/* text: as it will go out. *ret_sentence names the other place and its day; NULL when no other place
 * says the same. */
MUST_USE bool post_twin_notice(const Context *context, const Post *post, const char *text,
                               char **ret_sentence, GError **error);
