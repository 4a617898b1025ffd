// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static const ImportColumn COLUMNS[] = {
    {"Waktu Live|LIVE time", true},
    {"Live Stream Dilihat|Views", true},
    {NULL},
};

const Importer importer_tiktok_live = {
    .name = "tiktok_live",
    .label = N_("laporan siaran LIVE TikTok"),
    .advice = N_("Yang bisa masuk di sini: angka harian, pengikut, angka video, dan pesanan TikTok."),
    .kind = IMPORT_NOTHING,
    .columns = COLUMNS,
};
