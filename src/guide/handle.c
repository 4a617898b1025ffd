// SPDX-License-Identifier: Apache-2.0
#include "guide/handle.h"

#include <string.h>

/* "https://www.instagram.com/keripik.tempe/" → "keripik.tempe/" */
static const char *name_in(const char *handle)
{
    const char *end = handle + strlen(handle);
    while (end > handle && (end[-1] == '/' || g_ascii_isspace(end[-1]))) {
        end--;
    }
    const char *slash = g_strrstr_len(handle, end - handle, "/");
    return slash != NULL ? slash + 1 : handle;
}

char *handle_fold(const char *handle)
{
    g_autoptr(GString) folded = g_string_new(NULL);
    bool lettered = false;
    for (const char *at = name_in(handle); *at != '\0'; at++) {
        if (strchr("._@/ ", *at) == NULL) {
            g_string_append_c(folded, g_ascii_tolower(*at));
            lettered |= g_ascii_isalpha(*at);
        }
    }
    return g_strdup(lettered ? folded->str : "");
}

char *handle_family(const char *const *handles, size_t count)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    const char *best = NULL;
    guint most = 0;
    for (size_t i = 0; i < count; i++) {
        char *name = handle_fold(handles[i]);
        if (*name != '\0') {
            g_ptr_array_add(names, name);
        } else {
            g_free(name);
        }
    }
    for (guint i = 0; i < names->len; i++) {
        guint same = 0;
        for (guint j = 0; j < names->len; j++) {
            same += g_str_equal(names->pdata[i], names->pdata[j]);
        }
        best = same > most ? names->pdata[i] : best;
        most = MAX(most, same);
    }
    return names->len >= 2 ? g_strdup(best) : NULL;
}

bool handle_differs(const char *handle, const char *family)
{
    g_autofree char *name = handle_fold(handle);
    return *name != '\0' && !g_str_equal(name, family);
}
