// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was filled into a poster, as the JSON text that is stored: {"title":"Nasi kuning",
 * "items.0.name":"…"}, names and typed text. Reading checks it against the kind's table anew. */
#include "poster/poster.h"

MUST_USE char *poster_fields_write(const PosterKind *kind, const FormValues *values);
/* INTERNAL: stored text that is no such JSON. Fields the kind's table no longer takes are left out. */
MUST_USE bool poster_fields_read(const PosterKind *kind, const char *json, FormValues **ret_values,
                                 GError **error);
