// SPDX-License-Identifier: Apache-2.0
#include "planner/caption_case.h"

#include "base/text.h"
#include "planner/caption_book.h"

static Caption composed(const CaptionBook *book, const CaptionAsk *ask)
{
    g_autoptr(GError) error = NULL;
    Caption caption = {0};
    assert_ok(caption_compose(book, ask, &caption, &error), error);
    return caption;
}

static void assert_has(const char *text, const char *part)
{
    g_test_message("%s in:\n%s", part, text);
    g_assert_nonnull(strstr(text, part));
}

static void first_line(const char *text, char **ret_line)
{
    const char *end = strchr(text, '\n');
    *ret_line = g_strndup(text, end != NULL ? (gsize)(end - text) : strlen(text));
}

/* Requirement C01 and acceptance story step 5. */
static void the_status_lists_the_menu_with_prices_time_and_contact(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    for (ChannelForm form = FORM_STATUS; form <= FORM_PAGE; form++) {
        CaptionAsk ask = melati_ask(form);
        g_auto(Caption) caption = composed(book, &ask);
        assert_has(caption.text, "Nasi kuning Rp10.000");
        assert_has(caption.text, "Sayur matang Rp5.000");
        assert_has(caption.text, "Es teh Rp3.000");
        assert_has(caption.text, "10.00");
        assert_has(caption.text, "0812-0000-0001");
        g_assert_null(strchr(caption.text, '{'));
        g_assert_cmpint(caption.listed, ==, 3);
        g_assert_cmpint(caption.cut, ==, 0);
        g_assert_cmpint(text_length(caption.text), <=, caption_max(form));
    }
}

static void sold_out_items_vanish(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    MenuLine menu[] = {MELATI_MENU[0], MELATI_MENU[1], MELATI_MENU[2]};
    CaptionAsk ask = melati_ask(FORM_STATUS);
    ask.menu = menu;
    menu[1].sold_out = true;
    menu[2].stock = 0;
    menu[0].stock = 3;
    g_auto(Caption) caption = composed(book, &ask);
    g_assert_null(strstr(caption.text, "Sayur matang"));
    g_assert_null(strstr(caption.text, "Es teh"));
    assert_has(caption.text, "Nasi kuning Rp10.000 (sisa 3)");
    menu[0].sold_out = true;
    g_autoptr(GError) error = NULL;
    Caption none = {0};
    assert_fails(caption_compose(book, &ask, &none, &error), error, ERROR_INVALID);
}

static void two_mornings_in_a_row_never_open_alike(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    for (ChannelForm form = FORM_STATUS; form <= FORM_PAGE; form++) {
        g_autofree char *before = g_strdup("");
        CaptionAsk ask = melati_ask(form);
        for (int i = 0; i < 60; i++) {
            ask.day = MONDAY_5_JANUARY + i - i / 7; /* the same day comes twice now and then */
            g_auto(Caption) caption = composed(book, &ask);
            g_autofree char *line = NULL;
            first_line(caption.text, &line);
            g_assert_cmpstr(line, !=, before);
            g_free(g_steal_pointer(&before));
            before = g_steal_pointer(&line);
            ask.previous_opening = caption.opening;
        }
    }
}

static void nobody_says_good_morning_in_the_evening(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    CaptionAsk ask = melati_ask(FORM_STATUS);
    ask.minute = 18 * 60;
    for (int i = 0; i < 30; i++) {
        ask.day++;
        g_auto(Caption) caption = composed(book, &ask);
        g_autofree char *folded = text_fold(caption.text);
        g_assert_null(strstr(folded, "pagi"));
    }
}

/* Requirements C02 and P02: the text differs from channel to channel. */
static void each_form_has_its_own_text(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    static const PackageOffer package = {"Hemat",          "nasi kuning + es teh", 13000, 12000,
                                         MONDAY_5_JANUARY, MONDAY_5_JANUARY,       -1};
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        for (int day = 0; day < 10; day++) {
            CaptionAsk asks[] = {melati_ask(FORM_STATUS), melati_ask(FORM_GROUP),
                                 melati_ask(FORM_PAGE)};
            Caption texts[3] = {{0}, {0}, {0}};
            for (int i = 0; i < 3; i++) {
                asks[i].kind = kind;
                asks[i].day += kind == KIND_PROMO ? 0 : day;
                asks[i].package = &package;
                texts[i] = composed(book, &asks[i]);
            }
            g_assert_true(texts_differ(texts[0].text, texts[1].text));
            g_assert_true(texts_differ(texts[0].text, texts[2].text));
            g_assert_true(texts_differ(texts[1].text, texts[2].text));
            for (int i = 0; i < 3; i++) {
                caption_clear(&texts[i]);
            }
        }
    }
}

