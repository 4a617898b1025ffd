// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Addresses under which pages find photos. An address names the version, so that a browser keeps what
 * it has and never shows an old one. size: "besar", "sedang", "kecil". Free what is handed out. */
#include "store/photo.h"

/* For those who work in the business. */
MUST_USE char *photo_address(const PhotoRecord *photo, const char *size);
/* For everybody, of an active product. */
MUST_USE char *photo_shop_address(const char *slug, const PhotoRecord *photo, const char *size);
