// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "action/action.h"
#include "store/post_response.h"

#define COUNT_MAX 1000000000

/* The first three are what everybody is asked; the others are for who measures more. */
static const Field FIELDS[] = {
    {"comments", N_("Komentar"), FIELD_NUMBER, .max = COUNT_MAX},
    {"shares", N_("Dibagikan"), FIELD_NUMBER, .max = COUNT_MAX},
    {"word", N_("Satu kata tentang isi komentarnya"), FIELD_TEXT, .max = 30, .example = N_("enak")},
    {"likes", N_("Suka"), FIELD_NUMBER, .max = COUNT_MAX},
    {"reach", N_("Yang melihat"), FIELD_NUMBER, .max = COUNT_MAX},
    {"saves", N_("Disimpan"), FIELD_NUMBER, .max = COUNT_MAX},
    {0},
};
static const Form FORM = {FIELDS};

static bool is_refused(const Doing *doing)
{
    const Lang *lang = doing->context->lang;
    if (!form_has(doing->values, "comments") && !form_has(doing->values, "shares")) {
        form_errors_add(doing->errors, "comments", "%s",
                        tr(lang,
                           "Tulis jumlah komentar atau berapa kali dibagikan. Kalau tidak ada, "
                           "tulis 0."));
    }
    if (strchr(form_text(doing->values, "word"), ' ') != NULL) {
        form_errors_add(doing->errors, "word", "%s",
                        tr(lang, "Cukup satu kata, misalnya enak, harga, atau resep."));
    }
    return form_errors_count(doing->errors) > 0;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    if (is_refused(doing)) {
        return true;
    }
    PostResponseFacts facts = {
        .post_id = doing->id,
        .figure = {.comments = form_int_or(values, "comments", POST_FIGURE_NONE),
                   .shares = form_int_or(values, "shares", POST_FIGURE_NONE),
                   .likes = form_int_or(values, "likes", POST_FIGURE_NONE),
                   .reach = form_int_or(values, "reach", POST_FIGURE_NONE),
                   .saves = form_int_or(values, "saves", POST_FIGURE_NONE)},
        .word = form_text(values, "word")};
    return post_response_set(context->db, context->business_id, &facts, context->now, error);
}

const Action action_post_response = {
    .name = "post_response",
    .resource = "posts",
    .verb = "response",
    .on_record = true,
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Simpan angkanya"),
    .done = N_("Angka kiriman ini sudah disimpan."),
    .summary =
        "Keeps what people did with a post that is done: comments, shares, one word on what was "
        "written.",
    .run = run,
};
