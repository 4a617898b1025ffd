// SPDX-License-Identifier: Apache-2.0
#include "canvas.h"

#include <cairo.h>

Paper paper_new(int width, int height)
{
    Paper paper = {.surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height)};
    paper.cairo = cairo_create(paper.surface);
    return paper;
}

void paper_clear(Paper *paper)
{
    cairo_destroy(paper->cairo);
    cairo_surface_destroy(paper->surface);
}

unsigned paper_ink(const Paper *paper, const Box *box, bool inside)
{
    cairo_surface_flush(paper->surface);
    const unsigned char *data = cairo_image_surface_get_data(paper->surface);
    int stride = cairo_image_surface_get_stride(paper->surface);
    unsigned count = 0;
    for (int y = 0; y < cairo_image_surface_get_height(paper->surface); y++) {
        for (int x = 0; x < cairo_image_surface_get_width(paper->surface); x++) {
            bool within = x >= box->x - 1 && x < box->x + box->width + 1 && y >= box->y - 1 &&
                          y < box->y + box->height + 1;
            count += within == inside && data[y * stride + 4 * x + 3] != 0;
        }
    }
    return count;
}
