// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The refusals and remarks of a file as one text, kept with it: a line each with tabs between. The
 * sentences in it are Indonesian and are translated where they are shown. */
#include "importer/batch.h"

typedef struct {
    bool remark; /* taken all the same */
    int64_t row; /* 0: of the whole file */
    const char *column, *value, *sentence;
} ReportLine;

void import_report_add(GString *report, bool remark, const BatchRefusal *said);
/* Every line; texts borrowed from the report, which is changed. Free with g_array_unref. */
MUST_USE GArray *import_report_parse(char *report);
/* "Baris 12, kolom Jumlah, 'x': …" in the reader's language. */
MUST_USE char *import_report_words(const ReportLine *line, const Lang *lang);
