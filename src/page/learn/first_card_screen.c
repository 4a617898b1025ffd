// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/start/question_view.h"

/* One question of the card a screen. */

static const char GROUP[] = "card";
static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};

static char *screen_path(int64_t screen, int64_t screens)
{
    return screen < 1 || screen > screens ? g_strdup("/kartu-pertama")
                                          : g_strdup_printf("/kartu-pertama/%d", (int)screen);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    int64_t screen = view->id, screens = question_screens(view->context->knowledge, GROUP);
    g_auto(Standing) standing = {0};
    if (screen < 1 || screen > screens) {
        page_redirect(view, "/kartu-pertama");
        return true;
    }
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    g_autofree char *next = screen_path(screen + 1, screens);
    g_autofree char *progress =
        g_strdup_printf(tr(html->lang, "%d dari %d"), (int)screen, (int)screens);
    g_clear_pointer(&view->back, g_free);
    view->back = screen_path(screen - 1, screens);
    ui_meter(html, screen, screens, progress);
    question_screen_draw(view, &standing,
                         (QuestionScreen){.group = GROUP, .screen = screen, .next = next});
    if (question_screen_may_wait(standing.knowledge, GROUP, screen)) {
        ui_actions_begin(html);
        ui_button_link(html, next, tr(html->lang, "Lewati"), false);
        ui_actions_end(html);
    }
    return true;
}

const Page page_first_card_screen = {
    .path = "/kartu-pertama/{layar}",
    .title = N_("Kartu pertama"),
    .job = JOB_LEARN,
    .back = "/kartu-pertama",
    .needs = CAN_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
