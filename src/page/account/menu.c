// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "app/reader.h"
#include "page/page.h"

/* The jobs a beginner sees at first; the others stand behind one more tap (L12). */
#define JOBS_GUIDED JOB_PUBLISH

/* Pages of a job in the menu, by their order. */
static const Page *next_in_menu(const PageView *view, Job job, int after)
{
    const Page *found = NULL;
    for (size_t i = 0; i < page_count(); i++) {
        const Page *page = PAGES[i];
        bool shown = page->job == job && page->note != NULL && page->order > after &&
                     context_may_read(view->context, page->needs, page->subject);
        if (shown && (found == NULL || page->order < found->order)) {
            found = page;
        }
    }
    return found;
}

/* A title that leads up to users' words ends in a colon; here it stands alone. */
static void draw_page(Html *html, const Page *page)
{
    g_autofree char *title = g_strdup(tr(html->lang, page->title));
    if (g_str_has_suffix(title, ":")) {
        title[strlen(title) - 1] = '\0';
    }
    ui_item(html, (UiItem){.title = title,
                           .note = tr(html->lang, page->note),
                           .href = page->path,
                           .icon = page->icon});
}

/* The pages of one group, or those outside all groups; where the next group begins. */
static const Page *draw_group(PageView *view, Job job, const Page *page)
{
    Html *html = view->html;
    const char *group = job_group(job, page->order);
    if (group != NULL) {
        ui_fold_begin(html, tr(html->lang, group));
    }
    ui_list_begin(html);
    for (; page != NULL && job_group(job, page->order) == group;
         page = next_in_menu(view, job, page->order)) {
        draw_page(html, page);
    }
    ui_list_end(html);
    if (group != NULL) {
        ui_fold_end(html);
    }
    return page;
}

/* Folded twice: a few words to choose from first, not some ninety. */
static void draw_job(PageView *view, Job job)
{
    Html *html = view->html;
    const Page *page = next_in_menu(view, job, -1);
    if (page == NULL) {
        return;
    }
    ui_fold_begin_with(html, job_icon(job), tr(html->lang, job_label(job)),
                       tr(html->lang, job_note(job)));
    while (page != NULL) {
        page = draw_group(view, job, page);
    }
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Depth depth = DEPTH_FULL;
    if (!reader_depth(view->context, &depth, error)) {
        return false;
    }
    for (Job job = JOB_START; job < JOB_COUNT; job++) {
        draw_job(view, job);
        if (depth == DEPTH_GUIDED && job == JOBS_GUIDED) {
            ui_fold_begin(view->html, tr(view->html->lang, "Lainnya"));
        }
    }
    if (depth == DEPTH_GUIDED) {
        ui_fold_end(view->html);
    }
    return true;
}

const Page page_menu = {
    .path = "/menu",
    .title = N_("Menu"),
    .kept = true,
    .get = get,
};
