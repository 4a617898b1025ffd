// SPDX-License-Identifier: Apache-2.0
#include "app/first_card.h"

#include "action/registry.h"
#include "guide/belief.h"
#include "page/start/question_view.h"
#include "store/product.h"

/* First what she believes, then a few answers, then the card itself: the answer to the belief. */

static const Action *const ACTIONS_HERE[] = {&action_answer_set, &action_product_add, NULL};

static void draw_begin(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    ui_lead(html, tr(html->lang, "Kita buat satu kartu jualan dalam satu menit. Tidak perlu pandai "
                                 "desain."));
    question_screen_draw(view, standing,
                         (QuestionScreen){.group = "belief",
                                          .screen = 1,
                                          .next = "/kartu-pertama/1",
                                          .submit = tr(html->lang, "Buat kartu")});
}

static void draw_answered_beliefs(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    for (size_t i = 0; i < belief_count(standing->knowledge); i++) {
        const Belief *belief = belief_mine(standing->knowledge, standing->answers, i);
        if (belief == NULL) {
            return;
        }
        ui_why_begin(html, belief_name(belief, html->lang));
        ui_why_item(html, belief_answer(belief, html->lang), "X04");
        ui_why_end(html);
    }
}

/* The goods of the card can become the first of the catalogue, unless they are there already. */
static bool draw_keep(PageView *view, const Answers *answers, GError **error)
{
    const char *name = answers_text(answers, "card_product");
    const char *const hidden[] = {"name", name, "price", answers_text(answers, "card_price"), NULL};
    int64_t id = 0;
    if (!product_find_name(view->context->db, view->context->business_id, name, &id, error)) {
        return false;
    }
    if (id != 0) {
        return true;
    }
    page_form(view, (PageForm){.action = &action_product_add,
                               .hidden = hidden,
                               .submit = tr(view->html->lang, "Simpan sebagai barang"),
                               .next = "/kartu-pertama",
                               .secondary = true,
                               .compact = true});
    return true;
}

static bool draw_card(PageView *view, const Standing *standing, GError **error)
{
    Html *html = view->html;
    g_auto(Caption) card = {0};
    if (!first_card_text(view->context, standing->answers, &card, error)) {
        return false;
    }
    const PosterFormat *format = poster_format(POSTER_PORTRAIT);
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA1, card.text, -1);
    g_autofree char *src = g_strdup_printf("/kartu-pertama/portrait/gambar?v=%.12s", digest);
    ui_notice(html, TONE_GOOD, tr(html->lang, "Kartu pertama Anda sudah jadi."));
    ui_picture(html, (UiPicture){.src = src,
                                 .alt_data = answers_text(standing->answers, "card_product"),
                                 .width = format->width_px,
                                 .height = format->height_px,
                                 .first = true});
    ui_actions_begin(html);
    ui_button_link(html, "/kartu-pertama/status/gambar?unduh=1",
                   tr(html->lang, "Simpan untuk Status"), true);
    ui_share_picture(html, src, tr(html->lang, "Bagikan"));
    ui_actions_end(html);
    ui_copy(html, tr(html->lang, "Siap dikirim ke status WhatsApp"), card.text, true);
    draw_answered_beliefs(view, standing);
    ui_actions_begin(html);
    ui_button_link(html, "/kartu-pertama/1", tr(html->lang, "Ubah kartu"), false);
    ui_actions_end(html);
    return draw_keep(view, standing->answers, error);
}

static bool get(PageView *view, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    if (first_card_is_ready(standing.answers)) {
        return draw_card(view, &standing, error);
    }
    draw_begin(view, &standing);
    return true;
}

const Page page_first_card = {
    .path = "/kartu-pertama",
    .title = N_("Kartu pertama"),
    .job = JOB_LEARN,
    .note = N_("Satu kartu jualan jadi dalam satu menit"),
    .order = 5,
    .icon = "create",
    .back = "/menu",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
