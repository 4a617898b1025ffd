// SPDX-License-Identifier: Apache-2.0
#include "draw/font.h"

#include <pango/pangocairo.h>

bool font_is_here(const char *family)
{
    PangoFontFamily **families = NULL;
    int count = 0;
    bool here = false;
    pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count);
    for (int i = 0; i < count && !here; i++) {
        here = g_ascii_strcasecmp(pango_font_family_get_name(families[i]), family) == 0;
    }
    g_free(families);
    return here;
}

char *font_missing(void)
{
    static const char *const wanted[] = FONT_FAMILIES;
    g_autoptr(GString) missing = g_string_new(NULL);
    for (size_t i = 0; wanted[i] != NULL; i++) {
        if (!font_is_here(wanted[i])) {
            g_string_append_printf(missing, "%s%s", missing->len > 0 ? ", " : "", wanted[i]);
        }
    }
    return missing->len > 0 ? g_string_free(g_steal_pointer(&missing), FALSE) : NULL;
}
