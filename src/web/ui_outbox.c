// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

void ui_outbox(Html *html)
{
    const Lang *lang = html->lang;
    html_open(
        html, "div", "id", "outbox", "data-none",
        tr(lang, "Semua sudah terkirim. Tidak ada yang menunggu di HP ini."), "data-waits",
        tr(lang, "Menunggu sinyal. Dikirim sendiri; tidak perlu diisi lagi."), "data-refused",
        tr(lang, "Belum diterima. Isian Anda masih ada."), "data-missing",
        tr(lang, "Halaman yang Anda buka belum tersimpan di HP ini. Coba lagi saat ada sinyal."),
        "data-leave",
        tr(lang, "Anda belum bisa keluar: yang di bawah ini belum terkirim. Kirim dulu saat ada "
                 "sinyal, atau simpan sebagai berkas lalu buang dari daftar."),
        "data-left", tr(lang, "Anda sudah keluar. Yang tersimpan di HP ini sudah dihapus."),
        "data-mine", tr(lang, "Yang Anda tulis"), "data-now", tr(lang, "Yang tercatat sekarang"),
        "data-mend", tr(lang, "Perbaiki"), "data-drop", tr(lang, "Buang"), "data-sure",
        tr(lang, "Buang kiriman ini? Isinya tidak bisa kembali."), "data-send",
        tr(lang, "Kirim sekarang"), "data-save", tr(lang, "Simpan sebagai berkas"), "data-pages",
        tr(lang, "Halaman yang bisa dibuka tanpa sinyal"), NULL);
    html_element(html, "p", NULL,
                 tr(lang, "Di HP ini setiap isian langsung terkirim. Tanpa sinyal, isian tetap di "
                          "layar sampai Anda menekan lagi."));
    html_close(html, "div");
}
