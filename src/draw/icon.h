// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A square drawing as a sign for the home screen: a PNG of exactly side × side pixels. Source:
 * requirement C20. */
#include "base/error.h"

/* svg: text of ours, zero-terminated, with a viewBox. whole: for phones that cut signs into a shape of
 * their own: the ground reaches every edge, the drawing keeps to the middle. Owned by the caller. */
MUST_USE GBytes *icon_draw(const char *svg, int side, bool whole, GError **error);
