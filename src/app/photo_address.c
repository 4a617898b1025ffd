// SPDX-License-Identifier: Apache-2.0
#include "app/photo_address.h"

char *photo_address(const PhotoRecord *photo, const char *size)
{
    return g_strdup_printf("/foto/%" G_GINT64_FORMAT "/gambar?ukuran=%s&v=%" G_GINT64_FORMAT,
                           photo->id, size, photo->version);
}

char *photo_shop_address(const char *slug, const PhotoRecord *photo, const char *size)
{
    return g_strdup_printf("/toko/%s/foto?nomor=%" G_GINT64_FORMAT "&ukuran=%s&v=%" G_GINT64_FORMAT,
                           slug, photo->id, size, photo->version);
}
