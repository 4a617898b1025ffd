// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The mark of a business: its initials in a shape, or a small drawing, in its colours. The mark owns
 * what its picture points to. Source: requirement S13. */
#include "base/form.h"
#include "draw/picture.h"

typedef struct Mark Mark;

#define MARK_INITIALS_MAX 3

extern const Choice MARK_CHOICES[]; /* "": none; ends with {0} */

/* name "": none, *ret_mark NULL. INVALID: no such mark. */
MUST_USE bool mark_make(const char *name, const char *initials, const Palette *palette,
                        Mark **ret_mark, GError **error);
void mark_free(Mark *mark);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Mark, mark_free)
const Picture *mark_picture(const Mark *mark); /* NULL gives NULL */
