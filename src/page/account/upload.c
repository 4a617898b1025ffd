// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/page.h"
#include "page/sender.h"
#include "page/sent_file.h"

/* Where a phone sends a file in parts, so that a cut costs one part: each is the bytes from `mulai` of
 * the file that is announced with size and sum. Every answer says how many bytes are here. */

#define RECEIVED_HEADER "Tangga-Received"
#define MB (1u << 20)

static const Field FIELDS[] = {
    {"mulai", N_("Mulai dari"), FIELD_NUMBER, .max = UPLOAD_BYTES_MAX},
    {"ukuran", N_("Ukuran berkas"), FIELD_NUMBER, .min = 1, .max = INT64_C(1) << 40},
    {"sidik", N_("Sidik berkas"), FIELD_TEXT, .max = UPLOAD_DIGEST_LENGTH},
    {0},
};
static const Form QUERY = {FIELDS};

static bool answer(PageView *view, int status, int64_t received, const char *words)
{
    g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, received);
    view->response = response_new(status, "text/plain; charset=utf-8");
    response_header(view->response, RECEIVED_HEADER, number);
    response_header(view->response, "Cache-Control", "no-store");
    g_string_append(view->response->body, words);
    return true;
}

static bool refuse_size(PageView *view)
{
    g_autofree char *words =
        g_strdup_printf(tr(view->html->lang, "Berkas ini terlalu besar: paling banyak %d MB. Tidak "
                                             "ada yang berubah; pilih yang lebih kecil."),
                        (int)(UPLOAD_BYTES_MAX / MB));
    return answer(view, 413, 0, words);
}

/* What was sent as a part of the announced file; false: it cannot be one. */
static bool part_read(const PageView *view, UploadPart *ret_part)
{
    const FormValues *query = view->query;
    UploadPart part = {form_int(query, "ukuran"), form_text(query, "sidik"),
                       form_int(query, "mulai"), NULL, 0};
    part.bytes = request_body(view->request, &part.count);
    *ret_part = part;
    return view->query_errors == NULL && part.size > 0 &&
           strlen(part.digest) == UPLOAD_DIGEST_LENGTH &&
           strspn(part.digest, "0123456789abcdef") == UPLOAD_DIGEST_LENGTH && part.count > 0 &&
           part.count <= UPLOAD_PART_MAX && part.begin + (int64_t)part.count <= part.size;
}

static bool answer_taken(PageView *view, const UploadTaken *taken)
{
    const Lang *lang = view->html->lang;
    switch (taken->outcome) {
    case UPLOAD_TAKEN:
        return answer(view, 200, taken->received, "");
    case UPLOAD_ELSEWHERE:
        return answer(view, 409, taken->received,
                      tr(lang, "Potongan ini bukan lanjutannya. Yang sudah sampai tetap ada."));
    case UPLOAD_WRONG_SUM:
        return answer(
            view, 409, 0,
            tr(lang, "Berkas rusak di jalan. Foto di HP Anda aman; kirim lagi dari awal."));
    default:
        return answer(view, 429, 0,
                      tr(lang, "Terlalu banyak berkas yang belum selesai dikirim. Tidak ada yang "
                               "hilang; selesaikan dulu yang lain."));
    }
}

/* Only from the outbox of the phone, whose header no other site can set. */
static bool post(PageView *view, GError **error)
{
    const Context *context = view->context;
    UploadOwner owner = {context->business_id, context->user_id, view->segment};
    UploadPart part = {0};
    UploadTaken taken = {0};
    bool fits = part_read(view, &part);
    if (sender_outbox(view->request) == NULL || context->business_id == 0) {
        return error_set(error, ERROR_DENIED, "a part that no outbox sent");
    }
    if (!sent_file_key_fits(view->segment)) {
        return error_set(error, ERROR_NOT_FOUND, "no key of a form");
    }
    if (part.size > UPLOAD_BYTES_MAX) {
        return refuse_size(view);
    }
    if (!fits) {
        return answer(view, 422, 0,
                      tr(view->html->lang,
                         "Potongan berkas ini tidak cocok dengan berkasnya. Tidak "
                         "ada yang berubah; kirim lagi dari awal."));
    }
    return upload_take(context->db, &owner, &part, context->now, &taken, error) &&
           answer_taken(view, &taken);
}

/* How much is here. */
static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    UploadOwner owner = {context->business_id, context->user_id, view->segment};
    int64_t received = 0;
    return upload_received(context->db, &owner, &received, error) &&
           answer(view, 200, received, "");
}

const Page page_upload = {
    .path = "/unggah/{kunci}",
    .title = N_("Berkas dalam potongan"),
    .query = &QUERY,
    .get = get,
    .post = post,
};
