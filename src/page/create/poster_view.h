// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What pages with posters share: addresses of their pictures and the sending of one. A picture is
 * private to the business, kept by the browser, and asked for again only when it changed. */
#include "app/poster_picture.h"
#include "page/page.h"

#define POSTER_PREVIEW_PX 360

extern const Form POSTER_FILE_QUERY; /* ukuran, berkas, gaya, lebar, unduh */

/* "/poster/7/gambar?…", width 0: full; style NULL: its own. Free it. */
char *poster_href(const PosterRecord *poster, PosterSize size, const char *style, int width_px);
char *poster_save_href(const PosterRecord *poster, PosterSize size, PictureFormat format);
char *poster_sample_href(const char *kind, const char *style, PosterSize size);
/* Size, format, style and width asked for in the query. */
PosterView poster_view_asked(const PageView *view, const PosterKind *kind);
/* Instead of a page: take_file, or nothing when the browser has this tag already. */
bool poster_send_kept(PageView *view, const char *tag);
void poster_send(PageView *view, const char *tag, PictureFormat format, GBytes *file);
/* Fields of a kind that a page draws, as the reader reads them. */
void poster_fold(const PosterKind *kind, const char **ret_first_folded);
