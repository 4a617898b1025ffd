// SPDX-License-Identifier: Apache-2.0
#include "page/account/history_words.h"

#include "base/money.h"
#include "guide/platform.h"
#include "guide/source.h"

typedef struct {
    const char *key, *words;
} Word;

static const Word BOOKS[] = {
    {"account_facts", N_("Keterangan akun")},
    {"answers", N_("Jawaban")},
    {"appointments", N_("Janji temu")},
    {"businesses", N_("Data usaha")},
    {"cash_entries", N_("Buku kas")},
    {"complaints", N_("Keluhan")},
    {"conclusions", N_("Pendapat tentang laporan")},
    {"consents", N_("Izin melihat data")},
    {"contacts", N_("Kontak")},
    {"daily_figures", N_("Angka harian")},
    {"debts", N_("Utang")},
    {"events", N_("Acara")},
    {"figures", N_("Angka mingguan")},
    {"goals", N_("Tujuan")},
    {"groups", N_("Grup")},
    {"live_sales", N_("Siaran langsung")},
    {"members", N_("Anggota")},
    {"menu_items", N_("Isi menu")},
    {"menus", N_("Menu")},
    {"messages", N_("Pesan")},
    {"opening_hours", N_("Jam buka")},
    {"order_items", N_("Isi pesanan")},
    {"order_stock", N_("Stok pesanan")},
    {"orders", N_("Pesanan")},
    {"packages", N_("Paket promo")},
    {"partner_jobs", N_("Pekerjaan pemasok")},
    {"payment_ways", N_("Cara bayar")},
    {"people", N_("Orang")},
    {"permits", N_("Surat izin")},
    {"photos", N_("Foto")},
    {"posters", N_("Gambar")},
    {"posts", N_("Kiriman")},
    {"preorders", N_("Pesanan kotak")},
    {"print_jobs", N_("Cetakan")},
    {"products", N_("Barang")},
    {"promotions", N_("Iklan dan kerja sama")},
    {"replies", N_("Balasan siap")},
    {"requests", N_("Permintaan")},
    {"review_items", N_("Hal yang ditinjau")},
    {"reviews", N_("Tinjauan")},
    {"sales", N_("Penjualan")},
    {"services", N_("Layanan")},
    {"stock_items", N_("Stok")},
    {"stock_moves", N_("Keluar masuk stok")},
    {"tasks", N_("Tugas")},
    {"testimonials", N_("Ulasan")},
    {"time_windows", N_("Jam kerja dan sinyal")},
    {"tools", N_("Alat")},
    {"trips", N_("Titip belanja")},
};

static const Word NAMED[] = {
    {"active", N_("Dipakai")},
    {"address", N_("Alamat")},
    {"allowed", N_("Diizinkan")},
    {"amount", N_("Banyaknya")},
    {"amount_idr", N_("Jumlah")},
    {"answer", N_("Jawaban")},
    {"answered_at", N_("Dijawab")},
    {"area", N_("Daerah antar")},
    {"author", N_("Dari")},
    {"bought_through", N_("Beli lewat")},
    {"cause", N_("Sebab")},
    {"closed_at", N_("Ditutup")},
    {"cost_idr", N_("Modal")},
    {"count", N_("Berapa kali")},
    {"customer", N_("Pembeli")},
    {"day", N_("Hari")},
    {"delivered_at", N_("Diserahkan")},
    {"description", N_("Keterangan")},
    {"done_at", N_("Selesai")},
    {"due_day", N_("Untuk hari")},
    {"fee_idr", N_("Ongkos")},
    {"goods_idr", N_("Harga barang")},
    {"heard_from", N_("Tahu dari")},
    {"members", N_("Anggota")},
    {"minutes_per_day", N_("Menit sehari")},
    {"name", N_("Nama")},
    {"note", N_("Catatan")},
    {"on_hand", N_("Ada sekarang")},
    {"paid_at", N_("Dibayar")},
    {"partner", N_("Mitra")},
    {"phone", N_("Nomor HP")},
    {"place", N_("Tempat")},
    {"platform", N_("Tempat kiriman")},
    {"price_idr", N_("Harga")},
    {"promise_minutes", N_("Janji jawab (menit)")},
    {"quantity", N_("Banyaknya")},
    {"reason", N_("Alasan")},
    {"repair", N_("Perbaikan")},
    {"role", N_("Peran")},
    {"sentiment", N_("Nada")},
    {"sold_out", N_("Habis")},
    {"stars", N_("Bintang")},
    {"state", N_("Keadaan")},
    {"stock", N_("Stok")},
    {"target", N_("Sasaran")},
    {"target_value", N_("Sasaran")},
    {"text", N_("Tulisan")},
    {"title", N_("Judul")},
    {"total_idr", N_("Jumlah semua")},
    {"unit", N_("Satuan")},
    {"value", N_("Isi")},
    {"verdict", N_("Pendapat pemilik")},
    {"words", N_("Kata pemilik")},
};

