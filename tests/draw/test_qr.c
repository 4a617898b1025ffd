// SPDX-License-Identifier: Apache-2.0
/* H04, X06: codes that a camera reads. The reader below is written from ISO/IEC 18004 alone, so that
 * a wrong module is seen: format, mask and the bits of one-block symbols in byte mode. */
#include "draw/qr.h"

#include <string.h>

static bool is_finder_or_timing(unsigned size, unsigned x, unsigned y)
{
    bool corner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
    return corner || x == 6 || y == 6;
}

static bool is_alignment(unsigned size, unsigned x, unsigned y)
{
    unsigned middle = size - 7;
    return size > 21 && x + 2 >= middle && x <= middle + 2 && y + 2 >= middle && y <= middle + 2;
}

static bool mask_flips(unsigned mask, unsigned x, unsigned y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (y / 2 + x / 3) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

/* Bits of the format above the correction: two of the level, three of the mask, masked by 10101. */
static unsigned format_read(const Qr *qr)
{
    unsigned format = 0;
    for (unsigned x = 0; x < 5; x++) {
        format = format << 1 | qr_dark(qr, x, 8);
    }
    return format ^ 0x15;
}

static GByteArray *codewords_read(const Qr *qr)
{
    unsigned size = qr_size(qr);
    unsigned mask = format_read(qr) & 7;
    GByteArray *words = g_byte_array_new();
    guint8 word = 0;
    unsigned bits = 0;
    for (int right = (int)size - 1, up = 1; right > 0; right -= 2, up = !up) {
        right -= right == 6;
        for (unsigned step = 0; step < size; step++) {
            for (int column = right; column >= right - 1; column--) {
                unsigned x = (unsigned)column;
                unsigned y = up ? size - 1 - step : step;
                if (is_finder_or_timing(size, x, y) || is_alignment(size, x, y)) {
                    continue;
                }
                word = (guint8)(word << 1 | (qr_dark(qr, x, y) != mask_flips(mask, x, y)));
                if (++bits % 8 == 0) {
                    g_byte_array_append(words, &word, 1);
                }
            }
        }
    }
    return words;
}

/* Byte mode of versions 1 to 9: 0100, eight bits of length, the bytes. */
static char *text_read(const Qr *qr)
{
    g_autoptr(GByteArray) words = codewords_read(qr);
    g_assert_cmpuint(words->data[0] >> 4, ==, 4);
    unsigned length = (words->data[0] & 15u) << 4 | words->data[1] >> 4;
    g_autoptr(GString) text = g_string_new(NULL);
    for (unsigned i = 0; i < length; i++) {
        g_assert_cmpuint(i + 2, <, words->len);
        g_string_append_c(text, (char)((words->data[i + 1] & 15) << 4 | words->data[i + 2] >> 4));
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}

static void a_reader_of_its_own_reads_the_text_back(void)
{
    static const char *const texts[] = {"http://dapur.id/toko/x", "wa.me/62812?text=pesan",
                                        "keripik pisang manis é", "Bu Melati"};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Qr) qr = NULL;
        g_assert_true(qr_make(texts[i], &qr, &error));
        g_assert_no_error(error);
        g_assert_cmpuint(format_read(qr) >> 3, ==, 0); /* level M */
        g_autofree char *text = text_read(qr);
        g_assert_cmpstr(text, ==, texts[i]);
    }
}

static void refuses_what_no_old_camera_reads(void)
{
    g_autofree char *long_text = g_strnfill(QR_TEXT_MAX + 1, 'a');
    const char *const texts[] = {"", long_text, "\xff"};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(GError) error = NULL;
        Qr *qr = NULL;
        g_assert_false(qr_make(texts[i], &qr, &error));
        g_assert_null(qr);
        g_assert_cmpint(error_code(error), ==, ERROR_INVALID);
    }
    long_text[QR_TEXT_MAX] = '\0';
    g_autoptr(Qr) qr = NULL;
    g_assert_true(qr_make(long_text, &qr, NULL));
}

static void the_drawing_is_one_path_with_a_white_border(void)
{
    g_autoptr(Qr) qr = NULL;
    g_assert_true(qr_make("Bu Melati", &qr, NULL));
    g_autofree char *svg = qr_svg(qr);
    g_assert_true(g_str_has_prefix(svg, "<svg "));
    g_assert_true(g_str_has_suffix(svg, "</svg>"));
    g_assert_nonnull(strstr(svg, "viewBox=\"0 0 29 29\"")); /* 21 modules and 4 on each side */
    g_assert_nonnull(strstr(svg, "d=\"M4 4h7v1h-7z"));      /* the edge of the first finder */
    g_assert_null(strstr(svg, "<script"));
    g_assert_false(qr_dark(qr, 21, 0));
}

static unsigned big_endian(const guint8 *at)
{
    return (unsigned)at[0] << 24 | (unsigned)at[1] << 16 | (unsigned)at[2] << 8 | at[3];
}

/* Each half block is two modules; a camera sees the same as in the drawing. */
static void a_terminal_shows_the_same_modules(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Qr) qr = NULL;
    g_assert_true(qr_make("http://192.168.1.5:8080", &qr, &error));
    g_autofree char *text = qr_terminal(qr);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    unsigned side = qr_size(qr) + 2 * QR_BORDER, rows = (side + 1) / 2;
    g_assert_cmpuint(g_strv_length(lines), ==, rows + 1);
    for (unsigned y = 0; y < rows; y++) {
        g_assert_true(g_str_has_prefix(lines[y], "\033[30;107m"));
        const char *at = lines[y] + strlen("\033[30;107m");
        for (unsigned x = 0; x < side; x++, at = g_utf8_next_char(at)) {
            gunichar block = g_utf8_get_char(at);
            bool upper = block == 0x2580 || block == 0x2588,
                 lower = block == 0x2584 || block == 0x2588;
            g_assert_true(upper == qr_dark(qr, x - QR_BORDER, 2 * y - QR_BORDER));
            g_assert_true(lower == qr_dark(qr, x - QR_BORDER, 2 * y + 1 - QR_BORDER));
        }
        g_assert_cmpstr(at, ==, "\033[0m");
    }
}

static void the_picture_is_a_png_of_the_asked_size(void)
{
    g_autoptr(Qr) qr = NULL;
    g_autoptr(GBytes) png = NULL;
    g_assert_true(qr_make("Bu Melati", &qr, NULL));
    g_assert_true(qr_png(qr, 8, &png, NULL));
    gsize size = 0;
    const guint8 *data = g_bytes_get_data(png, &size);
    g_assert_cmpuint(size, >, 100);
    g_assert_cmpmem(data, 8, "\x89PNG\r\n\x1a\n", 8);
    g_assert_cmpuint(big_endian(data + 16), ==, 29 * 8);
    g_assert_cmpuint(big_endian(data + 20), ==, 29 * 8);
}

void test_qr(void)
{
    g_test_add_func("/draw/qr/a_reader_of_its_own_reads_the_text_back",
                    a_reader_of_its_own_reads_the_text_back);
    g_test_add_func("/draw/qr/refuses_what_no_old_camera_reads", refuses_what_no_old_camera_reads);
    g_test_add_func("/draw/qr/the_drawing_is_one_path_with_a_white_border",
                    the_drawing_is_one_path_with_a_white_border);
    g_test_add_func("/draw/qr/X06/terminal", a_terminal_shows_the_same_modules);
    g_test_add_func("/draw/qr/the_picture_is_a_png_of_the_asked_size",
                    the_picture_is_a_png_of_the_asked_size);
}
