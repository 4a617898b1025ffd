// SPDX-License-Identifier: Apache-2.0
#include "base/stanza.h"
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *text = fuzz_text(data, size);
    g_autoptr(GError) error = NULL;
    g_autoptr(StanzaFile) file = stanza_file_parse("fuzz.txt", text, &error);
    g_assert_true((file == NULL) == (error != NULL));
    g_assert_true(error == NULL || g_str_has_prefix(error->message, "fuzz.txt:"));
    for (size_t i = 0; file != NULL && i < stanza_file_count(file); i++) {
        const Stanza *stanza = stanza_file_at(file, i);
        int64_t number = 0;
        g_assert_cmpuint(*stanza_kind(stanza), !=, '\0');
        g_assert_true(g_utf8_validate(stanza_id(stanza), -1, NULL));
        for (size_t v = 0; v < stanza_values(stanza, "text"); v++) {
            g_assert_nonnull(stanza_value(stanza, "text", v));
        }
        if (stanza_number(stanza, "max", 1, 9, &number, NULL) &&
            stanza_get(stanza, "max") != NULL) {
            g_assert_true(number >= 1 && number <= 9);
        }
    }
    return 0;
}
