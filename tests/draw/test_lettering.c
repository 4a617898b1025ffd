// SPDX-License-Identifier: Apache-2.0
/* C15: text never leaves its place, whatever it is; it is as large as it may be, and cut only at its
 * smallest. */
#include "draw/lettering.h"

#include <math.h>

#include "canvas.h"

static const Box PLACE = {40, 30, 200, 90};

static Slot slot_plain(void)
{
    return (Slot){.name = "title",
                  .box = PLACE,
                  .font = "Lato",
                  .weight = 400,
                  .size_max = 60,
                  .size_min = 14,
                  .leading = 1,
                  .align = ALIGN_MIDDLE,
                  .valign = ALIGN_MIDDLE};
}

static void assert_inside(const Slot *slot, const char *text, bool cut)
{
    g_auto(Paper) paper = paper_new(300, 150);
    LetteringAsk ask = {.slot = slot, .box = slot->box};
    g_autoptr(Lettering) lettering = lettering_new(paper.cairo, &ask, text);
    Box ink = lettering_ink(lettering);
    lettering_draw(lettering, paper.cairo, (Colour){0, 0, 0});
    g_assert_cmpuint(paper_ink(&paper, &slot->box, false), ==, 0);
    g_assert_cmpfloat(ink.x, >=, slot->box.x - 0.5);
    g_assert_cmpfloat(ink.y, >=, slot->box.y - 0.5);
    g_assert_cmpfloat(ink.x + ink.width, <=, slot->box.x + slot->box.width + 0.5);
    g_assert_cmpfloat(ink.y + ink.height, <=, slot->box.y + slot->box.height + 0.5);
    if (lettering_is_cut(lettering) != cut) {
        g_error("'%.60s' is %scut", text, cut ? "not " : "");
    }
}

static void words_are_as_large_as_they_may_be(void)
{
    g_auto(Paper) paper = paper_new(300, 150);
    Slot slot = slot_plain();
    LetteringAsk ask = {.slot = &slot, .box = slot.box};
    g_autoptr(Lettering) small = lettering_new(paper.cairo, &ask, "Es");
    g_autoptr(Lettering) large =
        lettering_new(paper.cairo, &ask, "Nasi kuning lengkap dengan telur dan sambal");
    g_assert_cmpfloat_with_epsilon(lettering_size(small), 60, 0.01);
    g_assert_cmpfloat(lettering_size(large), <, 40);
    g_assert_cmpfloat(lettering_size(large), >, 18);
    g_assert_false(lettering_is_cut(large));
}

static void hostile_words_stay_inside(void)
{
    g_autofree char *word = g_strnfill(900, 'W');
    g_autoptr(GString) stacked = g_string_new("Z");
    for (int i = 0; i < 300; i++) {
        g_string_append(stacked, "\xcc\x8d"); /* a mark above a mark above … */
    }
    Slot slot = slot_plain();
    assert_inside(&slot, word, true);
    assert_inside(&slot, stacked->str, false);
    assert_inside(&slot, "<b>tebal</b> &amp; <script>", false);
    assert_inside(&slot, "satu\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ndua", true);
    assert_inside(&slot, "a\tb\r\x01\x02\x7f", false);
    assert_inside(&slot, "\xff\xfe rusak", false);
    assert_inside(&slot,
                  "\xe2\x80\xae"
                  "000.01pR",
                  false);
    assert_inside(&slot, "", false);
    assert_inside(&slot, "     ", false);
}

static void every_script_and_style_stays_inside(void)
{
    static const char *const fonts[] = {"Lato", "League Spartan", "Roboto Slab", "Lobster Two",
                                        "no such font"};
    static const char *const texts[] = {"Jjg Qyp fÿ", "أرز أصفر مع بيض",
                                        "🍛🌶️👩‍🍳 pedas", "Ắ Ằ Ộ gy"};
    for (size_t i = 0; i < G_N_ELEMENTS(fonts); i++) {
        for (size_t j = 0; j < G_N_ELEMENTS(texts); j++) {
            for (int align = ALIGN_BEGIN; align <= ALIGN_END; align++) {
                Slot slot = slot_plain();
                slot.font = fonts[i];
                slot.italic = align == ALIGN_MIDDLE;
                slot.spacing = 0.1;
                slot.align = (SlotAlign)align;
                slot.valign = (SlotAlign)align;
                assert_inside(&slot, texts[j], false);
            }
        }
    }
}

static void marks_that_turn_text_round_are_left_out(void)
{
    g_auto(Paper) paper = paper_new(300, 150);
    Slot slot = slot_plain();
    LetteringAsk ask = {.slot = &slot, .box = slot.box, .size = 20};
    g_autoptr(Lettering) plain = lettering_new(paper.cairo, &ask, "Rp10.000");
    g_autoptr(Lettering) turned = lettering_new(
        paper.cairo, &ask, "\xe2\x80\xae\xe2\x81\xa6Rp10.000\xe2\x81\xa9\xe2\x80\xac");
    g_assert_cmpfloat_with_epsilon(lettering_width(plain), lettering_width(turned), 0.01);
}

/* Lines of like length: the last one is no single word. */
static void lines_are_balanced(void)
{
    g_auto(Paper) paper = paper_new(300, 150);
    Slot slot = slot_plain();
    slot.size_max = 30;
    LetteringAsk ask = {.slot = &slot, .box = slot.box};
    g_autoptr(Lettering) text = lettering_new(paper.cairo, &ask, "Nasi Kuning Bu Melati");
    g_assert_cmpfloat(lettering_height(text), >, 30); /* two lines */
    g_assert_cmpfloat(lettering_width(text), <, 175);
}

void test_lettering(void)
{
    g_test_add_func("/draw/lettering/size", words_are_as_large_as_they_may_be);
    g_test_add_func("/draw/lettering/C15/hostile", hostile_words_stay_inside);
    g_test_add_func("/draw/lettering/C15/scripts", every_script_and_style_stays_inside);
    g_test_add_func("/draw/lettering/turned", marks_that_turn_text_round_are_left_out);
    g_test_add_func("/draw/lettering/balance", lines_are_balanced);
}
