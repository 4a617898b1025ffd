// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/obstacle.h"
#include "page/start/question_view.h"

/* Six questions, then each obstacle of hers with the page that helps (requirement X01). */

static const char GROUP[] = "obstacle";
static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};
static const Field QUERY_FIELDS[] = {
    {"layar", N_("Layar"), FIELD_NUMBER, .min = 1, .max = 99},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static void draw_remedies(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    const Obstacle *obstacle = obstacle_mine(standing->knowledge, standing->answers, 0);
    if (obstacle == NULL) {
        ui_empty(html, "check", tr(html->lang, "Tidak ada yang menghalangi. Bagus!"));
        return;
    }
    ui_lead(html, tr(html->lang, "Setiap tantangan ada jalannya:"));
    ui_list_begin(html);
    for (size_t i = 1; obstacle != NULL; i++) {
        ui_item(html, (UiItem){.title = obstacle_name(obstacle, html->lang),
                               .note = obstacle_remedy(obstacle, html->lang),
                               .href = obstacle->path});
        obstacle = obstacle_mine(standing->knowledge, standing->answers, i);
    }
    ui_list_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    int64_t screens = question_screens(standing.knowledge, GROUP);
    int64_t open = question_next_screen(standing.knowledge, standing.answers, GROUP);
    int64_t screen = form_int_or(view->query, "layar", open);
    if (screen >= 1 && screen <= screens) {
        g_autofree char *progress =
            g_strdup_printf(tr(html->lang, "%d dari %d"), (int)screen, (int)screens);
        g_autofree char *next = open != 0 || screen == screens
                                    ? g_strdup("/tantangan")
                                    : g_strdup_printf("/tantangan?layar=%d", (int)screen + 1);
        ui_meter(html, screen, screens, progress);
        question_screen_draw(view, &standing,
                             (QuestionScreen){.group = GROUP, .screen = screen, .next = next});
        return true;
    }
    draw_remedies(view, &standing);
    ui_actions_begin(html);
    ui_button_link(html, "/tantangan?layar=1", tr(html->lang, "Periksa lagi"), false);
    ui_actions_end(html);
    return true;
}

const Page page_obstacles = {
    .path = "/tantangan",
    .title = N_("Tantangan saya"),
    .job = JOB_START,
    .note = N_("Enam tantangan dan jalan keluarnya"),
    .order = 50,
    .icon = "warning",
    .back = "/profil",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
