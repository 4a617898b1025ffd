// SPDX-License-Identifier: Apache-2.0
#include "guide/trust.h"

#include <glib.h>

static const struct {
    const char *key, *name, *todo, *path;
} ITEMS[TRUST_ITEMS] = {
    [TRUST_ANSWERS] =
        {"answers", N_("Yang menulis dijawab"),
         N_("Jawab dulu yang masih menunggu. Orang percaya pada penjual yang menjawab."), "/pesan"},
    [TRUST_DAILY] = {"daily", N_("Ada kiriman setiap hari"),
                     N_("Kirim satu kabar hari ini. Satu foto saja sudah cukup."), "/hari-ini"},
    [TRUST_DESCRIPTION] = {"description", N_("Barang punya keterangan"),
                           N_("Tulis isi, ukuran, dan rasa barang yang belum punya keterangan."),
                           "/produk"},
    [TRUST_TESTIMONY] = {"testimony", N_("Kata pembeli dibagikan"),
                         N_("Minta satu pembeli bercerita dan tanyakan izinnya, lalu catat di "
                            "ulasan."),
                         "/ulasan"},
    [TRUST_PRICES] = {"prices", N_("Harga ditulis terbuka"),
                      N_("Tulis harganya di kiriman jualan berikutnya, supaya pembeli tidak perlu "
                         "bertanya."),
                      "/kalender"},
    [TRUST_ADVICE] = {"advice", N_("Ada kiriman berisi saran"),
                      N_("Bagikan satu saran dari pengalaman Anda, misalnya cara menyimpan atau "
                         "memakai barangnya."),
                      "/kalender/tambah?pilar=education"},
    [TRUST_USES] = {"uses", N_("Anda memakainya sendiri"),
                    N_("Perlihatkan bahwa Anda sendiri memakai atau menikmati yang Anda jual."),
                    "/kalender"},
};

const char *trust_item_key(TrustItem item)
{
    return ITEMS[item].key;
}

const char *trust_item_name(TrustItem item)
{
    return ITEMS[item].name;
}

const char *trust_item_todo(TrustItem item)
{
    return ITEMS[item].todo;
}

const char *trust_item_path(TrustItem item)
{
    return ITEMS[item].path;
}

bool trust_item_met(const TrustWeek *week, TrustItem item)
{
    return week->done[item] >= week->all[item];
}

int trust_score(const TrustWeek *week)
{
    int sum = 0, asked = 0;
    for (TrustItem item = 0; item < TRUST_ITEMS; item++) {
        if (week->all[item] > 0) {
            sum += 1000 * week->done[item] / week->all[item];
            asked++;
        }
    }
    return asked == 0 || week->records == 0 ? -1 : (sum + 5 * asked) / (10 * asked);
}

TrustItem trust_next(const TrustWeek *week)
{
    TrustItem item = 0;
    while (item < TRUST_ITEMS &&
           (trust_item_met(week, item) || (item == TRUST_DAILY && week->posted_today))) {
        item++;
    }
    return item;
}
