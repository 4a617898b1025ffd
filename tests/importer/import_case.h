// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Files for tests of importers: fixtures by name and texts written in the test, read as of the first of
 * October 2026. What is read is owned by the caller. */
#include "importer/read.h"

ImportOptions case_options(void);
GBytes *case_fixture(const char *name);
void case_fixture_read(const char *name, const char *asked, FileRead *ret_read);
void case_text_read(const char *text, const char *asked, FileRead *ret_read);
