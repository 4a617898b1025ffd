// SPDX-License-Identifier: Apache-2.0
#include "guide/audience.h"

#include "base/phone.h"
#include "page/talk/contact_view.h"

#define SHOWN 100u

static const Field QUERY[] = {{"demography", N_("Siapa mereka"), FIELD_TEXT, .max = 120},
                              {"place", N_("Tinggal di mana"), FIELD_TEXT, .max = 120},
                              {"lifestyle", N_("Gaya hidup"), FIELD_TEXT, .max = 120},
                              {"habit", N_("Kebiasaan"), FIELD_TEXT, .max = 120},
                              {0}};
static const Form QUERY_FORM = {QUERY};

static Audience audience_of(const Contact *contact)
{
    return (Audience){{contact->demography, contact->place, contact->lifestyle, contact->habit}};
}

/* The fields that somebody has a tag in, each with the tags there are; NULL: nobody has any. */
static FormTable *choices_of(const RecordList *contacts)
{
    g_autoptr(FormTable) table = form_table_new();
    bool any = false;
    for (AudienceField field = 0; field < AUDIENCE_FIELDS; field++) {
        g_autoptr(GPtrArray) tags = g_ptr_array_new_with_free_func(g_free);
        g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
        for (size_t i = 0; i < record_count(contacts); i++) {
            Audience person = audience_of(contact_at(contacts, i));
            audience_collect(tags, person.tags[field]);
        }
        for (guint i = 0; i < tags->len; i++) {
            Choice choice = {tags->pdata[i], tags->pdata[i]};
            g_array_append_val(choices, choice);
        }
        if (choices->len > 0) {
            any = true;
            form_table_add(table, &(Field){.name = audience_field_key(field),
                                           .label = audience_field_label(field),
                                           .kind = FIELD_CHOICE,
                                           .choices = (const Choice *)(void *)choices->data});
        }
    }
    return any ? g_steal_pointer(&table) : NULL;
}

/* Who did not agree is counted, never listed: this is a list to write to (requirement P03). */
static void draw_person(PageView *view, const Contact *contact, const char *message)
{
    Html *html = view->html;
    Audience person = audience_of(contact);
    g_autofree char *tags = audience_words(&person);
    ui_item_begin(html, (UiItem){.title_data = contact->name, .note_data = tags});
    if (*contact->phone != '\0') {
        g_autofree char *href = phone_wa_link(contact->phone, message);
        ui_link(html, href, tr(html->lang, "Kirim lewat WhatsApp"));
    }
    ui_item_end(html);
}

static void draw_people(PageView *view, const GPtrArray *people, const char *message)
{
    Html *html = view->html;
    guint shown = 0;
    ui_fold_begin(html, tr(html->lang, "Lihat orangnya"));
    ui_list_begin(html);
    for (guint i = 0; i < people->len && shown < SHOWN; i++) {
        const Contact *contact = people->pdata[i];
        if (contact->consent) {
            draw_person(view, contact, message);
            shown++;
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static void draw_segment(PageView *view, const GPtrArray *people, const Audience *asked)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int64_t agreed = 0;
    for (guint i = 0; i < people->len; i++) {
        agreed += ((const Contact *)people->pdata[i])->consent;
    }
    g_autofree char *words = audience_words(asked);
    g_autofree char *message = audience_message(asked, view->context->business->name);
    g_autofree char *size =
        g_strdup_printf(tr_count(lang, "%d orang cocok.", (int64_t)people->len), (int)people->len);
    g_autofree char *may = g_strdup_printf(
        tr_count(lang, "%d di antaranya setuju dihubungi; yang lain tidak dikirimi.", agreed),
        (int)agreed);
    ui_paragraph_plain(html, words);
    ui_lead(html, size);
    if (people->len == 0) {
        ui_hint(html, tr(lang, "Kurangi satu pilihan, atau tandai kontak yang cocok."));
        return;
    }
    ui_hint(html, may);
    ui_copy(html, tr(lang, "Tulisan untuk mereka"), message, true);
    if (agreed > 0) {
        draw_people(view, people, message);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) contacts = NULL;
    if (!contact_list_active(context->db, context->business_id, &contacts, error)) {
        return false;
    }
    g_autoptr(FormTable) table = choices_of(contacts);
    g_autoptr(GPtrArray) people = g_ptr_array_new();
    Audience asked = {{form_text(view->query, "demography"), form_text(view->query, "place"),
                       form_text(view->query, "lifestyle"), form_text(view->query, "habit")}};
    for (size_t i = 0; i < record_count(contacts); i++) {
        Audience person = audience_of(contact_at(contacts, i));
        if (audience_has(&person, &asked)) {
            g_ptr_array_add(people, (gpointer)contact_at(contacts, i));
        }
    }
    if (table == NULL) {
        ui_empty(html, "people",
                 tr(html->lang,
                    "Belum ada kontak yang ditandai. Buka satu kontak, lalu tulis tempat "
                    "tinggal dan kebiasaannya."));
        ui_actions_begin(html);
        ui_button_link(html, "/kontak", tr(html->lang, "Buka kontak"), true);
        ui_actions_end(html);
        return true;
    }
    if (!audience_is_empty(&asked)) {
        draw_segment(view, people, &asked);
        ui_link(html, "/segmen", tr(html->lang, "Pilih dari awal"));
    } else {
        ui_lead(html, tr(html->lang, "Pilih untuk siapa, lalu tulisannya dibuatkan."));
    }
    ui_query_form(html, "/segmen", form_table_form(table), view->query, view->query_errors,
                  tr(html->lang, "Cari orangnya"));
    return true;
}

const Page page_audience = {
    .path = "/segmen",
    .title = N_("Untuk siapa?"),
    .job = JOB_TALK,
    .note = N_("Pilih orang menurut tempat dan kebiasaan, lalu tulis yang pas"),
    .order = 41,
    .icon = "people",
    .back = "/kontak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY_FORM,
    .get = get,
};
