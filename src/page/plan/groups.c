// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/times.h"
#include "page/page.h"
#include "store/group.h"

static const Action *const ACTIONS_HERE[] = {&action_group_add, NULL};

static char *rules_said(const Group *group, const Lang *lang)
{
    g_autofree char *days = group->days == ALL_WEEKDAYS ? g_strdup(tr(lang, "setiap hari"))
                                                        : days_format((int)group->days, lang);
    return g_strdup_printf(tr(lang, "%s; paling banyak %d sehari, %d seminggu"), days,
                           (int)group->max_a_day, (int)group->max_a_week);
}

static void draw_groups(PageView *view, const RecordList *groups)
{
    Html *html = view->html;
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(groups); i++) {
        const Group *group = group_at(groups, i);
        g_autofree char *rules = rules_said(group, html->lang);
        g_autofree char *href = g_strdup_printf("/grup/%d", (int)group->id);
        ui_item(html,
                (UiItem){.title_data = group->name, .note = rules, .href = href, .icon = "people"});
    }
    ui_list_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_autoptr(RecordList) groups = NULL;
    if (!group_list_active(view->context->db, view->context->business_id, &groups, error)) {
        return false;
    }
    if (record_count(groups) > 0) {
        draw_groups(view, groups);
    } else {
        ui_empty(html, "people",
                 tr(html->lang, "Belum ada grup. Catat grup kampung yang Anda ikuti beserta "
                                "aturannya; jadwal tidak akan melanggarnya."));
    }
    ui_card_begin(html, tr(html->lang, "Grup baru"));
    page_form(view, (PageForm){.action = &action_group_add});
    ui_card_end(html);
    return true;
}

const Page page_groups = {
    .path = "/grup",
    .title = N_("Grup"),
    .job = JOB_PLAN,
    .note = N_("Hari dan batas kiriman tiap grup"),
    .order = 50,
    .icon = "people",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
