// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Failures: one GError domain, eight codes.
 *
 * Every function that can fail returns bool (false = failed) or an owned pointer (NULL = failed)
 * and sets *error exactly then. Messages are for us: English, one phrase, no secrets. What a user
 * sees is the code's sentence (error_sentence) or, for a form, its field messages (base/form.h).
 * A new code needs a decision note; foreign errors are turned into these at the border file only. */
#include <glib.h>
#include <stdbool.h>

#define MUST_USE G_GNUC_WARN_UNUSED_RESULT
#define N_(text)                                                                                   \
    (text) /* marks a sentence in a table; tr() (base/lang.h) is called where it is shown */

/* name, HTTP status, exit code, may be tried again, sentence shown to the user */
#define ERROR_CODES(X)                                                                             \
    X(INVALID, 422, 3, false,                                                                      \
      N_("Ada isian yang belum benar. Tidak ada yang hilang; perbaiki isian yang ditandai lalu "   \
         "kirim lagi."))                                                                           \
    X(DENIED, 403, 6, false,                                                                       \
      N_("Anda belum diizinkan membuka bagian ini. Tidak ada yang berubah; mintalah izin kepada "  \
         "pemilik usaha."))                                                                        \
    X(NOT_FOUND, 404, 4, false,                                                                    \
      N_("Yang dicari tidak ada di usaha ini. Tidak ada yang berubah; kembalilah ke daftar dan "   \
         "pilih lagi."))                                                                           \
    X(CONFLICT, 409, 5, false,                                                                     \
      N_("Data ini sudah berubah atau sudah pernah dikirim. Tidak ada yang hilang; muat ulang "    \
         "halaman lalu periksa dulu."))                                                            \
    X(LIMIT, 429, 7, true,                                                                         \
      N_("Terlalu banyak permintaan dalam waktu singkat. Tidak ada yang hilang; tunggu sebentar "  \
         "lalu coba lagi."))                                                                       \
    X(UPSTREAM, 502, 7, true,                                                                      \
      N_("Layanan di luar sedang tidak menjawab. Tidak ada yang hilang; coba lagi nanti."))        \
    X(UNAVAILABLE, 503, 7, true,                                                                   \
      N_("Penyimpanan sedang sibuk atau penuh, jadi perubahan ini belum disimpan. Data lama "      \
         "aman; "                                                                                  \
         "coba lagi sebentar lagi."))                                                              \
    X(INTERNAL, 500, 1, false,                                                                     \
      N_("Terjadi kesalahan di program. Data yang sudah disimpan aman; coba lagi, dan bila "       \
         "terulang beri tahu pengelola."))

typedef enum {
#define X(name, status, exit, retry, sentence) ERROR_##name,
    ERROR_CODES(X)
#undef X
        ERROR_COUNT
} ErrorCode;

#define ERROR_DOMAIN (error_domain())
GQuark error_domain(void);

/* Sets *error (when error is not NULL) and returns false, so that `return error_set(...)` reads. */
bool error_set(GError **error, ErrorCode code, const char *format, ...) G_GNUC_PRINTF(3, 4);

/* The code of any GError; INTERNAL for foreign domains. */
ErrorCode error_code(const GError *error);

const char *error_name(ErrorCode code);     /* "INVALID", "NOT_FOUND", … */
const char *error_sentence(ErrorCode code); /* Indonesian, to be translated by the caller */
int error_http_status(ErrorCode code);
int error_exit_code(ErrorCode code);
bool error_may_retry(ErrorCode code);
