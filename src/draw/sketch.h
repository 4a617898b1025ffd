// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A drawing of ours (SVG with a viewBox) as a PNG, for sharing. Never one that came from outside. The same
 * drawing gives the same bytes. Source: requirement K06. */
#include "base/error.h"

#define SKETCH_WIDTH_MAX 2000

/* style: CSS for its classes, may be NULL. As high as the drawing asks. INVALID: it cannot be read. The
 * bytes belong to the caller. */
MUST_USE GBytes *sketch_png(const char *svg, const char *style, int width, GError **error);