static const Word STATES[] = {
    {"apologised", N_("sudah minta maaf")},
    {"booked", N_("dipesan")},
    {"cancelled", N_("batal")},
    {"closed", N_("ditutup")},
    {"confirmed", N_("dipastikan")},
    {"delivered", N_("diserahkan")},
    {"done", N_("selesai")},
    {"ended", N_("selesai")},
    {"explained", N_("sudah dijelaskan")},
    {"heard", N_("didengar")},
    {"missed", N_("terlewat")},
    {"moved", N_("dipindahkan")},
    {"negative", N_("kecewa")},
    {"neutral", N_("biasa saja")},
    {"new", N_("baru")},
    {"open", N_("terbuka")},
    {"ordered", N_("dipesan")},
    {"paid", N_("dibayar")},
    {"picked_up", N_("sudah diambil")},
    {"planned", N_("direncanakan")},
    {"positive", N_("senang")},
    {"ready", N_("siap")},
    {"received", N_("diterima")},
    {"repaired", N_("diperbaiki")},
    {"right", N_("benar")},
    {"skipped", N_("dilewati")},
    {"taken", N_("dapat")},
    {"unknown", N_("belum jelas")},
    {"waiting", N_("menunggu")},
    {"wrong", N_("keliru")},
};

static const char *word_of(const Word *words, size_t count, const char *key, const Lang *lang)
{
    for (size_t i = 0; i < count; i++) {
        if (g_str_equal(words[i].key, key)) {
            return tr(lang, words[i].words);
        }
    }
    return NULL;
}

const char *history_book(const char *book, const Lang *lang)
{
    const char *words = word_of(BOOKS, G_N_ELEMENTS(BOOKS), book, lang);
    return words != NULL ? words : tr(lang, "Catatan lain");
}

const char *history_field(const char *field, const Lang *lang)
{
    return word_of(NAMED, G_N_ELEMENTS(NAMED), field, lang);
}

static char *moment_words(int64_t at, Zone zone, const Lang *lang)
{
    g_autofree char *day = day_format_short(zone_day(zone, at), lang);
    g_autofree char *minute = minute_format(zone_minute(zone, at));
    return g_strdup_printf("%s %s", day, minute);
}

char *history_value(const char *field, const char *value, Zone zone, const Lang *lang)
{
    int64_t number = g_ascii_strtoll(value, NULL, 10);
    const char *state = word_of(STATES, G_N_ELEMENTS(STATES), value, lang);
    if (*value == '\0') {
        return g_strdup(tr(lang, "kosong"));
    }
    if (g_str_has_suffix(field, "_idr")) {
        return money_format(number);
    }
    if (g_str_equal(field, "day") || g_str_has_suffix(field, "_day")) {
        return day_format_short((Day)number, lang);
    }
    if (g_str_has_suffix(field, "_at")) {
        return moment_words(number, zone, lang);
    }
    if (g_str_equal(field, "active") || g_str_equal(field, "allowed") ||
        g_str_equal(field, "sold_out")) {
        return g_strdup(number != 0 ? tr(lang, "ya") : tr(lang, "tidak"));
    }
    return g_strdup(state != NULL ? state : value);
}

char *history_place(const char *field, const char *value, const Knowledge *knowledge,
                    const Lang *lang)
{
    static const char *const FIELDS[] = {"platform", "heard_from", "bought_through", NULL};
    if (*value == '\0' || !g_strv_contains(FIELDS, field)) {
        return NULL;
    }
    const Platform *platform = platform_find(knowledge, value);
    return g_strdup(platform != NULL ? platform_name(platform, lang)
                                     : source_name(knowledge, value, lang));
}

void history_link(PageView *view, const char *book, int64_t id)
{
    if (!context_may_write(view->context, CAN_OWN)) {
        return;
    }
    g_autofree char *href =
        g_strdup_printf("/riwayat?buku=%s&catatan=%" G_GINT64_FORMAT, book, id);
    ui_link(view->html, href, tr(view->html->lang, "Riwayat catatan ini"));
}
