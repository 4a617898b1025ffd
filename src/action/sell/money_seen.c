// SPDX-License-Identifier: Apache-2.0
#include "action/sell/money_seen.h"

void money_seen_check(const Doing *doing)
{
    if (!form_flag(doing->values, "money_seen")) {
        form_errors_add(doing->errors, "money_seen", "%s",
                        tr(doing->context->lang,
                           "Centang ini setelah uangnya benar-benar terlihat di rekening atau "
                           "tunai di tangan. Foto bukti transfer saja belum cukup."));
    }
}