static void identical_texts_raise_a_notice(void)
{
    g_assert_false(texts_differ("Nasi kuning Rp10.000", "nasi kuning  rp10.000!"));
    g_assert_true(texts_differ("Nasi kuning Rp10.000", "Es teh untuk siang hari"));
    g_assert_false(texts_differ("", ""));
}

/* Requirement C12 and acceptance story step 7: 13.000 as a package of 12.000 saves 1.000. */
static void a_promotion_shows_the_saving_and_ends_with_its_period(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    g_autoptr(GError) error = NULL;
    PackageOffer package = {"Paket pagi",         "nasi kuning + es teh", 13000, 12000,
                            MONDAY_5_JANUARY - 1, MONDAY_5_JANUARY + 10,  -1};
    for (ChannelForm form = FORM_STATUS; form <= FORM_PAGE; form++) {
        CaptionAsk ask = melati_ask(form);
        Caption none = {0};
        ask.kind = KIND_PROMO;
        ask.package = &package;
        g_auto(Caption) caption = composed(book, &ask);
        assert_has(caption.text, "Rp13.000");
        assert_has(caption.text, "Rp12.000");
        assert_has(caption.text, "Rp1.000");
        assert_has(caption.text, "Kamis, 15 Januari 2026");
        ask.day = package.to + 1;
        assert_fails(caption_compose(book, &ask, &none, &error), error, ERROR_CONFLICT);
        ask.day = package.from - 1;
        assert_fails(caption_compose(book, &ask, &none, &error), error, ERROR_CONFLICT);
        ask.package = NULL;
        assert_fails(caption_compose(book, &ask, &none, &error), error, ERROR_INVALID);
    }
}

static void too_long_a_menu_is_cut_and_says_so(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    MenuLine menu[40];
    for (size_t i = 0; i < G_N_ELEMENTS(menu); i++) {
        menu[i] = (MenuLine){"Gulai daun singkong istimewa", 12500, "porsi", -1, false};
    }
    CaptionAsk ask = melati_ask(FORM_STATUS);
    ask.menu = menu;
    ask.menu_count = G_N_ELEMENTS(menu);
    g_auto(Caption) caption = composed(book, &ask);
    g_autofree char *more = g_strdup_printf("…dan %d menu lain", (int)caption.cut);
    g_assert_cmpint(text_length(caption.text), <=, STATUS_MAX);
    g_assert_cmpint(caption.listed + caption.cut, ==, 40);
    g_assert_cmpint(caption.listed, >, 5);
    assert_has(caption.text, more);
    assert_has(caption.text, "0812-0000-0001");
}

static void own_words_are_asked_for_kept_and_shortened(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    CaptionAsk ask = melati_ask(FORM_STATUS);
    ask.kind = KIND_STORY;
    g_auto(Caption) wordless = composed(book, &ask);
    g_assert_nonnull(wordless.ask);
    ask.english = true;
    g_auto(Caption) english = composed(book, &ask);
    g_assert_nonnull(english.ask);
    g_assert_cmpstr(english.ask, !=, wordless.ask);
    g_assert_cmpstr(english.text, ==, wordless.text); /* customers read Indonesian */
    ask.words = "Tadi pagi {price} hujan deras.";
    g_auto(Caption) caption = composed(book, &ask);
    g_assert_null(caption.ask);
    assert_has(caption.text, "Tadi pagi {price} hujan deras.");
    g_autofree char *long_words = g_strnfill(3000, 'a');
    ask.words = long_words;
    g_auto(Caption) cut = composed(book, &ask);
    g_assert_cmpint(text_length(cut.text), ==, STATUS_MAX);
    assert_has(cut.text, "Balas, ya"); /* what invites to answer is never cut away */
}

/* C01, C02: everyday texts vary. */
static void three_texts_of_a_kind_take_turns(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    for (ChannelForm form = FORM_STATUS; form <= FORM_PAGE; form++) {
        for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
            int plain = 0;
            for (guint i = 0; i < book->patterns->len; i++) {
                const Pattern *pattern = g_ptr_array_index(book->patterns, i);
                plain += pattern->form == form && pattern->kind == kind && pattern->pillar < 0 &&
                         pattern->tone == NULL && pattern->at_least == 0;
            }
            g_assert_cmpint(plain, >=, 3);
        }
    }
    CaptionAsk ask = melati_ask(FORM_STATUS);
    ask.kind = KIND_STORY;
    ask.words = "Hujan deras";
    g_auto(Caption) first = composed(book, &ask);
    ask.day++;
    g_auto(Caption) second = composed(book, &ask);
    g_assert_cmpstr(strrchr(first.text, '\n'), !=, strrchr(second.text, '\n'));
}

