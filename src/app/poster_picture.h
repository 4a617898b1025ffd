// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The pictures of the open business's posters: its record, its colours, its mark and its photo
 * brought together (requirements C15, S13). Drawn when asked for; the caller owns the bytes. */
#include "app/context.h"
#include "poster/poster.h"
#include "store/identity.h"
#include "store/poster.h"

/* The look of the business. The texts live as long as the look. */
typedef struct {
    Palette palette;
    const char *style, *palette_name, *mark, *initials;
    int64_t changed_at; /* 0: nothing was chosen yet */
    RecordList *list;   /* owned */
} BusinessLook;
MUST_USE bool business_look_load(const Context *context, BusinessLook *ret_look, GError **error);
void business_look_clear(BusinessLook *look);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(BusinessLook, business_look_clear)

typedef struct {
    const PosterKind *kind;
    const FormValues *values;
    int64_t photo_id;  /* 0: none */
    const char *style; /* NULL: the look's */
    PosterSize size;
    PosterOutput output;
} PosterDraft;
/* INVALID and NOT_FOUND as poster_draw. A photo that is gone is left out. */
MUST_USE bool poster_picture(const Context *context, const BusinessLook *look,
                             const PosterDraft *draft, GBytes **ret_file, GError **error);
/* The same from a stored poster; style NULL: its own. NOT_FOUND: no such kind any more. */
typedef struct {
    const char *style;
    PosterSize size;
    PosterOutput output;
} PosterView;
MUST_USE bool poster_record_picture(const Context *context, const PosterRecord *record,
                                    const PosterView *view, GBytes **ret_file, GError **error);
/* Changes whenever a picture of the poster could look otherwise; free it. */
MUST_USE char *poster_record_tag(const PosterRecord *record, const BusinessLook *look,
                                 const PosterView *view);
