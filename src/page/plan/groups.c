// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/times.h"
#include "page/page.h"
#include "store/group.h"
#include "store/group_lead.h"

#define LEAD_DAYS 90

static const Action *const ACTIONS_HERE[] = {&action_group_add, NULL};

static char *rules_said(const Group *group, const Lang *lang)
{
    g_autofree char *days = group->days == ALL_WEEKDAYS ? g_strdup(tr(lang, "setiap hari"))
                                                        : days_format((int)group->days, lang);
    return g_strdup_printf(tr(lang, "%s; paling banyak %d sehari, %d seminggu"), days,
                           (int)group->max_a_day, (int)group->max_a_week);
}

/* "3 peminat"; NULL: none in ninety days. */
static char *leads_said(const RecordList *counts, int64_t group_id, const Lang *lang)
{
    for (size_t i = 0; i < record_count(counts); i++) {
        const GroupLeads *count = group_leads_at(counts, i);
        if (count->group_id == group_id && count->leads > 0) {
            return g_strdup_printf(tr_count(lang, "%d peminat", count->leads), (int)count->leads);
        }
    }
    return NULL;
}

static void draw_groups(PageView *view, const RecordList *groups, const RecordList *counts)
{
    Html *html = view->html;
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(groups); i++) {
        const Group *group = group_at(groups, i);
        g_autofree char *rules = rules_said(group, html->lang);
        g_autofree char *href = g_strdup_printf("/grup/%d", (int)group->id);
        g_autofree char *leads = leads_said(counts, group->id, html->lang);
        ui_item(html, (UiItem){.title_data = group->name,
                               .note = rules,
                               .note_data = *group->topic != '\0' ? group->topic : NULL,
                               .href = href,
                               .badge = leads,
                               .tone = TONE_GOOD,
                               .icon = "people"});
    }
    ui_list_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_autoptr(RecordList) groups = NULL;
    g_autoptr(RecordList) counts = NULL;
    const Context *context = view->context;
    Period days = {context->today - LEAD_DAYS + 1, context->today, false};
    if (!group_list_active(context->db, context->business_id, &groups, error) ||
        !group_lead_counts(context->db, context->business_id, days, &counts, error)) {
        return false;
    }
    if (record_count(groups) > 0) {
        draw_groups(view, groups, counts);
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
