// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is already known for a new poster, so that little is left to fill in: the business's name and
 * number, today's menu, the price list, a product, a package (requirements C15, X04). And examples
 * for the small pictures from which a kind is chosen. */
#include "app/context.h"
#include "poster/poster.h"

typedef struct {
    /* what it is about; 0: not said. Of a testimonial only one with permission is found. */
    int64_t product_id, package_id, testimonial_id;
} PosterSubject;
typedef struct {
    FormValues *values; /* owned: to be shown in the form */
    int64_t photo_id;   /* of the product; 0: none */
} PosterStart;
void poster_start_clear(PosterStart *start);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PosterStart, poster_start_clear)

MUST_USE bool poster_start_load(const Context *context, const PosterKind *kind,
                                PosterSubject subject, PosterStart *ret_start, GError **error);
/* Filled with the examples of the kind's own fields and this business's name; owned. */
FormValues *poster_sample(const Context *context, const PosterKind *kind);
