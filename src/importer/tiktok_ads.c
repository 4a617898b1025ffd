// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static const ImportColumn COLUMNS[] = {
    {"Nama kampanye|Campaign name", true},
    {"ID Campaign|Campaign ID", true},
    {"Biaya|Cost", true},
    {NULL},
};

const Importer importer_tiktok_ads = {
    .name = "tiktok_ads",
    .label = N_("laporan iklan TikTok"),
    .advice = N_("Yang bisa masuk di sini: angka harian, angka video, dan pesanan TikTok. Biaya iklan dicatat di buku kas."),
    .kind = IMPORT_NOTHING,
    .columns = COLUMNS,
};
