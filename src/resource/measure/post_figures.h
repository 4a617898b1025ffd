// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What platforms counted of a post, as JSON; what is not said is null. */
#include <jansson.h>

#include "store/post_figure.h"

/* Replaces the numbers of a record and adds "seen" and "reactions". */
void post_figure_numbers(const PostFigure *figure, json_t *object);
