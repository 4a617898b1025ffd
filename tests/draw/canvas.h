// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A small paper to draw on, and the question whether ink stays inside a box: every pixel is looked
 * at, whatever the code under test reports. The paper owns its surface. */
#include "draw/drawing.h"

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

typedef struct {
    cairo_surface_t *surface;
    cairo_t *cairo;
} Paper;

Paper paper_new(int width, int height);
void paper_clear(Paper *paper);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Paper, paper_clear)

/* Pixels with ink within the box, or outside of it. */
unsigned paper_ink(const Paper *paper, const Box *box, bool inside);
