// SPDX-License-Identifier: Apache-2.0
#include "store/person.h"
#include "action/registry.h"
#include "guide/platform.h"
#include "page/page.h"

/* One person: what carries her name, her hand-over sheet, and how to let her go. */

#define PEOPLE_MAX 50

static const Action *const ACTIONS_HERE[] = {&action_person_remove, NULL};

static const struct {
    const char *kind, *label;
} KINDS[] = {{"task", N_("tugas")},
             {"tool", N_("alat")},
             {"post", N_("kiriman")},
             {"review", N_("perbaikan")}};

static const char *kind_said(const char *kind, const Lang *lang)
{
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        if (g_str_equal(KINDS[i].kind, kind)) {
            return tr(lang, KINDS[i].label);
        }
    }
    return "";
}

static void draw_work(PageView *view, const RecordList *work)
{
    Html *html = view->html;
    if (record_count(work) == 0) {
        ui_empty(html, "check", tr(html->lang, "Tidak ada pekerjaan atas nama orang ini."));
        return;
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(work); i++) {
        const PersonWork *one = person_work_at(work, i);
        const Platform *platform = g_str_equal(one->kind, "tool")
                                       ? platform_find(view->context->knowledge, one->title)
                                       : NULL;
        g_autofree char *day =
            one->day != DAY_NONE ? day_format_short((Day)one->day, html->lang) : NULL;
        ui_item(html,
                (UiItem){.title = platform != NULL ? platform_name(platform, html->lang) : NULL,
                         .title_data = platform == NULL ? one->title : NULL,
                         .note = day,
                         .badge = kind_said(one->kind, html->lang)});
    }
    ui_list_end(html);
}

static void draw_leaving(PageView *view, const Person *person, const RecordList *people)
{
    Html *html = view->html;
    g_autoptr(GArray) heirs = g_array_new(TRUE, TRUE, sizeof(UiOption));
    g_auto(OptionTable) table = option_table_of(people, "id", "name");
    g_autofree char *self = g_strdup_printf("%" G_GINT64_FORMAT, person->id);
    for (const UiOption *option = OPTIONS(table); option->value != NULL; option++) {
        if (!g_str_equal(option->value, self)) {
            g_array_append_vals(heirs, option, 1);
        }
    }
    const UiOptions options[] = {{"give_to", (const UiOption *)(void *)heirs->data}, {0}};
    ui_fold_begin(html, tr(html->lang, "Keluarkan dari daftar"));
    page_form(view, (PageForm){.action = &action_person_remove,
                               .id = person->id,
                               .options = options,
                               .secondary = true});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) work = NULL;
    g_autoptr(RecordList) people = NULL;
    if (!person_load(context->db, context->business_id, view->id, &one, error) ||
        !person_work_list(context->db, context->business_id, view->id, context->today, &work,
                          error) ||
        !person_list(context->db, context->business_id, 0, PEOPLE_MAX, &people, error)) {
        return false;
    }
    if (record_count(one) == 0 || person_at(one, 0)->active == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such person");
    }
    const Person *person = person_at(one, 0);
    g_autofree char *sheet = g_strdup_printf("/serah-terima/%d", (int)person->id);
    view->title_data = g_strdup(person->name);
    draw_work(view, work);
    ui_actions_begin(html);
    ui_button_link(html, sheet, tr(html->lang, "Lembar serah terima"), true);
    ui_actions_end(html);
    if (!g_str_equal(person->kind, "owner")) {
        draw_leaving(view, person, people);
    }
    return true;
}

const Page page_person = {
    .path = "/orang/{nomor}",
    .title = N_("Orang:"),
    .job = JOB_PLAN,
    .back = "/orang",
    .needs = CAN_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
