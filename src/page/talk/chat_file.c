// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "action/talk/chat_form.h"
#include "page/talk/chat_script.h"
#include "page/talk/chat_view.h"

#define NAMES_TOLD 8u

static const Action *const ACTIONS_HERE[] = {&action_chat_import, NULL};

/* The form of action_chat_import without what is ticked later. */
static void preview_fields(Field *fields)
{
    static const char *const NAMES[] = {"file", "me", "order"};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        fields[i] = *form_field(action_chat_import.form, NAMES[i]);
    }
}

/* Only reads: nothing is written, and the file is gone with the request. */
static bool post(PageView *view, GError **error)
{
    (void)error;
    FormErrors *errors = form_errors_new();
    page_keep_form(view,
                   form_read(action_chat_import.form, request_form_source(view->request),
                             view->html->lang, errors),
                   errors);
    view->failed = &action_chat_import;
    return true;
}

static void refuse_owner(PageView *view, const TalkPeople *people)
{
    const Lang *lang = view->html->lang;
    g_autoptr(GString) names = g_string_new(NULL);
    for (size_t i = 0; i < MIN(people->count, (size_t)NAMES_TOLD); i++) {
        g_autofree char *name = g_utf8_make_valid(people->people[i].name, -1);
        g_string_append_printf(names, "%s%s", i > 0 ? ", " : "", name);
    }
    form_errors_add(view->kept_errors, "me",
                    tr(lang, "Belum jelas yang mana Anda. Nama di chat ini: %s. Tulis nama Anda, "
                             "lalu pilih berkasnya sekali lagi."),
                    names->str);
}

/* NULL: refused, with the reason in the form, or a failure when *error is set. */
static ChatFound *found_read(PageView *view, GError **error)
{
    const FormValues *typed = view->typed;
    ChatProblem problem = CHAT_PROBLEM_NONE;
    ChatOrder order = CHAT_DMY;
    g_autoptr(GError) failure = NULL;
    ChatWish wish = {form_text(typed, "me"), "", chat_order_of(typed, &order)};
    g_autoptr(ChatFound) found =
        chat_found_read(view->context, form_file(typed, "file"), &wish, &problem, &failure);
    if (failure != NULL) {
        g_propagate_error(error, g_steal_pointer(&failure));
    } else if (found == NULL) {
        form_errors_add(view->kept_errors, "file", "%s",
                        tr(view->html->lang, chat_problem_sentence(problem)));
    } else if (found->talk->owner < 0) {
        refuse_owner(view, &found->talk->people);
        return NULL;
    }
    return g_steal_pointer(&found);
}

static void draw_found(PageView *view, const ChatFound *found)
{
    g_autoptr(FormValues) rows = chat_rows_of(found);
    chat_figures(view, found);
    chat_picks(view, rows, NULL);
    ui_hint(view->html, tr(view->html->lang, "Berkas ini dibaca di server lalu langsung dibuang. "
                                             "Yang disimpan hanya yang Anda centang."));
}

static bool draw_form(PageView *view, GError **error)
{
    Html *html = view->html;
    Field fields[4] = {{0}};
    preview_fields(fields);
    const Form form = {fields};
    ui_lead(html,
            tr(html->lang, "Ekspor satu chat dari WhatsApp, lalu pilih berkasnya di sini. Anda "
                           "melihat dulu isinya, baru memilih apa yang disimpan."));
    page_form(view, (PageForm){.action = &action_chat_import, .form = &form, .fold_from = "me"});
    return chat_script(view, error);
}

static bool get(PageView *view, GError **error)
{
    bool sent = view->typed != NULL && form_errors_count(view->errors) == 0;
    g_autoptr(GError) failure = NULL;
    g_autoptr(ChatFound) found = sent ? found_read(view, &failure) : NULL;
    if (failure != NULL) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    if (found == NULL) {
        return draw_form(view, error);
    }
    draw_found(view, found);
    return true;
}

const Page page_chat_file = {
    .path = "/pesan/chat",
    .title = N_("Baca chat WhatsApp"),
    .job = JOB_TALK,
    .note = N_("Siapa yang menunggu, siapa yang memesan, seberapa cepat Anda menjawab"),
    .order = 12,
    .icon = "talk",
    .back = "/pesan",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .wasm = true,
    .actions = ACTIONS_HERE,
    .get = get,
    .post = post,
};
