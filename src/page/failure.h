// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Answers when a request could not be done. Failures of ours are logged here, once. */
#include "page/page.h"

/* Logged are those of ours (500 and above), not what a visitor got wrong. */
void failure_log(const PageView *view, const GError *error);
/* A page that says what happened and where to go on; logs. What was drawn before is dropped. */
MUST_USE Response *failure_page(PageView *view, const GError *error);
/* No page, for a worker that reads only the status. */
MUST_USE Response *failure_bare(int status);
/* 503 without a page: there is no database to draw one from. */
MUST_USE Response *failure_unavailable(const App *app, const Request *request);
