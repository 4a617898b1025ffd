// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "action/talk/contact_form.h"
#include "base/phone.h"
#include "page/account/history_words.h"
#include "page/talk/contact_view.h"
#include "store/event.h"

static const Action *const ACTIONS_HERE[] = {&action_contact_edit, &action_contact_greeted,
                                             &action_contact_remove, &action_contact_forget, NULL};

static void draw_head(PageView *view, const Contact *contact)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *last = contact_last_words(contact, view->context->today, lang);
    g_autofree char *factors =
        contact_factor_words(view->context->knowledge, contact->factor, lang);
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Mengapa penting"), factors);
    ui_fact_said(html, tr(lang, "Sapaan"), last);
    if (*contact->circle != '\0') {
        ui_fact_said(html, tr(lang, "Lingkaran"), tr(lang, contact_circle_name(contact->circle)));
    }
    ui_facts_end(html);
    ui_actions_begin(html);
    if (contact->consent && *contact->phone != '\0') {
        g_autofree char *text = contact_greeting(view, contact, NULL);
        g_autofree char *href = phone_wa_link(contact->phone, text);
        ui_button_link(html, href, tr(lang, "Sapa lewat WhatsApp"), true);
    }
    page_button(view, &action_contact_greeted, contact->id, NULL, true);
    ui_actions_end(html);
}

/* Who brought this contact, whom she brought, and where they met. */
static bool draw_ties(PageView *view, const Contact *contact, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) event = NULL;
    g_autoptr(RecordList) people = NULL;
    if (!event_load(context->db, context->business_id, contact->event_id, &event, error) ||
        !contact_list_active(context->db, context->business_id, &people, error)) {
        return false;
    }
    g_autoptr(GString) brought = g_string_new(NULL);
    ui_facts_begin(html);
    for (size_t i = 0; i < record_count(people); i++) {
        const Contact *other = contact_at(people, i);
        if (other->id == contact->referred_by) {
            ui_fact(html, tr(html->lang, "Tahu dari"), other->name);
        }
        if (other->referred_by == contact->id) {
            g_string_append_printf(brought, "%s%s", brought->len > 0 ? ", " : "", other->name);
        }
    }
    if (brought->len > 0) {
        ui_fact(html, tr(html->lang, "Mengajak"), brought->str);
    }
    if (record_count(event) > 0) {
        ui_fact(html, tr(html->lang, "Bertemu di"), event_at(event, 0)->name);
    }
    ui_facts_end(html);
    return true;
}

static bool draw_edit(PageView *view, const Contact *contact, GError **error)
{
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "name", contact->name);
    form_values_show(values, "phone", contact->phone);
    form_values_show(values, "factor", contact->factor);
    form_values_show(values, "circle", contact->circle);
    form_values_show(values, "place", contact->place);
    form_values_show(values, "note", contact->note);
    form_values_show(values, "demography", contact->demography);
    form_values_show(values, "lifestyle", contact->lifestyle);
    form_values_show(values, "habit", contact->habit);
    form_values_show_int(values, "consent", contact->consent);
    form_values_show(values, "channel", contact->channel);
    if (contact->event_id != 0) {
        form_values_show_int(values, "event", contact->event_id);
    }
    if (contact->referred_by != 0) {
        form_values_show_int(values, "referred_by", contact->referred_by);
    }
    ui_heading(view->html, tr(view->html->lang, "Ubah"));
    PageForm form = {
        .action = &action_contact_edit, .id = contact->id, .values = values, .secondary = true};
    if (!contact_draw_form(view, form, contact->id, error)) {
        return false;
    }
    page_form(view, (PageForm){.action = &action_contact_remove,
                               .id = contact->id,
                               .next = "/kontak",
                               .secondary = true,
                               .compact = true});
    const char *asked = tr(view->html->lang, "Orangnya meminta datanya, atau minta dihapus?");
    g_autofree char *copy = g_strdup_printf("/kontak/data/%" G_GINT64_FORMAT, contact->id);
    bool open = view->failed == &action_contact_forget;
    (open ? ui_fold_begin_open : ui_fold_begin)(view->html, asked);
    ui_hint(view->html,
            tr(view->html->lang, "Undang-undang 27 tahun 2022: siapa pun boleh meminta salinan "
                                 "datanya, juga minta dihapus. Hitungan uang Anda tetap utuh."));
    ui_actions_begin(view->html);
    ui_button_link(view->html, copy, tr(view->html->lang, "Lihat dan unduh datanya"), false);
    ui_actions_end(view->html);
    page_form(view, (PageForm){.action = &action_contact_forget,
                               .id = contact->id,
                               .next = "/kontak",
                               .secondary = true});
    ui_fold_end(view->html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!contact_load(context->db, context->business_id, view->id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0 || !contact_at(list, 0)->active) {
        return error_set(error, ERROR_NOT_FOUND, "no such contact");
    }
    const Contact *contact = contact_at(list, 0);
    view->title_data = g_strdup(contact->name);
    draw_head(view, contact);
    if (!draw_ties(view, contact, error) || !draw_edit(view, contact, error)) {
        return false;
    }
    history_link(view, "contacts", contact->id);
    return true;
}

const Page page_contact = {
    .path = "/kontak/{nomor}",
    .title = N_("Kontak"),
    .job = JOB_TALK,
    .back = "/kontak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
