// SPDX-License-Identifier: Apache-2.0
#include "page/publish/check_view.h"

#include "app/text_check.h"

static void draw_sentences(Html *html, Tone tone, const char *heading, const GPtrArray *sentences)
{
    if (sentences->len == 0) {
        return;
    }
    ui_subheading(html, heading);
    for (guint i = 0; i < sentences->len; i++) {
        ui_notice(html, tone, g_ptr_array_index(sentences, i));
    }
}

static void draw_group(Html *html, const CheckReport *report, CheckGroup group)
{
    const Lang *lang = html->lang;
    ui_subheading(html, tr(lang, check_group_name(group)));
    ui_list_begin(html);
    for (size_t i = 0; i < report->results->len; i++) {
        const CheckResult *result = check_report_at(report, i);
        if (result->check->group != group) {
            continue;
        }
        bool passed = result->state == CHECK_PASSED;
        ui_item(html, (UiItem){.title = check_name(result->check, lang),
                               .note = passed ? NULL : result->hint,
                               .badge = passed ? tr(lang, "baik") : NULL,
                               .tone = passed ? TONE_GOOD : TONE_PLAIN,
                               .icon = passed                           ? "check"
                                       : result->state == CHECK_MISSING ? "warning"
                                                                        : "talk"});
    }
    ui_list_end(html);
}

/* What only she can tell, as ticks. */
static void draw_ticks(PageView *view, const Post *post)
{
    const Knowledge *knowledge = view->context->knowledge;
    const Lang *lang = view->html->lang;
    g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    g_autoptr(FormTable) table = form_table_new();
    for (size_t i = 0; i < check_count(knowledge); i++) {
        const Check *check = check_at(knowledge, i);
        Choice choice = {check->key, check_ask(check, lang)};
        if (check->needs == 0) {
            g_array_append_val(choices, choice);
        }
    }
    form_table_add(table, &(Field){.name = CHECK_TICKED,
                                   .label = tr(lang, "Sudah saya pastikan"),
                                   .kind = FIELD_SET,
                                   .choices = (const Choice *)(void *)choices->data});
    g_autofree char *target = g_strdup_printf("/posting/%" G_GINT64_FORMAT, post->id);
    ui_query_form(view->html, target, form_table_form(table), view->query, NULL,
                  tr(lang, "Periksa lagi"));
}

static void draw_report(PageView *view, const Post *post, const CheckReport *report)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *summary =
        g_strdup_printf(tr(lang, "Periksa tulisan: %d dari %d"), report->passed, report->total);
    if (form_has(view->query, CHECK_TICKED)) {
        ui_fold_begin_open(html, summary);
    } else {
        ui_fold_begin(html, summary);
    }
    draw_sentences(html, TONE_WARNING, tr(lang, "Belum ada di tulisan"), report->missing);
    draw_sentences(html, TONE_WARNING, tr(lang, "Perlu dilihat lagi"), report->hints);
    for (CheckGroup group = 0; group < CHECK_GROUPS; group++) {
        draw_group(html, report, group);
    }
    draw_ticks(view, post);
    ui_fold_end(html);
}

bool check_draw(PageView *view, const Post *post, const char *text, GError **error)
{
    g_auto(CheckReport) report = {0};
    TextWish wish = text_wish_of_post(post, text, form_text(view->query, CHECK_TICKED));
    if (!text_check(view->context, &wish, &report, error)) {
        return false;
    }
    draw_report(view, post, &report);
    return true;
}
