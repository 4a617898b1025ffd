// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The calendar as a file to keep: the week asked for (?minggu=2026-W02), or the four weeks from
 * today. Shared by the file for phones and the one for paper. */
#include "page/page.h"

extern const Form calendar_file_query;

typedef struct {
    const char *type, *name; /* content type and name of the file */
    bool (*write)(const Context *context, Day from, Day to, char **ret_file, GError **error);
} CalendarFile;

MUST_USE bool calendar_file_send(PageView *view, const CalendarFile *file, GError **error);
