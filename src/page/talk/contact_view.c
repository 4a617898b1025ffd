// SPDX-License-Identifier: Apache-2.0
#include "page/talk/contact_view.h"

#include "base/phone.h"
#include "guide/factor.h"

char *contact_last_words(const Contact *contact, Day today, const Lang *lang)
{
    int days = (int)(today - contact->last_contact_day);
    if (contact->last_contact_day == DAY_NONE) {
        return g_strdup(tr(lang, "Belum pernah disapa"));
    }
    return days <= 0 ? g_strdup(tr(lang, "Disapa hari ini"))
                     : g_strdup_printf(tr_count(lang, "Terakhir %d hari lalu", days), days);
}

char *contact_factor_words(const Knowledge *knowledge, const char *factors, const Lang *lang)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_auto(GStrv) keys = g_strsplit(factors, ",", -1);
    for (char **key = keys; *key != NULL; key++) {
        const Factor *factor = factor_find(knowledge, *key);
        if (factor != NULL) {
            g_string_append_printf(out, "%s%s", out->len > 0 ? ", " : "",
                                   factor_name(factor, lang));
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *contact_greeting_link(const Contact *contact)
{
    g_assert(*contact->phone != '\0');
    g_autofree char *text = g_strdup_printf("Halo %s, apa kabar?", contact->name);
    return phone_wa_link(contact->phone, text);
}

/* g_ptr_array_sort_with_data keeps the order of equal ones. */
static gint heavier_first(gconstpointer a, gconstpointer b, gpointer knowledge)
{
    const Contact *left = *(const Contact *const *)a, *right = *(const Contact *const *)b;
    int64_t by = factors_weight(knowledge, right->factor) - factors_weight(knowledge, left->factor);
    return by > 0 ? 1 : by < 0 ? -1 : 0;
}

GPtrArray *contacts_by_weight(const Knowledge *knowledge, const RecordList *list)
{
    GPtrArray *ranked = g_ptr_array_new();
    for (size_t i = 0; i < record_count(list); i++) {
        g_ptr_array_add(ranked, (gpointer)contact_at(list, i));
    }
    g_ptr_array_sort_with_data(ranked, heavier_first, (gpointer)knowledge);
    return ranked;
}

void contact_item(PageView *view, const Contact *contact)
{
    const Lang *lang = view->html->lang;
    g_autofree char *href = g_strdup_printf("/kontak/%" G_GINT64_FORMAT, contact->id);
    g_autofree char *factors =
        contact_factor_words(view->context->knowledge, contact->factor, lang);
    ui_item(view->html,
            (UiItem){.title_data = contact->name,
                     .note = factors,
                     .href = href,
                     .badge = contact->consent ? NULL : tr(lang, "Belum setuju dihubungi"),
                     .icon = "people"});
}
