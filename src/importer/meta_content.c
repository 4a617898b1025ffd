// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum {
    ID,
    ACCOUNT,
    USERNAME,
    PAGE,
    TITLE,
    DESCRIPTION,
    PUBLISHED,
    LINK,
    VIEWS,
    REACH,
    LIKES,
    SHARES,
    COMMENTS,
    SAVES,
    STORY,
    DAY,
};

static const ImportColumn COLUMNS[] = {
    [ID] = {"Post ID|ID postingan|ID kiriman", true},
    [ACCOUNT] = {"Account ID|ID akun"},
    [USERNAME] = {"Account username|Nama pengguna akun"},
    [PAGE] = {"Page ID|ID Halaman"},
    [TITLE] = {"Title|Judul"},
    [DESCRIPTION] = {"Description|Deskripsi|Keterangan"},
    [PUBLISHED] = {"Publish time|Waktu penerbitan|Waktu terbit|Tanggal penerbitan", true},
    [LINK] = {"Permalink|Tautan permanen|Tautan"},
    [VIEWS] = {"Views|Tayangan|Impressions|Impresi"},
    [REACH] = {"Reach|Jangkauan"},
    [LIKES] = {"Likes|Suka|Reactions|Reaksi|Tanggapan|Tanda suka"},
    [SHARES] = {"Shares|Frekuensi dibagikan|Dibagikan|Bagikan|Pembagian|Berbagi"},
    [COMMENTS] = {"Comments|Komentar"},
    [SAVES] = {"Saves|Frekuensi disimpan|Disimpan|Simpan|Penyimpanan"},
    [STORY] = {"Navigation|Navigasi"},
    [DAY] = {"Date|Tanggal"},
    {NULL},
};

static bool numbers_take(ImportRow *row, PostNumbers *post)
{
    return measure_number(row, VIEWS, &post->views) && measure_number(row, REACH, &post->reach) &&
           measure_number(row, LIKES, &post->likes) &&
           measure_number(row, SHARES, &post->shares) &&
           measure_number(row, COMMENTS, &post->comments) &&
           measure_number(row, SAVES, &post->saves);
}

static void content_row(ImportRow *row)
{
    const char *id = NULL, *account = "";
    bool page = row->places[PAGE] >= 0 && row->places[USERNAME] < 0;
    PostNumbers post = {.platform = page ? "facebook" : "instagram", .rows = 1};
    if (!row_id(row, ID, &id) || !measure_published(row, PUBLISHED, &post.day) ||
        !numbers_take(row, &post)) {
        return;
    }
    size_t owner = row->places[ACCOUNT] >= 0 ? ACCOUNT : PAGE;
    if (row_has(row, owner) && !row_id(row, owner, &account)) {
        return;
    }
    size_t words = row_has(row, TITLE) ? TITLE : DESCRIPTION;
    post.part = batch_keep_clean(row->batch, row_text(row, DAY), 30);
    post.row = row->row->line;
    post.id = batch_keep(row->batch, id);
    post.account = batch_keep(row->batch, account);
    post.title = batch_keep_clean(row->batch, row_text(row, words), 200);
    post.link = batch_keep_clean(row->batch, row_text(row, LINK), 300);
    batch_post(row->batch, &post);
}

const Importer importer_meta_content = {
    .name = "meta_content",
    .label = N_("angka kiriman Meta Business Suite"),
    .advice = N_("Di Meta Business Suite: Insight, Konten, lalu Ekspor data."),
    .kind = IMPORT_POSTS,
    .columns = COLUMNS,
    .order = DATE_MDY,
    .date_column = PUBLISHED,
    .row = content_row,
};
