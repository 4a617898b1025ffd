// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static const ImportColumn COLUMNS[] = {
    {"Nama kampanye|Campaign name", true},
    {"Jumlah yang dibelanjakan (IDR)|Amount spent (IDR)", true},
    {NULL},
};

const Importer importer_meta_ads = {
    .name = "meta_ads",
    .label = N_("laporan iklan Meta"),
    .advice = N_("Yang bisa masuk di sini: angka kiriman dan angka harian Meta. Biaya iklan dicatat di buku kas."),
    .kind = IMPORT_NOTHING,
    .columns = COLUMNS,
};
