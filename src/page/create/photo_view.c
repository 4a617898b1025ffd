// SPDX-License-Identifier: Apache-2.0
#include "page/create/photo_view.h"

#define MEDIUM_SIDE 800

static const Choice SIZES[] = {
    {"besar", N_("Besar")},
    {"sedang", N_("Sedang")},
    {"kecil", N_("Kecil")},
    {0},
};
static const Field FIELDS[] = {
    {"nomor", N_("Nomor"), FIELD_ID},
    {"ukuran", N_("Ukuran"), FIELD_CHOICE, .choices = SIZES},
    {"v", N_("Versi"), FIELD_NUMBER, .max = INT64_MAX},
    {"unduh", N_("Simpan ke HP"), FIELD_FLAG},
    {0},
};
const Form PHOTO_FILE_QUERY = {FIELDS};

const PhotoRecord *photo_of_product(const RecordList *mains, int64_t product_id)
{
    for (size_t i = 0; i < record_count(mains); i++) {
        if (photo_at(mains, i)->product_id == product_id) {
            return photo_at(mains, i);
        }
    }
    return NULL;
}

void photo_medium_size(const PhotoRecord *photo, int *ret_width, int *ret_height)
{
    int64_t longest = MAX(1, MAX(photo->width, photo->height)), side = MIN(longest, MEDIUM_SIDE);
    *ret_width = (int)MAX(1, (photo->width * side + longest / 2) / longest);
    *ret_height = (int)MAX(1, (photo->height * side + longest / 2) / longest);
}

/* The file behind a word of an address. */
static const struct {
    const char *word, *size, *type, *ending;
} FILES[] = {
    {"besar", "large", "image/jpeg", "jpg"},
    {"sedang", "medium", "image/webp", "webp"},
    {"kecil", "thumb", "image/webp", "webp"},
};

static size_t file_asked(const FormValues *query)
{
    const char *word = form_has(query, "ukuran") ? form_text(query, "ukuran") : "sedang";
    size_t i = 0;
    while (i + 1 < G_N_ELEMENTS(FILES) && !g_str_equal(FILES[i].word, word)) {
        i++;
    }
    return i;
}

/* The version asked for may be kept for good, but what customers see may be hidden tomorrow. */
static void cache_headers(const PageView *view, const PhotoRecord *photo, const char *tag)
{
    bool named = form_int(view->query, "v") == photo->version;
    response_header(view->response, "ETag", tag);
    response_header(view->response, "Cache-Control",
                    !named                  ? "private, no-cache"
                    : view->page->anonymous ? "public, max-age=3600"
                                            : "private, max-age=31536000, immutable");
}

static void download_header(const PageView *view, const PhotoRecord *photo, const char *ending)
{
    g_autofree char *value =
        g_strdup_printf("attachment; filename=\"foto-%" G_GINT64_FORMAT ".%s\"", photo->id, ending);
    if (form_flag(view->query, "unduh")) {
        response_header(view->response, "Content-Disposition", value);
    }
}

bool photo_send(PageView *view, int64_t business_id, const PhotoRecord *photo, GError **error)
{
    size_t asked = file_asked(view->query);
    g_autofree char *tag = g_strdup_printf("\"%" G_GINT64_FORMAT "-%s-%" G_GINT64_FORMAT "\"",
                                           photo->id, FILES[asked].size, photo->version);
    g_autoptr(GBytes) bytes = NULL;
    if (g_strcmp0(request_header(view->request, "if-none-match"), tag) == 0) {
        view->response = response_new(304, FILES[asked].type);
        cache_headers(view, photo, tag);
        return true;
    }
    if (!photo_bytes(view->context->db, business_id, photo->id, FILES[asked].size, &bytes, error)) {
        return false;
    }
    view->response = response_new(200, FILES[asked].type);
    cache_headers(view, photo, tag);
    download_header(view, photo, FILES[asked].ending);
    g_string_append_len(view->response->body, g_bytes_get_data(bytes, NULL),
                        (gssize)g_bytes_get_size(bytes));
    return true;
}
