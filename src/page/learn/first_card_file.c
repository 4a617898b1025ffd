// SPDX-License-Identifier: Apache-2.0
#include "app/first_card.h"

#include "app/standing.h"
#include "page/create/poster_view.h"

/* The first card as a picture, drawn from the answers (X04). */
static bool send(PageView *view, const Answers *answers, GError **error)
{
    const PosterKind *kind = poster_find("product");
    g_auto(BusinessLook) look = {0};
    g_autoptr(GBytes) file = NULL;
    g_autoptr(FormValues) values = first_card_values(view->context, answers);
    PosterView asked = poster_view_asked(view, kind);
    if (!poster_size_parse(view->segment, &asked.size) || (kind->sizes & 1u << asked.size) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no size '%s'", view->segment);
    }
    PosterDraft draft = {kind, values, 0, asked.style, asked.size, asked.output};
    if (!business_look_load(view->context, &look, error)) {
        return false;
    }
    g_autofree char *digest = form_digest(values);
    PosterRecord none = {.style = look.style};
    g_autofree char *shown = poster_record_tag(&none, &look, &asked);
    g_autofree char *tag = g_strdup_printf("\"%.16s-%s", digest, shown + 1);
    if (poster_send_kept(view, tag)) {
        return true;
    }
    if (!poster_picture(view->context, &look, &draft, &file, error)) {
        return false;
    }
    poster_send(view, tag, asked.output.format, file);
    return true;
}

static bool get(PageView *view, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    if (!first_card_is_ready(standing.answers)) {
        return error_set(error, ERROR_NOT_FOUND, "the card has no product and price yet");
    }
    return send(view, standing.answers, error);
}

const Page page_first_card_file = {
    .path = "/kartu-pertama/{ukuran}/gambar",
    .title = N_("Kartu pertama"),
    .job = JOB_LEARN,
    .back = "/kartu-pertama",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .query = &POSTER_FILE_QUERY,
    .get = get,
};
