// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The guided start as Bu Melati answers it, screen by screen, the way a browser posts it. */
#include "testkit/client.h"

typedef struct {
    const char *screen, *names[2], *values[2];
} StartScreen;

/* Screen 4 (age) is passed over; empty values are questions left without a tick. */
static const StartScreen START_SCREENS[] = {
    {"/mulai/1", {"trade"}, {"cooked_food"}},
    {"/mulai/2", {"sells"}, {"nasi kuning, sayur matang, es teh"}},
    {"/mulai/3", {"audience"}, {"neighbours"}},
    {"/mulai/5", {"phone", "computer"}, {"own", "no"}},
    {"/mulai/6", {"quota"}, {"runs_out"}},
    {"/mulai/7", {"signal"}, {"places"}},
    {"/mulai/8", {"signal_times"}, {"06.00-07.00 balai desa; 16.00-17.00 balai desa"}},
    {"/mulai/9", {NULL}, {NULL}},
    {"/mulai/10", {NULL}, {NULL}},
    {"/mulai/11", {"language"}, {"slow"}},
    {"/mulai/12", {"minutes"}, {"30"}},
    {"/mulai/13", {"blocked_times", "off_days"}, {"11.00-13.00", "Minggu"}},
    {"/mulai/14", {"values", "values"}, {"income", "family"}},
    {"/mulai/15", {"understanding", "understanding"}, {"heard", "why"}},
    {"/mulai/16", {NULL}, {NULL}},
    {"/mulai/17", {"platforms_used", "platforms_used"}, {"facebook", "whatsapp_business"}},
    {"/mulai/18", {"promo_money"}, {"0"}},
};

static inline void start_answer_all(Client *client)
{
    for (size_t i = 0; i < G_N_ELEMENTS(START_SCREENS); i++) {
        const StartScreen *s = &START_SCREENS[i];
        int status = client_post(client, s->screen, "answer_set", 0, s->names[0], s->values[0],
                                 s->names[1], s->values[1], NULL);
        if (status != 200) {
            g_error("%s: %d %s", s->screen, status, client_body(client));
        }
    }
}
