// SPDX-License-Identifier: Apache-2.0
#include "guide/opportunity.h"
#include "page/page.h"
#include "store/opportunity_use.h"

static void draw_unused(PageView *view, const Opportunity *opportunity)
{
    const Lang *lang = view->html->lang;
    ui_item_begin(view->html, (UiItem){.title = opportunity_name(opportunity, lang),
                                       .note = opportunity_unused(opportunity, lang)});
    ui_paragraph(view->html, opportunity_step(opportunity, lang));
    ui_button_link(view->html, opportunity->path, tr(lang, "Mulai"), false);
    ui_item_end(view->html);
}

static void draw_used(PageView *view, const OpportunityUse *use)
{
    Html *html = view->html;
    ui_fold_begin(html, tr(html->lang, "Sudah Anda pakai"));
    ui_list_begin(html);
    for (size_t i = 0; i < opportunity_count(view->context->knowledge); i++) {
        const Opportunity *opportunity = opportunity_at(view->context->knowledge, i);
        if (use->used[opportunity->kind]) {
            ui_item(html,
                    (UiItem){.title = opportunity_name(opportunity, html->lang), .icon = "check"});
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    OpportunityUse use = {0};
    size_t unused = 0;
    if (!opportunity_use_load(context->db, context->business_id, context->now, &use, error)) {
        return false;
    }
    ui_lead(html, tr(html->lang, "Peluang yang belum dipakai, masing-masing satu langkah:"));
    ui_list_begin(html);
    for (size_t i = 0; i < opportunity_count(context->knowledge); i++) {
        const Opportunity *opportunity = opportunity_at(context->knowledge, i);
        if (!use.used[opportunity->kind]) {
            draw_unused(view, opportunity);
            unused++;
        }
    }
    ui_list_end(html);
    if (unused == 0) {
        ui_notice(html, TONE_GOOD, tr(html->lang, "Kelima peluang sudah Anda pakai. Hebat!"));
    }
    if (unused < opportunity_count(context->knowledge)) {
        draw_used(view, &use);
    }
    return true;
}

const Page page_opportunities = {
    .path = "/peluang",
    .title = N_("Peluang saya"),
    .job = JOB_START,
    .note = N_("Lima peluang, satu langkah untuk yang belum dipakai"),
    .order = 55,
    .icon = "heart",
    .back = "/profil",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .get = get,
};
