// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The drawings carried inside the program: assets/poster/. Nothing is read from the disk. */
#include "base/embedded.h"
#include "draw/drawing.h"

const EmbeddedFile *drawing_shelf_file(const char *path); /* below assets/; NULL: none */
/* NOT_FOUND: no such drawing. INVALID: it is broken. */
MUST_USE bool drawing_shelf_take(const char *path, Drawing **ret_drawing, GError **error);
