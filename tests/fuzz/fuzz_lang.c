// SPDX-License-Identifier: Apache-2.0
#include "base/lang.h"
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) lang = lang_new("en", size > 0 ? (const char *)data : "", size, &error);
    g_assert_true((lang == NULL) == (error != NULL));
    g_assert_true(lang == NULL || tr(lang, "Pesanan") != NULL);
    return 0;
}
