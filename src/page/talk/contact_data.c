// SPDX-License-Identifier: Apache-2.0
#include "action/talk/contact_form.h"
#include "base/money.h"
#include "base/phone.h"
#include "guide/source.h"
#include "page/page.h"
#include "store/customer_copy.h"

/* "Rumah hijau · Tidak pedas · Mohon maaf": what was written, without what is empty. */
static char *words_of(const CustomerCopy *copy)
{
    g_autofree char *phone = *copy->phone != '\0' ? phone_format(copy->phone) : g_strdup("");
    const char *const parts[] = {copy->name, phone, copy->place, copy->words, copy->answer};
    g_autoptr(GString) out = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        g_autofree char *part = g_strstrip(g_strdup(parts[i]));
        if (*part != '\0') {
            g_string_append_printf(out, "%s%s", out->len > 0 ? " · " : "", part);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* Keys of places and circles in the reader's words; goods and kinds stand as they are. */
static const char *what_of(const PageView *view, const CustomerCopy *copy)
{
    static const char *const THROUGH[] = {"order", "sale", "message", NULL};
    const Lang *lang = view->html->lang;
    if (*copy->what == '\0') {
        return "";
    }
    if (g_str_equal(copy->section, "contact")) {
        return tr(lang, contact_circle_name(copy->what));
    }
    return g_strv_contains(THROUGH, copy->section)
               ? source_name(view->context->knowledge, copy->what, lang)
               : copy->what;
}

static void draw_row(PageView *view, const CustomerCopy *copy)
{
    const Lang *lang = view->html->lang;
    Day day = copy->day != DAY_NONE ? (Day)copy->day : zone_day(view->context->zone, copy->at);
    const char *what = what_of(view, copy);
    g_autofree char *said = day_format_long(day, lang);
    g_autofree char *words = words_of(copy);
    g_autofree char *money = money_format(copy->amount_idr);
    ui_item(view->html, (UiItem){.title = *what == '\0' ? said : NULL,
                                 .title_data = *what != '\0' ? what : NULL,
                                 .note = *what != '\0' ? said : NULL,
                                 .note_data = *words != '\0' ? words : NULL,
                                 .value = copy->amount_idr != 0 ? money : NULL});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(GPtrArray) lists = NULL;
    if (!customer_copy_load(context->db, context->business_id, view->id, &lists, error)) {
        return false;
    }
    g_autofree char *file = g_strdup_printf("/kontak/data/unduh/%" G_GINT64_FORMAT, view->id);
    view->back = g_strdup_printf("/kontak/%" G_GINT64_FORMAT, view->id);
    ui_lead(view->html, tr(lang, "Semua yang disimpan tentang orang ini. Beri hanya kepada "
                                 "orangnya sendiri."));
    ui_actions_begin(view->html);
    ui_button_link(view->html, file, tr(lang, "Unduh berkasnya"), true);
    ui_actions_end(view->html);
    for (guint i = 0; i < lists->len; i++) {
        const RecordList *list = g_ptr_array_index(lists, i);
        if (record_count(list) > 0) {
            const char *section = customer_copy_at(list, 0)->section;
            ui_heading(view->html, tr(lang, customer_section_name(section)));
            ui_list_begin(view->html);
            for (size_t row = 0; row < record_count(list); row++) {
                draw_row(view, customer_copy_at(list, row));
            }
            ui_list_end(view->html);
        }
    }
    return true;
}

const Page page_contact_data = {
    .path = "/kontak/data/{nomor}",
    .title = N_("Data satu orang"),
    .job = JOB_TALK,
    .back = "/kontak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .get = get,
};
