// SPDX-License-Identifier: Apache-2.0
/* Messages of exports (requirement T01). */
#include <glib.h>
#include <string.h>

#include "kernel/chat_scan.h"

/* "kind|author|text" of each message; the edited ones with a star before. */
static void describe(GString *out, const ChatMessage *message)
{
    static const char *const KINDS[] = {"text", "media", "deleted", "system"};
    g_string_append_printf(out, "%s%s|", message->edited ? "*" : "", KINDS[message->kind]);
    g_string_append_len(out, message->author.at, (gssize)message->author.length);
    g_string_append_c(out, '|');
    g_string_append_len(out, message->text.at, (gssize)message->text.length);
    g_string_append(out, message->cut ? "…\n" : "\n");
}

static ChatFormat format_of(const char *text)
{
    ChatSurvey survey = {0};
    ChatFormat format = {0};
    chat_survey_read(&survey, text, strlen(text), true);
    g_assert_true(chat_survey_end(&survey, &format));
    return format;
}

static char *scanned(const char *text)
{
    ChatFormat format = format_of(text);
    GString *out = g_string_new(NULL);
    ChatScan scan;
    ChatMessage message;
    chat_scan_begin(&scan, &format);
    chat_scan_window(&scan, text, strlen(text), true);
    while (chat_scan_next(&scan, &message)) {
        describe(out, &message);
    }
    return g_string_free(out, FALSE);
}

static void check(const char *text, const char *wanted)
{
    g_autofree char *out = scanned(text);
    g_assert_cmpstr(out, ==, wanted);
}

#define A "21/07/2026 03.15 - "  /* an Indonesian Android */
#define I "[21/07/26 03.15.20] " /* an Indonesian iPhone */
#define LRM "\u200e"

static void android_messages_have_their_kinds(void)
{
    check(A "Pesan dan panggilan terenkripsi secara end-to-end.\n" A "Andi: Halo\n",
          "system||Pesan dan panggilan terenkripsi secara end-to-end.\ntext|Andi|Halo\n");
    check(A "Andi: <Media tidak disertakan>\n" A
            "Andi: IMG-20260721-WA0001.jpg (file terlampir)\nfoto\n" A "Budi: image omitted\n" A
            "Budi: laporan.pdf (file terlampir)\n" A "Andi: laporan.pdf (penting)",
          "media|Andi|<Media tidak disertakan>\nmedia|Andi|IMG-20260721-WA0001.jpg (file "
          "terlampir)\nfoto\n"
          "media|Budi|image omitted\nmedia|Budi|laporan.pdf (file "
          "terlampir)\ntext|Andi|laporan.pdf (penting)\n");
    check(A "Andi: Pesan ini telah dihapus\n" A "Budi: Jadi jam 8 ya <Pesan ini telah diedit>\n",
          "deleted|Andi|Pesan ini telah dihapus\n*text|Budi|Jadi jam 8 ya <Pesan ini telah "
          "diedit>\n");
    check(A "Andi: Panggilan suara tak terjawab\n" A
            "Andi: lokasi : https://maps.google.com/?q=-6.9,107.6\n",
          "system||Panggilan suara tak terjawab\ntext|Andi|lokasi : "
          "https://maps.google.com/?q=-6.9,107.6\n");
}

/* What phones leave out in words that are in no table, and what they cannot write down. */
static void messages_without_words_are_media_or_notices(void)
{
    check(A "Andi: <Pesan suara sekali lihat tidak disertakan>\n" A "Andi: null\n" A
            "Andi: <sticker video omitted>\n" A "Andi: <jangan lupa>\n",
          "media|Andi|<Pesan suara sekali lihat tidak disertakan>\nmedia|Andi|null\n"
          "media|Andi|<sticker video omitted>\ntext|Andi|<jangan lupa>\n");
    check(A "Andi: Pesan ini dihapus oleh admin Budi\n" A "Andi: Missed voice call. Tap to call back\n" A
            "Andi: Menunggu pesan ini. Ini mungkin memerlukan waktu lama.\n",
          "system||Pesan ini dihapus oleh admin Budi\nsystem||Missed voice call. Tap to call back\n"
          "media|Andi|Menunggu pesan ini. Ini mungkin memerlukan waktu lama.\n");
}

