// SPDX-License-Identifier: Apache-2.0
#include "action/sell/place.h"

#include "guide/source.h"

static void refuse(const Doing *doing, const char *field)
{
    form_errors_add(doing->errors, field, "%s",
                    tr(doing->context->lang, "Pilih salah satu yang ada di daftar."));
}

const char *place_bought(const Doing *doing, const char *fallback)
{
    const char *key = form_text(doing->values, "bought_through");
    if (*key == '\0') {
        return fallback;
    }
    if (!source_may_be_bought(doing->context->knowledge, key)) {
        refuse(doing, "bought_through");
    }
    return key;
}

const char *place_heard(const Doing *doing)
{
    const char *key = form_text(doing->values, "heard_from");
    if (*key != '\0' && !source_may_be_heard(doing->context->knowledge, key)) {
        refuse(doing, "heard_from");
    }
    return key;
}
