// SPDX-License-Identifier: Apache-2.0
#include "guide/target.h"
#include "action/registry.h"
#include "base/money.h"
#include "guide/platform.h"
#include "page/start/question_view.h"
#include "store/task.h"
#include "store/tool.h"

/* The owner's own work: the sales target split into orders a day, and her strategic tasks. What
 * others do on the accounts is not here: see /orang. */

static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};

static void draw_figures(PageView *view, const Target *target)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *month = number_format(target->orders_month);
    g_autofree char *week = number_format(target->orders_week);
    g_autofree char *day = number_format(target->orders_day);
    g_autofree char *money = money_format(target->idr_week);
    ui_figures_begin(html);
    ui_figure(html, day, tr(lang, "pesanan sehari"), NULL);
    ui_figure(html, week, tr(lang, "pesanan seminggu"), NULL);
    ui_figure(html, month, tr(lang, "pesanan sebulan"), NULL);
    ui_figure(html, money, tr(lang, "seminggu"), NULL);
    ui_figures_end(html);
    if (target->above_capacity) {
        ui_notice(html, TONE_WARNING,
                  tr(lang, "Target ini di atas kesanggupan sehari. Naikkan nilai pesanan, cari "
                           "bantuan, atau kecilkan target."));
    }
}

static void draw_channels(PageView *view, const Target *target, const RecordList *tools)
{
    Html *html = view->html;
    size_t count = record_count(tools);
    if (count == 0) {
        return;
    }
    ui_card_begin(html, tr(html->lang, "Dibagi per alat, seminggu"));
    ui_list_begin(html);
    for (size_t i = 0; i < count; i++) {
        const Platform *platform =
            platform_find(view->context->knowledge, tool_at(tools, i)->platform);
        g_autofree char *share = number_format(target_share(target, count, i));
        ui_item(html, (UiItem){.title = platform != NULL ? platform_name(platform, html->lang)
                                                         : tool_at(tools, i)->platform,
                               .value = share});
    }
    ui_list_end(html);
    ui_hint(html, tr(html->lang, "Dibagi rata dulu; setelah beberapa minggu, hasil nyata yang "
                                 "menentukan."));
    ui_card_end(html);
}

static void draw_own_tasks(PageView *view, const RecordList *tasks)
{
    Html *html = view->html;
    bool any = false;
    ui_card_begin(html, tr(html->lang, "Tugas pemilik"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(tasks); i++) {
        const Task *task = task_at(tasks, i);
        if (g_str_equal(task->kind, "strategy")) {
            g_autofree char *day = day_format_short((Day)task->due_day, html->lang);
            ui_item(html, (UiItem){.title_data = task->title, .note = day});
            any = true;
        }
    }
    ui_list_end(html);
    if (!any) {
        ui_hint(html,
                tr(html->lang, "Belum ada. Beri diri Anda satu tugas untuk memajukan usaha."));
    }
    ui_link(html, "/orang", tr(html->lang, "Atur orang dan tugas"));
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_auto(Standing) standing = {0};
    g_autoptr(RecordList) tools = NULL;
    g_autoptr(RecordList) tasks = NULL;
    if (!standing_load(context, &standing, error) ||
        !tool_list_chosen(context->db, context->business_id, &tools, error) ||
        !task_list_open(context->db, context->business_id, 0, &tasks, error)) {
        return false;
    }
    TargetInput input = {0};
    bool known = target_input_of(standing.answers, (int)context->business->off_days, &input);
    if (known) {
        Target target = target_of(input);
        draw_figures(view, &target);
        draw_channels(view, &target, tools);
    } else {
        ui_lead(html, tr(html->lang, "Tiga angka saja, lalu target sebulan menjadi pesanan "
                                     "sehari."));
    }
    ui_card_begin(html, tr(html->lang, "Angka target"));
    question_screen_draw(
        view, &standing,
        (QuestionScreen){
            .group = "target", .screen = 1, .next = "/target", .submit = tr(html->lang, "Hitung")});
    ui_card_end(html);
    draw_own_tasks(view, tasks);
    return true;
}

const Page page_target = {
    .path = "/target",
    .title = N_("Target penjualan"),
    .job = JOB_PLAN,
    .note = N_("Sebulan menjadi pesanan per hari"),
    .order = 25,
    .icon = "measure",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
