// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What others read in the files the program makes: the words of a PDF by pdftotext, the faults of an
 * HTML page by tidy. Both are installed by ./check; without them a test that asks fails. */
#include <glib.h>

/* The words in reading order. Free it. */
char *pdf_words(const void *pdf, gsize size);
/* Faults and warnings of HTML 5, one a line, "" when there are none. Free it. */
char *html_faults(const char *html);
/* The first sheet of a workbook, read by Python: a row a line, cells divided by tabs, a text as "s:…", a
 * number as "n:…", a formula as "f:…". Free it. */
char *workbook_rows(const void *file, gsize size);
