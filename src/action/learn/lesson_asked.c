// SPDX-License-Identifier: Apache-2.0
#include "action/learn/lesson_asked.h"

const Lesson *lesson_asked(const Doing *doing)
{
    const Context *context = doing->context;
    const Lesson *lesson = lesson_find(context->knowledge, form_text(doing->values, "lesson"));
    if (lesson == NULL) {
        form_errors_add(doing->errors, "lesson", "%s",
                        tr(context->lang, "Pelajaran ini tidak ada."));
    }
    return lesson;
}
