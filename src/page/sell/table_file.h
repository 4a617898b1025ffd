// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Tables to keep: as CSV, or as a workbook when ?bentuk=xlsx (requirement S09). */
#include "base/table.h"
#include "page/page.h"

/* Fields of the page's query: days by period, form of the file. */
extern const Form table_file_query;
Period table_file_days(const PageView *view); /* those asked for; this month */

/* As many as a sheet has below its headings. Lists for a file are asked for one more: a file is whole or
 * refused, never cut off. */
#define TABLE_FILE_ROWS_MAX INT64_C(1048575)

/* LIMIT: more rows than that. stem: "kas", becomes "kas-NAMA-2026-01.csv". */
MUST_USE bool table_file_send(PageView *view, const Table *table, const char *stem, Period days,
                              GError **error);
/* Two links, for Excel and as CSV. path: "/kas/unduh". */
void table_file_links(Html *html, const char *path, const char *label, Period days);
