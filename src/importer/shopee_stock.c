// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static const ImportColumn COLUMNS[] = {
    {"et_title_product_id", true},
    {"et_title_product_name", true},
    {NULL},
};

const Importer importer_shopee_stock = {
    .name = "shopee_stock",
    .label = N_("daftar stok untuk diubah di Shopee"),
    .advice = N_("Yang bisa masuk di sini: pesanan dan penghasilan Shopee."),
    .kind = IMPORT_NOTHING,
    .columns = COLUMNS,
};