static void iphone_messages_have_their_kinds(void)
{
    check(I "Grup Kue: " LRM "Andi menambahkan Budi\n" LRM I "Andi: " LRM
            "gambar tidak disertakan\n" I "Andi: " LRM "Anda menghapus pesan ini.\n",
          "system||" LRM "Andi menambahkan Budi\nmedia|Andi|" LRM "gambar tidak disertakan\n"
          "deleted|Andi|" LRM "Anda menghapus pesan ini.\n");
    check(LRM I "Andi: " LRM "<terlampir: 0004-PHOTO.jpg>\n" LRM I "Andi: bukti ya " LRM
                "<terlampir: 0004-PHOTO.jpg>\n" LRM I "Andi: Daftar.pdf • " LRM "2 halaman " LRM
                "dokumen tidak disertakan\n" LRM I "Andi: " LRM "kép kihagyva\n",
          "media|Andi|" LRM "<terlampir: 0004-PHOTO.jpg>\nmedia|Andi|bukti ya " LRM
          "<terlampir: 0004-PHOTO.jpg>\nmedia|Andi|Daftar.pdf • " LRM "2 halaman " LRM
          "dokumen tidak disertakan\nmedia|Andi|" LRM "kép kihagyva\n");
    check(I "Andi: " LRM "Lokasi: https://maps.google.com/?q=-6.9,107.6\n" I "Andi: <a: b.c>x\n" I
            "Bob:Hi\n",
          "text|Andi|" LRM
          "Lokasi: https://maps.google.com/?q=-6.9,107.6\ntext|Andi|<a: b.c>x\ntext|Bob|Hi\n");
}

static void names_may_hold_nearly_anything(void)
{
    check(A "Mas Joko 🛵: siap\n" A "Rina (Reseller) - Bdg: ok: ya\n" A
            "\u202a+62 812-0000-0000\u202c: p\n" A "Toko:Melati: ya\n" A "Budi \"Bakso\": ok\n",
          "text|Mas Joko 🛵|siap\ntext|Rina (Reseller) - Bdg|ok: ya\ntext|+62 812-0000-0000|p\n"
          "text|Toko:Melati|ya\ntext|Budi \"Bakso\"|ok\n");
}

static void notices_with_colons_are_nobodys(void)
{
    check(A "Anda mengubah subjek dari \"Kue: murah\" menjadi \"Kue: enak\"\n" A
            "Q changed the subject to “1: chat”\n" A "Panggilan suara tak terjawab pada 14:55\n",
          "system||Anda mengubah subjek dari \"Kue: murah\" menjadi \"Kue: enak\"\n"
          "system||Q changed the subject to “1: chat”\nsystem||Panggilan suara tak terjawab pada "
          "14:55\n");
}

static void texts_of_many_lines_stay_together(void)
{
    check("kata pengantar\n" A "Andi: satu\n\n2. dua\n12/07/2026 10:30 - Budi: di dalam\n" A
          "Budi:\n" A "Andi:\n tiga\n",
          "text|Andi|satu\n\n2. dua\n12/07/2026 10:30 - Budi: di dalam\ntext|Budi|\ntext|Andi|\n "
          "tiga\n");
    check("[17.9.2019, 16:37:47] P: a\n[1.9.19, 00:00:00] P: b\n[17.9.2019, 16:38:06] P: c\n",
          "text|P|a\n[1.9.19, 00:00:00] P: b\ntext|P|c\n");
    check(A "Andi: jadwal\n21/07/2026 10.30 - 11.00 bisa\n",
          "text|Andi|jadwal\n21/07/2026 10.30 - 11.00 bisa\n");
    check(
        A
        "Andi: a\n00/00/0000 03.15 - Andi: b, yang cukup panjang untuk sebuah kepala pesan lain\n",
        "text|Andi|a\n00/00/0000 03.15 - Andi: b, yang cukup panjang untuk sebuah kepala pesan "
        "lain\n");
    check(A "Andi: a\r\n" A "Budi: b\r\nc\r\n", "text|Andi|a\ntext|Budi|b\r\nc\n");
}

