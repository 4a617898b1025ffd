// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/catalogue.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_testimonial_add, NULL};

#define SHOWN_MAX 200

static void draw_item(Html *html, const Testimonial *said)
{
    const Lang *lang = html->lang;
    g_autofree char *href = g_strdup_printf("/ulasan/%" G_GINT64_FORMAT, said->id);
    g_autofree char *stars = stars_words(said->stars);
    const char *badge = said->may_publish == 0 ? tr(lang, "Hanya Anda yang melihat")
                        : said->hide_name != 0 ? tr(lang, "Ditampilkan tanpa nama")
                                               : tr(lang, "Boleh ditampilkan");
    ui_item(html, (UiItem){.title_data = said->customer,
                           .note_data = said->text,
                           .value = stars,
                           .href = href,
                           .badge = badge,
                           .tone = said->may_publish != 0 ? TONE_GOOD : TONE_PLAIN});
}

static void draw_list(Html *html, const RecordList *list, TestimonialSum sum)
{
    g_autofree char *average = testimonial_words(sum, html->lang);
    if (average == NULL) {
        ui_empty(html, "heart",
                 tr(html->lang, "Belum ada ulasan. Tulis satu pujian pembeli, lalu tanyakan "
                                "apakah boleh ditampilkan."));
        return;
    }
    ui_lead(html, average);
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_item(html, testimonial_at(list, i));
    }
    ui_list_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    TestimonialSum sum = {0};
    if (!testimonial_list_newest(context->db, context->business_id, SHOWN_MAX, &list, error) ||
        !testimonial_sum(context->db, context->business_id, false, &sum, error)) {
        return false;
    }
    draw_list(view->html, list, sum);
    ui_card_begin(view->html, tr(view->html->lang, "Tulis ulasan pembeli"));
    page_form(view,
              (PageForm){.action = &action_testimonial_add, .secondary = record_count(list) > 0});
    ui_card_end(view->html);
    return true;
}

const Page page_testimonials = {
    .path = "/ulasan",
    .title = N_("Ulasan pembeli"),
    .job = JOB_TALK,
    .note = N_("Bintang dan kata-kata pembeli, dengan izinnya"),
    .order = 50,
    .icon = "heart",
    .back = "/menu",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
