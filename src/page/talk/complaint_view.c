// SPDX-License-Identifier: Apache-2.0
#include "page/talk/complaint_view.h"

#include <string.h>

#include "planner/message.h"

static const struct {
    const char *state, *name;
} STATES[] = {{"heard", N_("Didengar")},
              {"apologised", N_("Sudah minta maaf")},
              {"clarified", N_("Dijelaskan")},
              {"repaired", N_("Diperbaiki")},
              {"closed", N_("Selesai")}};

static size_t state_position(const char *state)
{
    size_t position = 0;
    while (position + 1 < G_N_ELEMENTS(STATES) && !g_str_equal(STATES[position].state, state)) {
        position++;
    }
    return position;
}

const char *complaint_state_name(const char *state)
{
    return STATES[state_position(state)].name;
}

void complaint_steps(PageView *view, const Complaint *complaint)
{
    size_t reached = state_position(complaint->state);
    ui_list_begin(view->html);
    for (size_t i = 0; i < G_N_ELEMENTS(STATES); i++) {
        bool skipped =
            (g_str_equal(STATES[i].state, "apologised") && *complaint->apology == '\0') ||
            (g_str_equal(STATES[i].state, "clarified") && *complaint->clarification == '\0');
        ui_item(view->html, (UiItem){.title = tr(view->html->lang, STATES[i].name),
                                     .icon = i <= reached && !skipped ? "check" : "clock",
                                     .tone = i <= reached && !skipped ? TONE_GOOD : TONE_PLAIN});
    }
    ui_list_end(view->html);
}

/* Without the full stop: the pattern sets its own. */
static char *plain_reason(const char *text)
{
    char *reason = g_strdup(text);
    size_t length = strlen(reason);
    while (length > 0 && strchr(". \n", reason[length - 1]) != NULL) {
        reason[--length] = '\0';
    }
    return reason;
}

char *complaint_apology(const Context *context, const Complaint *complaint)
{
    g_autofree char *reason = plain_reason(complaint->text);
    g_autofree char *repair = plain_reason(complaint->repair);
    return apology_text(
        app_captions(context->app),
        &(ApologyWords){.customer = *complaint->author != '\0' ? complaint->author : "Bapak/Ibu",
                        .reason = reason,
                        .repair = repair,
                        .business = context->business->name});
}
