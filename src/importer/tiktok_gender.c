// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static const ImportColumn COLUMNS[] = {
    {"Gender|Jenis kelamin", true},
    {"Distribution|Distribusi", true},
    {NULL},
};

const Importer importer_tiktok_gender = {
    .name = "tiktok_gender",
    .label = N_("jenis kelamin pengikut TikTok"),
    .advice = N_("Yang bisa masuk di sini: angka harian, pengikut, dan angka video TikTok."),
    .kind = IMPORT_NOTHING,
    .columns = COLUMNS,
};
