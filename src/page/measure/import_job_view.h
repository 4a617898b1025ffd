// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A long file on its way in, as its page shows it: how far it is, how long it may still take, the way to call
 * it off; and how it ended when it did not come in. The page fetches itself anew while the file moves, without
 * script. Source: import of files, progress and cancel for long ones. */
#include "page/page.h"
#include "store/import_file.h"

/* Of a file whose job is queued, running or stopping. */
void import_draw_job(PageView *view, const ImportFile *file);
/* Of a file that waits again: why. Nothing when it was never on its way. */
void import_draw_ended(Html *html, const ImportFile *file);
