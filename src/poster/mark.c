// SPDX-License-Identifier: Apache-2.0
#include "poster/mark.h"

#include "poster/drawing_shelf.h"

const Choice MARK_CHOICES[] = {
    {"none", N_("Tanpa logo")},
    {"circle", N_("Inisial bulat")},
    {"square", N_("Inisial kotak")},
    {"bowl", N_("Mangkuk")},
    {"cup", N_("Gelas")},
    {"leaf", N_("Daun")},
    {"basket", N_("Keranjang")},
    {0},
};

struct Mark {
    Drawing *drawing;
    Palette palette;
    char *initials;
    Filling filling;
    Picture picture;
};

void mark_free(Mark *mark)
{
    if (mark != NULL) {
        drawing_free(mark->drawing);
        g_free(mark->initials);
        g_free(mark);
    }
}

bool mark_make(const char *name, const char *initials, const Palette *palette, Mark **ret_mark,
               GError **error)
{
    if (*name == '\0' || g_str_equal(name, "none")) {
        return true;
    }
    g_autoptr(Mark) mark = g_new0(Mark, 1);
    g_autofree char *path = g_strdup_printf("poster/mark/%s.svg", name);
    if (!drawing_shelf_take(path, &mark->drawing, error)) {
        return false;
    }
    mark->palette = *palette;
    mark->initials = g_strdup(initials);
    mark->filling = (Filling){.slot = "initials", .text = mark->initials};
    mark->picture = (Picture){mark->drawing, &mark->palette, &mark->filling, 1};
    *ret_mark = g_steal_pointer(&mark);
    return true;
}

const Picture *mark_picture(const Mark *mark)
{
    return mark != NULL ? &mark->picture : NULL;
}
