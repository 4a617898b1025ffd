// SPDX-License-Identifier: Apache-2.0
#include "page/sell/source_options.h"

#include "guide/source.h"

OptionTable source_options(const Knowledge *knowledge, bool bought, const Lang *lang)
{
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(256)};
    for (size_t i = 0; i < source_count(knowledge); i++) {
        const Source *source = source_at(knowledge, i);
        if (bought ? source->bought : source->heard) {
            UiOption option = {source->key, source_name(knowledge, source->key, lang)};
            g_array_append_val(table.options, option);
        }
    }
    return table;
}
