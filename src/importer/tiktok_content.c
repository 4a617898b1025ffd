// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "importer/measure.h"

enum { TITLE, PUBLISHED, LINK, ID, VIEWS, LIKES, COMMENTS, SHARES, REACH };

static const ImportColumn COLUMNS[] = {
    [TITLE] = {"Video title|Judul video|Post title|Judul postingan|Título del video|Informasi Video"},
    [PUBLISHED] = {"Post time|Waktu posting|Waktu postingan|Waktu unggah|Hora de publicación|Waktu", true},
    [LINK] = {"Video link|Tautan video|Post link|Tautan postingan|Enlace del video|Link video"},
    [ID] = {"Video ID|ID Video"},
    [VIEWS] = {"Total views|Total tayangan|Visualizaciones totales|VV", true},
    [LIKES] = {"Total likes|Total suka|Me gusta totales|Likes"},
    [COMMENTS] = {"Total comments|Total komentar|Comentarios totales|Komentar"},
    [SHARES] = {"Total shares|Total dibagikan|Veces compartido|Dibagikan"},
    [REACH] = {"Reach|Jangkauan|Total reach"},
    {NULL},
};

/* The digits behind "/video/" or "/photo/" of a link; NULL without. */
static const char *link_id(ImportRow *row)
{
    const char *video = strstr(row_text(row, LINK), "/video/");
    const char *mark = video != NULL ? video : strstr(row_text(row, LINK), "/photo/");
    if (mark == NULL) {
        return NULL;
    }
    mark += strlen("/video/");
    size_t length = strspn(mark, "0123456789");
    g_autofree char *id = length > 0 && length <= IMPORT_ID_MAX ? g_strndup(mark, length) : NULL;
    return id != NULL ? batch_keep(row->batch, id) : NULL;
}

static bool id_take(ImportRow *row, PostNumbers *post)
{
    const char *id = NULL;
    post->id = row->places[LINK] >= 0 ? link_id(row) : NULL;
    if (post->id != NULL) {
        return true;
    }
    if (row->places[ID] < 0) {
        return row_refuse(row, LINK, N_("Tautan videonya tidak bisa dibaca."));
    }
    if (!row_id(row, ID, &id)) {
        return false;
    }
    post->id = batch_keep(row->batch, id);
    return true;
}

static void content_row(ImportRow *row)
{
    PostNumbers post = {.platform = "tiktok", .account = "", .rows = 1, .saves = BATCH_NONE};
    if (!id_take(row, &post) || !measure_published(row, PUBLISHED, &post.day) ||
        !measure_number(row, VIEWS, &post.views) || !measure_number(row, LIKES, &post.likes) ||
        !measure_number(row, COMMENTS, &post.comments) ||
        !measure_number(row, SHARES, &post.shares) || !measure_number(row, REACH, &post.reach)) {
        return;
    }
    post.row = row->row->line;
    post.title = batch_keep_clean(row->batch, row_text(row, TITLE), 200);
    post.link = batch_keep_clean(row->batch, row_text(row, LINK), 300);
    batch_post(row->batch, &post);
}

const Importer importer_tiktok_content = {
    .name = "tiktok_content",
    .label = N_("angka video TikTok"),
    .advice = N_("Di tiktok.com/tiktokstudio: Analitik, Konten, lalu Unduh data."),
    .kind = IMPORT_POSTS,
    .platform = "tiktok",
    .columns = COLUMNS,
    .order = DATE_MDY,
    .date_column = PUBLISHED,
    .row = content_row,
};
