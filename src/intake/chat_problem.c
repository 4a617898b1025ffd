// SPDX-License-Identifier: Apache-2.0
#include "intake/chat_problem.h"

#include <string.h>

static const char *const SENTENCES[CHAT_PROBLEM_COUNT] = {
    [CHAT_PROBLEM_NONE] = "",
    [CHAT_PROBLEM_EMPTY] = N_(
        "Berkas ini kosong. Ekspor lagi chatnya dari WhatsApp, lalu coba dengan berkas yang baru."),
    [CHAT_PROBLEM_TEXT] = N_("Berkas ini teks biasa, bukan ekspor chat WhatsApp: tidak ada baris "
                             "dengan tanggal dan jam. Di "
                             "WhatsApp buka chatnya, pilih Lainnya, lalu Ekspor chat."),
    [CHAT_PROBLEM_TABLE] = N_("Berkas ini tabel (CSV), bukan ekspor chat WhatsApp. Di WhatsApp "
                              "buka chatnya, pilih Lainnya, lalu "
                              "Ekspor chat."),
    [CHAT_PROBLEM_WEB] = N_("Berkas ini halaman web atau data JSON, bukan ekspor chat WhatsApp. Di "
                            "WhatsApp buka chatnya, pilih "
                            "Lainnya, lalu Ekspor chat."),
    [CHAT_PROBLEM_PICTURE] = N_("Berkas ini gambar, bukan ekspor chat WhatsApp. Tangkapan layar "
                                "tidak bisa dibaca; ekspor chatnya "
                                "dari WhatsApp."),
    [CHAT_PROBLEM_PAPER] = N_("Berkas ini dokumen, bukan ekspor chat WhatsApp. Di WhatsApp buka "
                              "chatnya, pilih Lainnya, lalu "
                              "Ekspor chat."),
    [CHAT_PROBLEM_BINARY] = N_("Berkas ini bukan teks dan bukan .zip dari WhatsApp. Di WhatsApp "
                               "buka chatnya, pilih Lainnya, lalu "
                               "Ekspor chat."),
    [CHAT_PROBLEM_ZIP_BROKEN] = N_("Berkas .zip ini terpotong atau rusak, mungkin belum selesai "
                                   "diunduh. Unduh atau ekspor lagi, lalu "
                                   "coba sekali lagi."),
    [CHAT_PROBLEM_ZIP_WITHOUT] = N_("Di dalam .zip ini tidak ada chat WhatsApp. Ekspor chatnya "
                                    "dari WhatsApp, lalu coba dengan berkas "
                                    "itu."),
    [CHAT_PROBLEM_ZIP_LOCKED] = N_("Berkas .zip ini dikunci dengan kata sandi. Buka dulu kuncinya, "
                                   "lalu coba dengan berkas _chat.txt di "
                                   "dalamnya."),
    [CHAT_PROBLEM_ZIP_MANY] =
        N_("Isi .zip ini terlalu banyak. Ekspor chatnya tanpa media, lalu coba lagi."),
    [CHAT_PROBLEM_LARGE] = N_("Berkas ini terlalu besar: paling banyak 512 MB teks. Ekspor chatnya "
                              "tanpa media, atau bagi menjadi "
                              "beberapa berkas."),
    [CHAT_PROBLEM_NAMES] = N_("Di berkas ini ada terlalu banyak nama, jadi ini bukan satu chat "
                              "WhatsApp. Ekspor satu chat saja, "
                              "lalu coba lagi."),
    [CHAT_PROBLEM_READ] = N_("Berkas ini tidak bisa dibaca sampai akhir. Salin dulu ke tempat "
                             "lain, lalu coba lagi dengan salinannya."),
};

const char *chat_problem_sentence(ChatProblem problem)
{
    return SENTENCES[problem];
}

typedef struct {
    const char *bytes;
    size_t length;
    ChatProblem problem;
} Beginning;

/* Lines with the same number of commas or semicolons are a table. */
static bool looks_like_table(const char *text, size_t length)
{
    const char *end = memchr(text, '\n', length);
    if (end == NULL) {
        return false;
    }
    for (const char *mark = ",;\t"; *mark != '\0'; mark++) {
        size_t first = 0, second = 0;
        const char *at = text;
        for (; at < end; at++) {
            first += *at == *mark;
        }
        for (at++; at < text + length && *at != '\n'; at++) {
            second += *at == *mark;
        }
        if (first >= 2 && first == second) {
            return true;
        }
    }
    return false;
}

ChatProblem chat_problem_guess(GBytes *file)
{
    static const Beginning BEGINNINGS[] = {
        {"\xFF\xD8\xFF", 3, CHAT_PROBLEM_PICTURE},
        {"\x89PNG", 4, CHAT_PROBLEM_PICTURE},
        {"GIF8", 4, CHAT_PROBLEM_PICTURE},
        {"RIFF", 4, CHAT_PROBLEM_PICTURE},
        {"%PDF", 4, CHAT_PROBLEM_PAPER},
        {"\xD0\xCF\x11\xE0", 4, CHAT_PROBLEM_PAPER},
        {"{\\rtf", 5, CHAT_PROBLEM_PAPER},
        {"<", 1, CHAT_PROBLEM_WEB},
        {"{", 1, CHAT_PROBLEM_WEB},
        {"[{", 2, CHAT_PROBLEM_WEB},
    };
    gsize length = 0;
    const char *bytes = g_bytes_get_data(file, &length);
    if (length == 0) {
        return CHAT_PROBLEM_EMPTY;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(BEGINNINGS); i++) {
        if (length >= BEGINNINGS[i].length &&
            memcmp(bytes, BEGINNINGS[i].bytes, BEGINNINGS[i].length) == 0) {
            return BEGINNINGS[i].problem;
        }
    }
    if (memchr(bytes, '\0', MIN(length, 4096)) != NULL) {
        return CHAT_PROBLEM_BINARY;
    }
    return looks_like_table(bytes, MIN(length, 65536)) ? CHAT_PROBLEM_TABLE : CHAT_PROBLEM_TEXT;
}
