// SPDX-License-Identifier: Apache-2.0
#include "page/talk/contact_view.h"

#include "base/phone.h"
#include "action/registry.h"
#include "guide/factor.h"
#include "store/event.h"

#define EVENTS_OFFERED 20

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

char *contact_greeting(const PageView *view, const Contact *contact, const char *event)
{
    const char *business = view->context->business->name;
    return event != NULL
               ? g_strdup_printf("Halo %s, senang bertemu di %s. Saya dari %s. Simpan nomor saya, "
                                 "ya, semoga kita bisa saling mengabari.",
                                 contact->name, event, business)
               : factors_greeting(view->context->knowledge, contact->factor, contact->name,
                                  business);
}

void contact_draw_greeting(PageView *view, const Contact *contact, const char *event)
{
    Html *html = view->html;
    g_autofree char *last = contact_last_words(contact, view->context->today, html->lang);
    g_autofree char *text = contact_greeting(view, contact, event);
    ui_item_begin(html, (UiItem){.title_data = contact->name, .note = last, .icon = "people"});
    ui_fold_begin(html, tr(html->lang, "Sapa sekarang"));
    ui_copy(html, tr(html->lang, "Sapaan"), text, *contact->phone == '\0');
    ui_actions_begin(html);
    if (*contact->phone != '\0') {
        g_autofree char *href = phone_wa_link(contact->phone, text);
        ui_button_link(html, href, tr(html->lang, "Sapa lewat WhatsApp"), false);
    }
    page_button(view, &action_contact_greeted, contact->id, NULL, true);
    ui_actions_end(html);
    ui_fold_end(html);
    ui_item_end(html);
}

static GArray *options_but(const OptionTable *table, int64_t except_id)
{
    GArray *options = g_array_new(TRUE, TRUE, sizeof(UiOption));
    g_autofree char *except = g_strdup_printf("%" G_GINT64_FORMAT, except_id);
    for (const UiOption *option = OPTIONS(*table); option->value != NULL; option++) {
        if (!g_str_equal(option->value, except)) {
            g_array_append_vals(options, option, 1);
        }
    }
    return options;
}

/* The action's fields without those whose list is empty. */
static FormTable *fields_but(const Form *form, bool people, bool events)
{
    FormTable *table = form_table_new();
    for (const Field *field = form->fields; field->name != NULL; field++) {
        bool empty = (!people && g_str_equal(field->name, "referred_by")) ||
                     (!events && g_str_equal(field->name, "event"));
        if (!empty) {
            form_table_add(table, field);
        }
    }
    return table;
}

bool contact_draw_form(PageView *view, PageForm form, int64_t except_id, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) people = NULL;
    g_autoptr(RecordList) events = NULL;
    if (!contact_list_active(context->db, context->business_id, &people, error) ||
        !event_list_latest(context->db, context->business_id, EVENTS_OFFERED, &events, error)) {
        return false;
    }
    g_auto(OptionTable) people_table = option_table_of(people, "id", "name");
    g_auto(OptionTable) event_table = option_table_of(events, "id", "name");
    g_autoptr(GArray) others = options_but(&people_table, except_id);
    g_autoptr(FormTable) made = NULL;
    const Form *whole = action_form(form.action, context->knowledge, context->lang, &made);
    g_autoptr(FormTable) fields = fields_but(whole, others->len > 0, record_count(events) > 0);
    UiOptions options[] = {{"referred_by", (const void *)others->data},
                           {"event", OPTIONS(event_table)},
                           {0}};
    form.form = form_table_form(fields);
    form.options = options;
    page_form(view, form);
    return true;
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
