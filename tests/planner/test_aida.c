// SPDX-License-Identifier: Apache-2.0
#include "planner/aida.h"

#include "planner/caption_case.h"

/* M19: four parts, the last one a call to action, whatever is known. */
static void four_parts_end_with_a_call(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    for (ChannelForm form = FORM_STATUS; form <= FORM_CHAT; form++) {
        for (int known = 0; known < 2; known++) {
            AidaAsk ask = {.form = form,
                           .name = "Nasi kuning",
                           .price_idr = 10000,
                           .unit = "porsi",
                           .description = known ? "Nasi gurih dengan telur." : "",
                           .unique = known ? "Dimasak pagi ini." : "",
                           .business = "Dapur Melati",
                           .phone = known ? "+6281200000001" : NULL,
                           .order_until = known ? 600 : -1};
            g_auto(Aida) aida = aida_compose(book, &ask);
            for (size_t i = 0; i < AIDA_PARTS; i++) {
                g_assert_cmpstr(aida.parts[i], !=, "");
                g_assert_null(strchr(aida.parts[i], '{'));
            }
            g_autofree char *last = g_utf8_strdown(aida.parts[AIDA_PARTS - 1], -1);
            g_autofree char *text = aida_text(&aida);
            g_assert_nonnull(strstr(last, "pesan"));
            g_assert_nonnull(strstr(text, "Rp10.000/porsi"));
            g_assert_true((strstr(text, "Dimasak pagi ini.") != NULL) == (known == 1));
        }
    }
}

void test_aida(void)
{
    g_test_add_func("/planner/aida/parts", four_parts_end_with_a_call);
}
