// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The script that works between pages and network on the phone (assets/worker/): its settings (which
 * files, which pages are kept) and its modules as one. Invariant: the text changes exactly when a
 * file for browsers or the list of kept pages does, so that phones notice a new version. Source:
 * requirement C20. */
#include "app/app.h"
#include "web/request.h"

#define WORKER_PATH "/pekerja.js"

/* Once, before the first request. */
void page_worker_prepare(App *app);
MUST_USE Response *page_worker(App *app, const Request *request);
