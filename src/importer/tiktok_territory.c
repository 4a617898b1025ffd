// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static const ImportColumn COLUMNS[] = {
    {"Top territories|Wilayah teratas", true},
    {"Distribution|Distribusi", true},
    {NULL},
};

const Importer importer_tiktok_territory = {
    .name = "tiktok_territory",
    .label = N_("daerah pengikut TikTok"),
    .advice = N_("Yang bisa masuk di sini: angka harian, pengikut, dan angka video TikTok."),
    .kind = IMPORT_NOTHING,
    .columns = COLUMNS,
};
