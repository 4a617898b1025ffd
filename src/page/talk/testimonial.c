// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "action/talk/testimonial_form.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_testimonial_edit, &action_testimonial_remove,
                                             NULL};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!testimonial_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such testimonial");
    }
    const Testimonial *said = testimonial_at(one, 0);
    g_autoptr(FormValues) values = testimonial_values(said);
    view->title_data = g_strdup(said->customer);
    if (said->may_publish != 0) {
        g_autofree char *poster =
            g_strdup_printf("/poster/baru/testimonial?ulasan=%" G_GINT64_FORMAT, said->id);
        ui_actions_begin(view->html);
        ui_button_link(view->html, poster, tr(view->html->lang, "Buat gambar"), false);
        ui_actions_end(view->html);
    }
    page_form(view,
              (PageForm){.action = &action_testimonial_edit, .id = said->id, .values = values});
    page_form(view, (PageForm){.action = &action_testimonial_remove,
                               .id = said->id,
                               .next = "/ulasan",
                               .secondary = true,
                               .compact = true});
    return true;
}

const Page page_testimonial = {
    .path = "/ulasan/{nomor}",
    .title = N_("Ulasan"),
    .job = JOB_TALK,
    .back = "/ulasan",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
