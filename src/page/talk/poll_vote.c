// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/talk/poll_view.h"
#include "page/visitor.h"
#include "store/secret.h"
#include "store/session.h"

/* The page buyers vote on. A phone is remembered by a mark it keeps itself, and a form by its key. */

#define VOTES_A_PEER_AN_HOUR 60
#define HOUR_S 3600

static bool shown_load(PageView *view, PollShown *ret_shown, GError **error)
{
    int64_t business_id = 0, id = 0;
    if (!poll_find(view->context->db, view->segment, &business_id, &id, error)) {
        return false;
    }
    return id == 0 ? error_set(error, ERROR_NOT_FOUND, "no such poll")
                   : poll_shown_load(view->context->db, business_id, id, ret_shown, error);
}

static char *field_name(int64_t question)
{
    return g_strdup_printf("q%" G_GINT64_FORMAT, question);
}

/* One choice a question; labels are the owner's words. */
static FormTable *fields_of(const PollShown *shown)
{
    FormTable *table = form_table_new();
    for (size_t i = 0; i < record_count(shown->questions); i++) {
        const PollQuestion *question = poll_question_at(shown->questions, i);
        g_autofree char *name = field_name(question->position);
        g_autoptr(GStringChunk) texts = g_string_chunk_new(32);
        g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
        for (size_t c = 0; c < record_count(shown->choices); c++) {
            const PollChoice *one = poll_choice_at(shown->choices, c);
            g_autofree char *value = g_strdup_printf("%" G_GINT64_FORMAT, one->position);
            Choice choice = {g_string_chunk_insert(texts, value), one->text};
            if (one->question == question->position) {
                g_array_append_val(choices, choice);
            }
        }
        form_table_add(table, &(Field){.name = name,
                                       .label = question->text,
                                       .kind = FIELD_CHOICE,
                                       .required = true,
                                       .choices = (const Choice *)(void *)choices->data});
    }
    return table;
}

static void draw_form(PageView *view, const PollShown *shown)
{
    g_autoptr(FormTable) fields = fields_of(shown);
    g_autofree char *token = secret_token();
    g_autofree char *key = g_strndup(token, POLL_KEY_BYTES);
    g_autofree char *target = g_strdup_printf("/suara/%s", poll_shown(shown)->code);
    ui_form(view->html, &(UiForm){.form = form_table_form(fields),
                                  .values = view->typed,
                                  .errors = view->errors,
                                  .target = target,
                                  .action = "poll_vote",
                                  .key = key,
                                  .submit = tr(view->html->lang, "Kirim pilihan"),
                                  .fold_from = ""});
    ui_hint(view->html, tr(view->html->lang, "Nama dan nomor Anda tidak ditanyakan dan tidak "
                                             "disimpan."));
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(PollShown) shown = {0};
    if (!shown_load(view, &shown, error)) {
        return false;
    }
    const Poll *poll = poll_shown(&shown);
    if (g_str_equal(poll->state, "closed")) {
        ui_notice(html, TONE_GOOD, tr(html->lang, "Jajak pendapat ini sudah selesai. Keputusannya:"));
        ui_paragraph_data(html, poll->decision);
        poll_draw_result(view, &shown, false);
    } else if (visitor_has_voted(view->request, poll->code)) {
        ui_notice(html, TONE_GOOD, tr(html->lang, "Pilihan Anda sudah masuk. Terima kasih!"));
        poll_draw_result(view, &shown, false);
    } else {
        draw_form(view, &shown);
    }
    return true;
}

static bool vote(PageView *view, const PollShown *shown, bool *ret_refused, GError **error)
{
    int64_t picks[POLL_QUESTIONS_MAX] = {0};
    bool counted = false;
    const Poll *poll = poll_shown(shown);
    size_t count = MIN(record_count(shown->questions), POLL_QUESTIONS_MAX);
    for (size_t i = 0; i < count; i++) {
        g_autofree char *name = field_name((int64_t)i + 1);
        picks[i] = g_ascii_strtoll(form_text(view->typed, name), NULL, 10);
    }
    PollVote sent = {poll->id, request_form(view->request, "_key"), picks, count};
    g_autofree char *bucket =
        g_strdup_printf("suara:%" G_GINT64_FORMAT ":%s", poll->id, request_peer(view->request));
    g_autoptr(GError) failure = NULL;
    if (rate_take(view->context->db, bucket, HOUR_S, VOTES_A_PEER_AN_HOUR, view->context->now,
                  &failure) &&
        poll_vote(view->context->db, shown->business_id, &sent, view->context->now, &counted,
                  &failure)) {
        return true;
    }
    *ret_refused = error_code(failure) == ERROR_LIMIT;
    if (*ret_refused) {
        form_errors_add(view->kept_errors, "", "%s",
                        tr(view->html->lang, "Sedang terlalu banyak suara dari jaringan ini. "
                                             "Pilihan Anda masih ada; coba lagi satu jam lagi."));
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

static bool key_fits(const char *key)
{
    return key != NULL && strlen(key) == POLL_KEY_BYTES &&
           strspn(key, "0123456789abcdef") == POLL_KEY_BYTES;
}

static bool post(PageView *view, GError **error)
{
    g_auto(PollShown) shown = {0};
    if (!shown_load(view, &shown, error)) {
        return false;
    }
    const char *code = poll_shown(&shown)->code;
    g_autofree char *back = g_strdup_printf("/suara/%s", code);
    if (g_str_equal(poll_shown(&shown)->state, "closed") ||
        visitor_has_voted(view->request, code)) {
        page_redirect(view, back);
        return true;
    }
    g_autoptr(FormTable) fields = fields_of(&shown);
    FormErrors *errors = form_errors_new();
    page_keep_form(view,
                   form_read(form_table_form(fields), request_form_source(view->request),
                             view->html->lang, errors),
                   errors);
    if (!key_fits(request_form(view->request, "_key"))) {
        form_errors_add(errors, "", "%s",
                        tr(view->html->lang, "Halaman ini sudah lama terbuka. Isian Anda masih "
                                             "ada; tekan tombol sekali lagi."));
    }
    bool refused = form_errors_count(errors) > 0;
    if (!refused && !vote(view, &shown, &refused, error)) {
        return false;
    }
    if (!refused) {
        page_redirect(view, back);
        visitor_voted_cookie(view->request, view->response, code);
    }
    return true;
}

const Page page_poll_vote = {
    .path = "/suara/{kode}",
    .title = N_("Pilih yang Anda suka"),
    .anonymous = true,
    .unlisted = true,
    .get = get,
    .post = post,
};
