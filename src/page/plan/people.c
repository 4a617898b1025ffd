// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/platform.h"
#include "page/page.h"
#include "store/person.h"
#include "store/task.h"
#include "store/tool.h"

/* Who does what: everybody with her open tasks, each task with one person. */

#define PEOPLE_MAX 50

static const Action *const ACTIONS_HERE[] = {&action_person_add, &action_task_add,
                                             &action_task_done, NULL};

static void draw_task(PageView *view, const Task *task)
{
    g_autofree char *day = day_format_short((Day)task->due_day, view->html->lang);
    ui_item_begin(view->html, (UiItem){.title_data = task->title,
                                       .note = day,
                                       .tone = task->due_day < view->context->today ? TONE_WARNING
                                                                                    : TONE_PLAIN});
    page_button(view, &action_task_done, task->id, NULL, true);
    ui_item_end(view->html);
}

static bool draw_tasks(PageView *view, int64_t person_id, const RecordList *tasks)
{
    bool any = false;
    for (size_t i = 0; i < record_count(tasks); i++) {
        if (task_at(tasks, i)->person_id == person_id) {
            draw_task(view, task_at(tasks, i));
            any = true;
        }
    }
    return any;
}

static void draw_person(PageView *view, const Person *person, const RecordList *tasks)
{
    Html *html = view->html;
    g_autofree char *href = g_strdup_printf("/orang/%d", (int)person->id);
    ui_card_begin(html, NULL);
    ui_list_begin(html);
    ui_item(html, (UiItem){.title_data = person->name, .href = href, .icon = "account"});
    bool any = draw_tasks(view, person->id, tasks);
    ui_list_end(html);
    if (!any) {
        ui_hint(html, tr(html->lang, "Belum ada tugas."));
    }
    ui_card_end(html);
}

static void draw_orphans(PageView *view, const RecordList *tasks)
{
    Html *html = view->html;
    size_t orphans = 0;
    for (size_t i = 0; i < record_count(tasks); i++) {
        orphans += task_at(tasks, i)->person_id == 0;
    }
    if (orphans == 0) {
        return;
    }
    ui_card_begin(html, tr(html->lang, "Tugas tanpa orang"));
    ui_list_begin(html);
    draw_tasks(view, 0, tasks);
    ui_list_end(html);
    ui_card_end(html);
}

static void draw_forms(PageView *view, const RecordList *people, const RecordList *tools)
{
    Html *html = view->html;
    g_auto(OptionTable) persons = option_table_of(people, "id", "name");
    g_autoptr(GArray) places = g_array_new(TRUE, TRUE, sizeof(UiOption));
    for (size_t i = 0; i < record_count(tools); i++) {
        const Platform *platform =
            platform_find(view->context->knowledge, tool_at(tools, i)->platform);
        UiOption option = {tool_at(tools, i)->platform, platform != NULL
                                                            ? platform_name(platform, html->lang)
                                                            : tool_at(tools, i)->platform};
        g_array_append_val(places, option);
    }
    const UiOptions options[] = {
        {"person", OPTIONS(persons)}, {"platform", (const UiOption *)(void *)places->data}, {0}};
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *today = day_format(view->context->today);
    form_values_show(values, "due_day", today);
    if (record_count(people) > 0) {
        ui_fold_begin(html, tr(html->lang, "Beri tugas"));
        page_form(view,
                  (PageForm){.action = &action_task_add, .options = options, .values = values});
        ui_fold_end(html);
    }
    ui_fold_begin(html, tr(html->lang, "Tambah orang"));
    page_form(view, (PageForm){.action = &action_person_add, .secondary = true});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autoptr(RecordList) people = NULL;
    g_autoptr(RecordList) tasks = NULL;
    g_autoptr(RecordList) tools = NULL;
    if (!person_list(context->db, context->business_id, 0, PEOPLE_MAX, &people, error) ||
        !task_list_open(context->db, context->business_id, 0, &tasks, error) ||
        !tool_list_chosen(context->db, context->business_id, &tools, error)) {
        return false;
    }
    if (record_count(people) == 0) {
        ui_empty(html, "people",
                 tr(html->lang, "Belum ada orang. Tambahkan siapa saja yang membantu, walau hanya "
                                "sekali seminggu."));
    }
    draw_orphans(view, tasks);
    for (size_t i = 0; i < record_count(people); i++) {
        draw_person(view, person_at(people, i), tasks);
    }
    draw_forms(view, people, tools);
    return true;
}

const Page page_people = {
    .path = "/orang",
    .title = N_("Orang dan tugas"),
    .job = JOB_PLAN,
    .note = N_("Siapa mengerjakan apa"),
    .order = 35,
    .icon = "people",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
