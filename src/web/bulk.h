// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The bytes a request brings. Up to BULK_IN_MEMORY they are held in memory; when more are announced they
 * go into a file without a name, which nobody else can open and which is gone with the request, and are
 * then looked at where they lie: a large file takes room on the disk, not in memory. */
#include "base/error.h"

#define BULK_IN_MEMORY (44u << 20) /* a file of 32 MB as text in JSON */

typedef struct Bulk Bulk;

MUST_USE Bulk *bulk_new(size_t announced);
void bulk_free(Bulk *bulk);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Bulk, bulk_free)

size_t bulk_size(const Bulk *bulk);
/* False: the disk has no room. */
MUST_USE bool bulk_add(Bulk *bulk, const char *bytes, size_t size);
/* All of it, with a zero behind it; lives until more is added or it is freed. NULL: the disk has no room. */
const char *bulk_bytes(Bulk *bulk);
