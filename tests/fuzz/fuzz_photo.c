// SPDX-License-Identifier: Apache-2.0
#include "draw/jpeg.h"
#include "draw/photo_judge.h"
#include "fuzz/fuzz.h"

/* The seeds are tiny pictures: what comes out of any bytes is a small picture or a reason. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GBytes) file = g_bytes_new(data, size);
    g_autoptr(GError) error = NULL;
    JpegPixels pixels = {0};
    if (jpeg_unpack_plain(file, 8, 8, &pixels)) {
        g_assert_true(pixels.width >= 8 && pixels.height >= 8);
        g_free(pixels.pixels);
    }
    PhotoRefusal refusal = PHOTO_TAKEN;
    g_autoptr(Photo) photo = photo_read(file, 64, &refusal, &error);
    g_assert_true((photo == NULL) == (error != NULL));
    g_assert_true((photo == NULL) == (refusal != PHOTO_TAKEN));
    if (photo == NULL) {
        return 0;
    }
    g_assert_true(photo->width > 0 && photo->width <= 64 && photo->height <= 64);
    PhotoJudgement judgement;
    photo_judge(photo, &judgement);
    g_auto(PhotoFile) small = {0};
    PhotoOptions options = {.max_side = 32, .max_kb = 4};
    g_assert_true(photo_write(photo, &options, &small, &error));
    g_assert_cmpuint(g_bytes_get_size(small.bytes), <=, 4096);
    return 0;
}
