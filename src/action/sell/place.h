// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The two facts of a sale as fields of a form: where the buyer heard of it, where she bought. Keys of
 * guide/source.h; both may be left open, then "not recorded" and the form's own place stand. */
#include "action/action.h"

#define FIELD_BOUGHT_THROUGH                                                                       \
    {                                                                                              \
        "bought_through", N_("Beli lewat mana?"), FIELD_CHOICE                                     \
    }
#define FIELD_HEARD_FROM                                                                           \
    {                                                                                              \
        "heard_from", N_("Tahu dari mana?"), FIELD_CHOICE,                                         \
            .help = N_("Tanyakan sebentar: pembeli tahu usaha ini dari mana?")                     \
    }

/* The two keys as typed, or the fallback for an empty place of purchase. A key that is no such place
 * adds an error to the form. */
const char *place_bought(const Doing *doing, const char *fallback);
const char *place_heard(const Doing *doing);
