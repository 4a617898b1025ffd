// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static const ImportColumn COLUMNS[] = {
    {"Nama Iklan", true},
    {"Omzet Penjualan", true},
    {"Biaya", true},
    {NULL},
};

const Importer importer_shopee_ads = {
    .name = "shopee_ads",
    .label = N_("laporan iklan Shopee"),
    .advice = N_("Yang bisa masuk di sini: pesanan dan penghasilan Shopee. Biaya iklan dicatat di buku kas."),
    .kind = IMPORT_NOTHING,
    .columns = COLUMNS,
};
