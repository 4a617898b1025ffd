// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/start/question_view.h"

/* One screen of the guided start: at most a few choices, why it is asked, how far one is. */

static const char GROUP[] = "start";
static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};

static char *screen_path(int64_t screen, int64_t screens)
{
    return screen > screens ? g_strdup("/profil") : g_strdup_printf("/mulai/%d", (int)screen);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int64_t screen = view->id;
    int64_t screens = question_screens(view->context->knowledge, GROUP);
    if (screen < 1 || screen > screens) {
        page_redirect(view, "/mulai");
        return true;
    }
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    bool changing = profile_is_complete(&standing.profile);
    g_autofree char *next = changing ? g_strdup("/profil") : screen_path(screen + 1, screens);
    g_autofree char *progress = g_strdup_printf(tr(lang, "%d dari %d"), (int)screen, (int)screens);
    view->back = changing     ? g_strdup("/mulai")
                 : screen > 1 ? screen_path(screen - 1, screens)
                              : g_strdup("/mulai");
    ui_meter(html, screen, screens, progress);
    question_screen_draw(view, &standing,
                         (QuestionScreen){.group = GROUP,
                                          .screen = screen,
                                          .next = next,
                                          .submit = changing ? tr(lang, "Simpan") : NULL});
    if (question_screen_may_wait(standing.knowledge, GROUP, screen)) {
        ui_actions_begin(html);
        ui_button_link(html, next, tr(lang, "Lewati"), false);
        ui_actions_end(html);
    }
    return true;
}

const Page page_start_screen = {
    .path = "/mulai/{layar}",
    .title = N_("Kenali usaha Anda"),
    .job = JOB_START,
    .back = "/mulai",
    .needs = CAN_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
