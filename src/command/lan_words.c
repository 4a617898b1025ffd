// SPDX-License-Identifier: Apache-2.0
#include "command/lan_words.h"

#include "draw/qr.h"

static void say(GString *out, const char *sentence)
{
    g_string_append_printf(out, "%s\n", sentence);
}

static void draw_code(GString *out, const char *url)
{
    g_autoptr(Qr) qr = NULL;
    if (qr_make(url, &qr, NULL)) {
        g_autofree char *code = qr_terminal(qr);
        g_string_append_printf(out, "\n%s\n", code);
    }
}

char *lan_words(const char *url, bool tls, const Lang *lang)
{
    GString *out = g_string_new(NULL);
    if (url == NULL) {
        say(out,
            tr(lang, "Komputer ini belum tersambung ke Wi-Fi. Sambungkan, atau nyalakan hotspot, "
                     "lalu jalankan lagi."));
        return g_string_free(out, FALSE);
    }
    g_string_append_printf(out, tr(lang, "Untuk HP di Wi-Fi yang sama: %s"), url);
    draw_code(out, url);
    if (tls) {
        say(out,
            tr(lang, "Sertifikat buatan sendiri tidak dikenal HP. Pasang dulu sertifikatnya di HP "
                     "(Setelan, Keamanan, Pasang sertifikat CA), barulah halaman tersimpan di HP "
                     "dan isian menunggu sinyal. Sekadar melewati peringatan tidak cukup."));
    } else {
        say(out,
            tr(lang, "Lewat http semua halaman bisa dibuka dan diisi selama HP tersambung. Yang "
                     "tidak bisa: halaman tersimpan di HP, isian menunggu sinyal, dipasang di "
                     "layar HP; untuk itu peramban meminta https (--tls-cert, --tls-key)."));
    }
    return g_string_free(out, FALSE);
}
