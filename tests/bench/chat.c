// SPDX-License-Identifier: Apache-2.0
/* bench_chat MB [FILE]: counts the messages of a made-up export in memory, beside a loop that only
 * looks for line ends; prints GB/s of both and the messages. With FILE the export is written there
 * for others to read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <glib.h>

#include "kernel/chat_scan.h"

#define ROUNDS 7

static GString *export_make(size_t bytes)
{
    static const char *const TEXTS[] = {
        "Kak, masih ada keripik pedas?",
        "Ready kak, Rp25.000 satu bungkus, mau berapa?",
        "Siap kak, totalnya Rp84.000 sudah dengan ongkir, ditunggu buktinya ya \xF0\x9F\x98\x8A",
        "<Media tidak disertakan>",
        "Pesanan:\n- sambal bawang 2\n- sambal terasi 1\n\nmakasih",
        "ok",
        "Jam 10.30 - 11.00 bisa diambil: di rumah saja, nanti saya siapkan semuanya dan saya "
        "kabari lagi",
        "Pesan ini telah dihapus",
        "Maaf kak stok habis, restock Senin <Pesan ini telah diedit>",
        "<Media tidak disertakan>",
        "gmn kabarnya paketku?? udh 3 hari blm nyampe",
        "Boleh minta alamat lengkapnya kak, sekalian nomor yang bisa dihubungi kurir?",
        "jl mawar no 5, pagar hijau, dekat pos ronda, nanti saya tunggu di depan",
        "iya kak",
        "Terima kasih sudah order, semoga cocok dan ditunggu pesanan berikutnya ya "
        "\xF0\x9F\x99\x8F",
        "bisa cod gak min",
        "Bisa kak, untuk daerah kota saja, bayar waktu barang datang",
        "kalau beli 10 dapat potongan tidak? buat arisan hari minggu",
        "Untuk 10 bungkus jadi Rp230.000 saja kak, sudah termasuk antar",
        "oke deh, sambalnya jangan terlalu pedas ya, anak saya ikut makan",
    };
    static const char *const NAMES[] = {"Dapur Bu Melati", "Mas Joko \xF0\x9F\x9B\xB5",
                                        "+62 812-0000-0000"};
    GString *text = g_string_sized_new(bytes + 1024);
    g_autoptr(GRand) chance = g_rand_new_with_seed(20260105);
    for (int64_t minute = 0; text->len < bytes; minute += g_rand_int_range(chance, 0, 5)) {
        int day = (int)(minute / 1440);
        g_string_append_printf(text, "%02d/%02d/%04d %02d.%02d - %s: %s\n", day % 28 + 1,
                               day / 28 % 12 + 1, 2010 + day / 336 % 80, (int)(minute / 60 % 24),
                               (int)(minute % 60), NAMES[g_rand_int_range(chance, 0, 3)],
                               TEXTS[g_rand_int_range(chance, 0, G_N_ELEMENTS(TEXTS))]);
    }
    return text;
}

static int64_t count_lines(const GString *text)
{
    int64_t lines = 0;
    const char *at = text->str, *end = text->str + text->len;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        lines++;
        at++;
    }
    return lines;
}

static int64_t count_messages(const GString *text)
{
    ChatSurvey survey = {0};
    ChatFormat format;
    chat_survey_read(&survey, text->str, text->len, true);
    if (!chat_survey_end(&survey, &format)) {
        return 0;
    }
    int64_t kinds[CHAT_KIND_COUNT] = {0};
    ChatScan scan;
    ChatMessage message;
    chat_scan_begin(&scan, &format);
    chat_scan_window(&scan, text->str, text->len, true);
    while (chat_scan_next(&scan, &message)) {
        kinds[message.kind]++;
    }
    return kinds[CHAT_TEXT] + kinds[CHAT_MEDIA] + kinds[CHAT_DELETED] + kinds[CHAT_SYSTEM];
}

static int compare(const void *a, const void *b)
{
    double one = *(const double *)a, two = *(const double *)b;
    return (one > two) - (one < two);
}

/* Seconds of the processor: others on the machine do not count. */
static double processor_s(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    long megabytes = argc > 1 ? strtol(argv[1], NULL, 10) : 0;
    if (megabytes < 1 || megabytes > 2000) {
        return 2;
    }
    GString *text = export_make((size_t)megabytes * 1000000);
    if (argc > 2 && !g_file_set_contents(argv[2], text->str, (gssize)text->len, NULL)) {
        return 1;
    }
    double lines[ROUNDS], scans[ROUNDS];
    int64_t messages = 0, line_count = 0;
    for (int i = 0; i < ROUNDS; i++) {
        double begun = processor_s();
        line_count += count_lines(text);
        double between = processor_s();
        lines[i] = (double)text->len / 1e9 / (between - begun);
        messages = count_messages(text);
        scans[i] = (double)text->len / 1e9 / (processor_s() - between);
    }
    qsort(lines, ROUNDS, sizeof *lines, compare);
    qsort(scans, ROUNDS, sizeof *scans, compare);
    printf("%.2f %.2f %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", lines[ROUNDS / 2],
           scans[ROUNDS / 2], messages, line_count / ROUNDS);
    g_string_free(text, TRUE);
    return 0;
}
