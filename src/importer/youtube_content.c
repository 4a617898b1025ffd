// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum { ID, TITLE, PUBLISHED, VIEWS, LIKES, COMMENTS, SHARES };

static const ImportColumn COLUMNS[] = {
    [ID] = {"Content|Konten|Video", true},
    [TITLE] = {"Video title|Judul video", true},
    [PUBLISHED] = {"Video publish time|Waktu publikasi video|Waktu video dipublikasikan", true},
    [VIEWS] = {"Views|Penayangan|Tayangan|Ditonton", true},
    [LIKES] = {"Likes|Suka"},
    [COMMENTS] = {"Comments added|Comments|Komentar|Komentar yang ditambahkan"},
    [SHARES] = {"Shares|Dibagikan"},
    {NULL},
};

/* The sum of all videos stands among them. */
static bool is_total(ImportRow *row)
{
    return !row_has(row, PUBLISHED) && !row_has(row, TITLE);
}

static void content_row(ImportRow *row)
{
    const char *id = NULL;
    PostNumbers post = {.platform = "youtube", .account = "", .rows = 1, .reach = BATCH_NONE,
                        .saves = BATCH_NONE};
    if (is_total(row)) {
        row->passed = true;
        return;
    }
    if (!row_id(row, ID, &id) || !measure_published(row, PUBLISHED, &post.day) ||
        !measure_number(row, VIEWS, &post.views) || !measure_number(row, LIKES, &post.likes) ||
        !measure_number(row, COMMENTS, &post.comments) ||
        !measure_number(row, SHARES, &post.shares)) {
        return;
    }
    post.row = row->row->line;
    post.id = batch_keep(row->batch, id);
    post.title = batch_keep_clean(row->batch, row_text(row, TITLE), 200);
    post.link = "";
    batch_post(row->batch, &post);
}

const Importer importer_youtube_content = {
    .name = "youtube_content",
    .label = N_("angka video YouTube"),
    .advice = N_("Di YouTube Studio: Analytics, Mode lanjutan, lalu unduh CSV (Table data)."),
    .kind = IMPORT_POSTS,
    .platform = "youtube",
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = PUBLISHED,
    .row = content_row,
};
