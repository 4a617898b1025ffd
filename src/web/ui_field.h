// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One field of a form as label, control and hint, by its kind: what the browser offers for it, what was
 * typed before, and what is wrong with it. For ui_form.c alone, which says where it stands; pages draw
 * whole forms (web/ui.h). All it is given is borrowed. */
#include "web/ui.h"

typedef struct {
    Html *html;
    const Field *field;
    const char *name;        /* full name, also the element's id: "items.0.product" */
    const char *typed;       /* never NULL */
    const char *error;       /* translated; NULL: fine */
    const UiOption *options; /* ends with {0}; NULL: none */
    bool needless;           /* where everybody knows that it may stay empty, so that it need not say so */
} UiField;
void ui_field(const UiField *field);
