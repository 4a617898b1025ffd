// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What pages that show photos share: the photo of a product in a list, and the sending of a file. */
#include "app/photo_address.h"
#include "page/page.h"
#include "store/photo.h"

#define PHOTO_THUMB_SIDE 320

extern const Form PHOTO_FILE_QUERY; /* ukuran, v, unduh */

/* Out of photo_list_main; NULL: this product has none. */
const PhotoRecord *photo_of_product(const RecordList *mains, int64_t product_id);
/* Pixels of its medium file. */
void photo_medium_size(const PhotoRecord *photo, int *ret_width, int *ret_height);
/* Instead of a page: the file that view->query asks for. cache: "private" or "public". */
MUST_USE bool photo_send(PageView *view, int64_t business_id, const PhotoRecord *photo,
                         GError **error);
