// SPDX-License-Identifier: Apache-2.0
#include "app/photo_address.h"

static void addresses_name_the_version(void)
{
    PhotoRecord photo = {.id = 7, .version = 41};
    g_autofree char *own = photo_address(&photo, "kecil");
    g_autofree char *shop = photo_shop_address("dapur-melati", &photo, "sedang");
    g_assert_cmpstr(own, ==, "/foto/7/gambar?ukuran=kecil&v=41");
    g_assert_cmpstr(shop, ==, "/toko/dapur-melati/foto?nomor=7&ukuran=sedang&v=41");
}

void test_photo_address(void)
{
    g_test_add_func("/app/photo_address/version", addresses_name_the_version);
}
