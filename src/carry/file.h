// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A carried business as a file: readable lines, one a record, the last one with the count and a sum of
 * all before it, so that a cut or changed file is told from a whole one. It is not compressed: nothing
 * in it can be larger than it is. Reading takes nothing from the database and trusts nothing: a file is
 * read as a whole or refused as a whole. Source: requirement X06.
 *
 *     tangga-usaha <tab> 1 <tab> LINEAGE <tab> ORIGIN <tab> SECONDS
 *     R <tab> products <tab> UID <tab> VERSIONS <tab> name='Nasi kuning <tab> price_idr=#10000 …
 *     P <tab> photo_files <tab> size='thumb <tab> bytes=*BASE64 …       a part of the record before
 *     G <tab> replies <tab> UID <tab> VERSIONS                          removed
 *     E <tab> COUNT <tab> SHA256
 *
 * Values: 'text with \t \n \\, #number, *base64, @uid of what is named, - for none. */
#include "carry/book.h"

#define CARRY_FORMAT 1
#define CARRY_FILE_MAX ((size_t)256 << 20)
#define CARRY_RECORDS_MAX 500000
#define CARRY_TEXT_MAX 100000            /* bytes of one text */
#define CARRY_BYTES_MAX ((size_t)4 << 20) /* of one picture */

MUST_USE GString *carry_file_write(const CarryBook *book);
/* One record and its parts as lines, and back: what a conflict keeps. */
void carry_record_write(GString *file, const CarryRecord *record);

/* NULL: refused; *ret_refusal is a sentence (N_) for the person, *ret_line where (0: as a whole). */
typedef struct {
    const char *sentence;
    int line;
} CarryRefusal;
MUST_USE CarryBook *carry_file_read(const CarryPlan *plan, const void *bytes, size_t size,
                                    CarryRefusal *ret_refusal);
/* Lines of records without head and end. */
MUST_USE CarryBook *carry_records_read(const CarryPlan *plan, const char *lines,
                                       CarryRefusal *ret_refusal);
