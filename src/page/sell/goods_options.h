// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What can be put on an order, as options of the rows of an order form: products, kinds, packages. The
 * fields of what there is none of are hidden. */
#include "page/page.h"

typedef struct {
    OptionTable product, variant, package;
    size_t products, variants, packages;
} GoodsOptions;
MUST_USE bool goods_options_load(const Context *context, GoodsOptions *options, GError **error);
void goods_options_clear(GoodsOptions *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GoodsOptions, goods_options_clear)

/* Of a row of an order: what is seldom needed where goods are listed (UiForm.row_fold). */
extern const char *const ORDER_ROW_FOLD[];

/* Is this record offered? kind: 'p', 'v' or 'k'. */
bool goods_options_have(const GoodsOptions *options, char kind, int64_t id);
/* Pairs for PageForm.hidden of `rows` rows "items", ended by the caller; texts owned by `texts`. */
void goods_options_hide(const GoodsOptions *options, size_t rows, GStringChunk *texts,
                        GPtrArray *hidden);