static void the_greeting_knows_the_hour_and_the_day(void)
{
    static const struct {
        Minute minute;
        const char *never[3];
    } HOURS[] = {{6 * 60, {"siang", "sore", "malam"}},
                 {12 * 60, {"pagi", "sore", "malam"}},
                 {16 * 60, {"pagi", "siang", "malam"}},
                 {20 * 60, {"pagi", "siang", "sore"}}};
    g_autoptr(CaptionBook) book = caption_book();
    for (size_t i = 0; i < G_N_ELEMENTS(HOURS); i++) {
        CaptionAsk ask = melati_ask(FORM_STATUS);
        ask.minute = HOURS[i].minute;
        for (int day = 0; day < 40; day++, ask.day++) {
            g_auto(Caption) caption = composed(book, &ask);
            g_autofree char *line = NULL;
            first_line(caption.text, &line);
            g_autofree char *folded = text_fold(line);
            for (int n = 0; n < 3; n++) {
                g_assert_null(strstr(folded, HOURS[i].never[n]));
            }
            bool monday = strstr(line, "Senin") != NULL;
            g_assert_true(!monday || day_weekday(ask.day) == MONDAY);
        }
    }
}

static int count_greetings(const CaptionBook *book, const char *pack, const char *word)
{
    int count = 0;
    CaptionAsk ask = melati_ask(FORM_STATUS);
    ask.pack = pack;
    for (int day = 0; day < 40; day++, ask.day++) {
        g_auto(Caption) caption = composed(book, &ask);
        count += strstr(caption.text, word) != NULL;
    }
    return count;
}

static void a_local_idiom_is_used_only_when_chosen(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    g_assert_cmpint(count_greetings(book, NULL, "sedulur"), ==, 0);
    g_assert_cmpint(count_greetings(book, "sunda", "sedulur"), ==, 0);
    g_assert_cmpint(count_greetings(book, "jawa", "sedulur"), >, 0);
}

/* C21: told when asked for, in every kind of text; never by itself. */
static void the_unique_line_is_told_when_asked_for(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    static const PackageOffer package = {"Hemat",          "nasi kuning + es teh", 13000, 12000,
                                         MONDAY_5_JANUARY, MONDAY_5_JANUARY + 30,  -1};
    for (ChannelForm form = FORM_STATUS; form <= FORM_PAGE; form++) {
        for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
            CaptionAsk ask = melati_ask(form);
            ask.kind = kind;
            ask.package = &package;
            ask.words = "Hujan deras";
            ask.unique = "Satu-satunya keripik tempe di desa ini.";
            for (int day = 0; day < 8 && kind != KIND_QUOTE; day++, ask.day++) {
                g_auto(Caption) caption = composed(book, &ask);
                assert_has(caption.text, ask.unique);
            }
        }
    }
}

void test_caption(void)
{
    g_test_add_func("/planner/caption/turns", three_texts_of_a_kind_take_turns);
    g_test_add_func("/planner/caption/greeting", the_greeting_knows_the_hour_and_the_day);
    g_test_add_func("/planner/caption/idiom", a_local_idiom_is_used_only_when_chosen);
    g_test_add_func("/planner/caption/unique", the_unique_line_is_told_when_asked_for);
    g_test_add_func("/planner/caption/menu",
                    the_status_lists_the_menu_with_prices_time_and_contact);
    g_test_add_func("/planner/caption/sold_out", sold_out_items_vanish);
    g_test_add_func("/planner/caption/openings", two_mornings_in_a_row_never_open_alike);
    g_test_add_func("/planner/caption/greetings", nobody_says_good_morning_in_the_evening);
    g_test_add_func("/planner/caption/forms_differ", each_form_has_its_own_text);
    g_test_add_func("/planner/caption/same_notice", identical_texts_raise_a_notice);
    g_test_add_func("/planner/caption/promo",
                    a_promotion_shows_the_saving_and_ends_with_its_period);
    g_test_add_func("/planner/caption/long_menu", too_long_a_menu_is_cut_and_says_so);
    g_test_add_func("/planner/caption/words", own_words_are_asked_for_kept_and_shortened);
}
