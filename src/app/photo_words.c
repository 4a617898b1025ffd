// SPDX-License-Identifier: Apache-2.0
#include "app/photo_words.h"

static const struct {
    const char *brief, *words;
} FINDINGS[] = {
    [PHOTO_DARK] =
        {N_("Gelap"),
         N_("Foto ini gelap. Foto lagi di dekat jendela atau di teras pada siang hari.")},
    [PHOTO_BRIGHT] = {N_("Terlalu terang"),
                      N_("Foto ini terlalu terang. Pindahkan barangnya ke tempat yang teduh, lalu "
                         "foto lagi.")},
    [PHOTO_BLURRED] = {N_("Kurang tajam"),
                       N_("Foto ini kurang tajam. Lap kamera HP, pegang dengan dua tangan, ketuk "
                          "barangnya di layar, lalu foto lagi.")},
    [PHOTO_FLAT] = {N_("Pucat"),
                    N_("Warna foto ini pucat. Lap kamera HP dan cari cahaya dari samping, jangan "
                       "dari belakang barang.")},
    [PHOTO_SMALL] = {N_("Kecil"),
                     N_("Foto ini kecil dan bisa pecah di layar besar. Kirim foto aslinya dari "
                        "kamera, bukan tangkapan layar.")},
    [PHOTO_BUSY] = {N_("Ramai"),
                    N_("Sekeliling barang terlalu ramai. Singkirkan benda lain atau alasi dengan "
                       "kain polos, lalu foto lagi.")},
};

/* A new photo mends the first ones best; the rest may be lived with. */
static const PhotoFinding ORDER[] = {PHOTO_BLURRED, PHOTO_DARK, PHOTO_BRIGHT,
                                     PHOTO_FLAT,    PHOTO_BUSY, PHOTO_SMALL};

static const char *const REFUSALS[] = {
    [PHOTO_TAKEN] = "",
    [PHOTO_EMPTY] = N_("Pilih dulu fotonya."),
    [PHOTO_TOO_HEAVY] = N_("Foto ini lebih dari 20 MB. Tidak ada yang hilang; pilih foto yang "
                           "lebih kecil."),
    [PHOTO_TOO_LARGE] = N_("Foto ini terlalu besar untuk dibuka. Tidak ada yang hilang; pilih "
                           "ukuran foto yang lebih kecil di kamera."),
    [PHOTO_UNKNOWN] = N_("Berkas ini bukan foto JPEG, PNG, WebP, atau HEIC. Tidak ada yang "
                         "hilang; pilih foto dari kamera atau galeri."),
    [PHOTO_BROKEN] = N_("Foto ini rusak atau terpotong di jalan. Tidak ada yang hilang; kirim "
                        "sekali lagi, atau pilih foto lain."),
};

const char *photo_finding_words(PhotoFinding finding, const Lang *lang)
{
    g_assert(finding < PHOTO_FINDING_COUNT);
    return tr(lang, FINDINGS[finding].words);
}

const char *photo_finding_short(PhotoFinding finding, const Lang *lang)
{
    g_assert(finding < PHOTO_FINDING_COUNT);
    return tr(lang, FINDINGS[finding].brief);
}

const char *photo_good_words(const Lang *lang)
{
    return tr(lang, "Foto ini bagus: terang dan tajam. Siap dipakai.");
}

PhotoFinding photo_finding_first(unsigned findings)
{
    for (size_t i = 0; i < G_N_ELEMENTS(ORDER); i++) {
        if (photo_has(findings, ORDER[i])) {
            return ORDER[i];
        }
    }
    return PHOTO_FINDING_COUNT;
}

const char *photo_refusal_words(PhotoRefusal refusal, const Lang *lang)
{
    g_assert(refusal < PHOTO_REFUSAL_COUNT && refusal != PHOTO_TAKEN);
    return tr(lang, REFUSALS[refusal]);
}
