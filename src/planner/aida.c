// SPDX-License-Identifier: Apache-2.0
#include "planner/aida.h"

#include "base/phone.h"
#include "planner/caption_book.h"
#include "planner/fill.h"

/* Of this form, or the first one there is. */
static const AidaPattern *pattern_of(const CaptionBook *book, ChannelForm form)
{
    for (guint i = 0; i < book->aidas->len; i++) {
        const AidaPattern *pattern = g_ptr_array_index(book->aidas, i);
        if (pattern->form == form) {
            return pattern;
        }
    }
    return g_ptr_array_index(book->aidas, 0);
}

Aida aida_compose(const CaptionBook *book, const AidaAsk *ask)
{
    g_assert(ask->name != NULL && ask->price_idr > 0);
    const AidaPattern *pattern = pattern_of(book, ask->form);
    g_autofree char *price = price_words(ask->price_idr, ask->unit);
    g_autofree char *until = ask->order_until >= 0 ? minute_format(ask->order_until) : NULL;
    g_autofree char *contact = ask->phone != NULL ? phone_format(ask->phone) : NULL;
    const FillField fields[] = {{"name", ask->name},     {"price", price},
                                {"unit", ask->unit},     {"description", ask->description},
                                {"unique", ask->unique}, {"business", ask->business},
                                {"until", until},        {"contact", contact}};
    Aida aida = {0};
    for (size_t i = 0; i < AIDA_PARTS; i++) {
        aida.parts[i] = fill_text(pattern->parts[i], fields, G_N_ELEMENTS(fields));
    }
    return aida;
}

void aida_clear(Aida *aida)
{
    for (size_t i = 0; i < AIDA_PARTS; i++) {
        g_clear_pointer(&aida->parts[i], g_free);
    }
}

char *aida_text(const Aida *aida)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < AIDA_PARTS; i++) {
        g_string_append_printf(text, "%s%s", text->len > 0 ? "\n\n" : "", aida->parts[i]);
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}
