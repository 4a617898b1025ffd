// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Drawings (SVG of ours) in a document: one, or two side by side, each below its title; they stay lines
 * and letters, not pixels. Never one that came from outside. Source: requirement K06. */
#include "draw/document_page.h"

/* A handle to draw with, for drawing_release. INVALID: it cannot be read. */
MUST_USE bool drawing_take(const DocumentDrawing *drawing, void **ret_handle, GError **error);
void drawing_release(void *handle);
void drawings_set(Setting *setting, const Block *block);