/* An iPhone ends messages with CRLF and lines inside them with LF. */
static void quoted_messages_stay_inside(void)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < 12; i++) {
        g_string_append_printf(text, "[21/07/26 04.15.%02d] Andi: a\r\n", i);
    }
    g_string_append(text, "[21/07/26 05.00.00] Budi: lihat:\n" I
                          "Andi: dulu\r\n[21/07/26 06.00.00] Andi: b\r\n");
    g_autofree char *out = scanned(text->str);
    g_assert_true(g_str_has_suffix(out, "text|Budi|lihat:\n" I "Andi: dulu\ntext|Andi|b\n"));
}

/* The windows are read one after another, as a file is. */
static char *scanned_in_windows(const char *text, size_t window)
{
    ChatFormat format = format_of(text);
    GString *out = g_string_new(NULL);
    g_autofree char *buffer = g_malloc(window);
    size_t length = strlen(text), taken = 0, rest = 0;
    ChatScan scan;
    ChatMessage message;
    chat_scan_begin(&scan, &format);
    do {
        size_t more = MIN(window - rest, length - taken);
        memcpy(buffer + rest, text + taken, more);
        taken += more;
        chat_scan_window(&scan, buffer, rest + more, taken == length);
        while (chat_scan_next(&scan, &message)) {
            describe(out, &message);
        }
        if (chat_scan_rest(&scan) == window && chat_scan_cut(&scan, &message)) {
            describe(out, &message);
        }
        size_t from = rest + more;
        rest = chat_scan_rest(&scan);
        memmove(buffer, buffer + from - rest, rest);
    } while (taken < length);
    return g_string_free(out, FALSE);
}

static void windows_change_nothing(void)
{
    static const char TEXT[] =
        "pengantar\n" A "Andi: satu\ndua\n" A "Budi Santoso: tiga\n" A
        "Andi: <Media tidak disertakan>\n" A "Budi Santoso: Pesan ini telah dihapus";
    g_autofree char *whole = scanned(TEXT);
    for (size_t window = 112; window < 400; window += 7) {
        g_autofree char *out = scanned_in_windows(TEXT, window);
        g_assert_cmpstr(out, ==, whole);
    }
}

static void a_message_beyond_all_windows_is_cut(void)
{
    g_autofree char *tail = g_strnfill(500, 'x');
    g_autofree char *text = g_strdup_printf(A "Andi: %s\n" A "Budi: ya\n", tail);
    g_autofree char *out = scanned_in_windows(text, 64);
    g_assert_true(g_str_has_prefix(out, "text|Andi|xxxx"));
    g_assert_true(g_str_has_suffix(out, "x…\ntext|Budi|ya\n"));
}

void test_chat_scan(void)
{
    g_test_add_func("/kernel/chat_scan/android", android_messages_have_their_kinds);
    g_test_add_func("/kernel/chat_scan/iphone", iphone_messages_have_their_kinds);
    g_test_add_func("/kernel/chat_scan/names", names_may_hold_nearly_anything);
    g_test_add_func("/kernel/chat_scan/notices", notices_with_colons_are_nobodys);
    g_test_add_func("/kernel/chat_scan/lines", texts_of_many_lines_stay_together);
    g_test_add_func("/kernel/chat_scan/quoted", quoted_messages_stay_inside);
    g_test_add_func("/kernel/chat_scan/windows", windows_change_nothing);
    g_test_add_func("/kernel/chat_scan/wordless", messages_without_words_are_media_or_notices);
    g_test_add_func("/kernel/chat_scan/cut", a_message_beyond_all_windows_is_cut);
}
