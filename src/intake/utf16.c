// SPDX-License-Identifier: Apache-2.0
#include "intake/utf16.h"

#define REPLACEMENT 0xFFFDu

static bool is_lead(gunichar2 unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

static bool is_trail(gunichar2 unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

static gsize unit_read(Utf16 *state, gunichar2 unit, char *ret_text)
{
    gsize written = 0;
    if (state->lead != 0 && is_trail(unit)) {
        gunichar letter = 0x10000u + ((gunichar)(state->lead - 0xD800u) << 10) + (unit - 0xDC00u);
        state->lead = 0;
        return (gsize)g_unichar_to_utf8(letter, ret_text);
    }
    if (state->lead != 0) {
        written = (gsize)g_unichar_to_utf8(REPLACEMENT, ret_text);
        state->lead = 0;
    }
    if (is_lead(unit)) {
        state->lead = unit;
        return written;
    }
    return written +
           (gsize)g_unichar_to_utf8(is_trail(unit) ? REPLACEMENT : unit, ret_text + written);
}

gsize utf16_read(Utf16 *state, const char *bytes, gsize length, char *ret_text)
{
    gsize written = 0;
    for (gsize i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        if (!state->half) {
            state->byte = byte;
            state->half = true;
            continue;
        }
        unsigned high = state->big ? state->byte : byte, low = state->big ? byte : state->byte;
        state->half = false;
        written += unit_read(state, (gunichar2)(high << 8 | low), ret_text + written);
    }
    return written;
}

gsize utf16_end(Utf16 *state, char *ret_text)
{
    bool left = state->lead != 0;
    state->lead = 0;
    state->half = false;
    return left ? (gsize)g_unichar_to_utf8(REPLACEMENT, ret_text) : 0;
}
