// SPDX-License-Identifier: Apache-2.0
#pragma once
/* QR codes of short texts: links, order messages, payments. Invariant: always with the white border
 * a camera needs, error correction M (15%), so that a scratched table card still reads.
 * Source: requirements H04, X06. */
#include "base/error.h"

#define QR_TEXT_MAX 1000u /* bytes; more gets too fine for the camera of an old phone */
#define QR_BORDER 4u      /* modules of white on each side */

typedef struct Qr Qr;

/* INVALID: the text is empty, not UTF-8 or too long. */
MUST_USE bool qr_make(const char *text, Qr **ret_qr, GError **error);
void qr_free(Qr *qr);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Qr, qr_free)

unsigned qr_size(const Qr *qr);                     /* modules of a side, without the border */
bool qr_dark(const Qr *qr, unsigned x, unsigned y); /* false outside */

/* A whole <svg> of one path on white, 1 unit a module, sized by whoever shows it. */
MUST_USE char *qr_svg(const Qr *qr);
/* For a terminal: two rows of modules a line in half blocks, black on white whatever its colours are,
 * with the border. */
MUST_USE char *qr_terminal(const Qr *qr);
/* PNG, module_px (1 … 40) pixels a module. */
MUST_USE bool qr_png(const Qr *qr, unsigned module_px, GBytes **ret_png, GError **error);
