// SPDX-License-Identifier: Apache-2.0
#include "base/phone.h"

static void reads_every_way_people_write_numbers(void)
{
    static const struct {
        const char *typed, *e164;
    } cases[] = {
        {"0812-3456-7890", "+6281234567890"},      {"+62 812 3456 7890", "+6281234567890"},
        {"6281234567890", "+6281234567890"},       {"81234567890", "+6281234567890"},
        {" (0812) 3456.7890", "+6281234567890"},   {"+62 0812-3456-7890", "+6281234567890"},
        {"(+62) 812 3456 7890", "+6281234567890"}, {"021-1234567", "+62211234567"},
        {"+1 415 555 2671", "+14155552671"},       {"(+1) 415 555 2671", "+14155552671"},
        {"+60 12-345 6789", "+60123456789"},       {"0062 812 3456 7890", "+6281234567890"},
        {"0812–3456–7890", "+6281234567890"},      {"0812\u00a03456\u00a07890", "+6281234567890"},
        {"\u202a+62 812-3456-7890\u202c", "+6281234567890"},
        {"０８１２３４５６７８９０", "+6281234567890"}, {"٠٨١٢٣٤٥٦٧٨٩٠", "+6281234567890"},
        {"0812-3456-7890 (WA)", "+6281234567890"}, {"WA: 0812 3456 7890", "+6281234567890"},
        {"No. HP 081234567890", "+6281234567890"}, {"https://wa.me/6281234567890", "+6281234567890"},
        {"📱 0812 3456 7890", "+6281234567890"},   {"021/1234567", "+62211234567"},
        {"'081234567890", "+6281234567890"},       {"00 60 12 345 6789", "+60123456789"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *e164 = NULL;
        g_test_message("%s", cases[i].typed);
        g_assert_true(phone_parse(cases[i].typed, &e164));
        g_assert_cmpstr(e164, ==, cases[i].e164);
    }
}

static void refuses_what_is_no_number(void)
{
    static const char *const typed[] = {"",
                                        "0812",
                                        "0812-3456-7890-1234-5",
                                        "0812x3456789",
                                        "bu melati",
                                        "++62",
                                        "0812+3456789",
                                        "+",
                                        "+0812345678901",
                                        "0812-3456-789O",
                                        "081234567890/0813",
                                        "(021) 5551234/35",
                                        "0812 3456 7890 / 0813 1111 2222",
                                        "0812 3456 7890 bu sekar",
                                        "wa",
                                        "+1234567890123456"};
    for (size_t i = 0; i < G_N_ELEMENTS(typed); i++) {
        char *untouched = NULL;
        g_test_message("%s", typed[i]);
        g_assert_false(phone_parse(typed[i], &untouched));
        g_assert_null(untouched);
    }
}

static void reading_its_own_writing_changes_nothing(void)
{
    static const char *const numbers[] = {"+6281234567890", "+62211234567", "+6281234567",
                                          "+14155552671", "+628123456789012"};
    for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
        g_autofree char *shown = phone_format(numbers[i]);
        g_autofree char *again = NULL;
        g_assert_true(phone_parse(shown, &again));
        g_assert_cmpstr(again, ==, numbers[i]);
    }
    g_autofree char *shown = phone_format("+6281234567890");
    g_assert_cmpstr(shown, ==, "0812-3456-7890");
}

static void links_to_a_chat_with_text(void)
{
    g_autofree char *plain = phone_wa_link("+6281234567890", NULL);
    g_autofree char *empty = phone_wa_link("+6281234567890", "");
    g_autofree char *said = phone_wa_link("+6281234567890", "Halo & terima kasih\n100%?");
    g_assert_cmpstr(plain, ==, "https://wa.me/6281234567890");
    g_assert_cmpstr(empty, ==, plain);
    g_assert_cmpstr(said, ==,
                    "https://wa.me/6281234567890?text=Halo%20%26%20terima%20kasih%0A100%25%3F");
}

static void numbers_inside_a_text_are_hidden(void)
{
    static const struct {
        const char *text, *hidden;
    } cases[] = {
        {"Antar ke Bu Sari 0812-3456-7890 jam 10.00", "Antar ke Bu Sari ••• jam 10.00"},
        {"WA +62 812 3456 7890.", "WA •••."},
        {"62812345678, 62812345679", "•••, •••"},
        {"Modal Rp12.500.000 untuk 2026-01-05", "Modal Rp12.500.000 untuk 2026-01-05"},
        {"Jam 06.00-07.00", "Jam 06.00-07.00"},
        {"Telepon 021-7654321", "Telepon •••"},
        {"", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *hidden = phone_hide(cases[i].text);
        g_assert_cmpstr(hidden, ==, cases[i].hidden);
    }
}

void test_phone(void)
{
    g_test_add_func("/base/phone/hidden", numbers_inside_a_text_are_hidden);
    g_test_add_func("/base/phone/reads_every_way", reads_every_way_people_write_numbers);
    g_test_add_func("/base/phone/refuses_what_is_no_number", refuses_what_is_no_number);
    g_test_add_func("/base/phone/round_trip", reading_its_own_writing_changes_nothing);
    g_test_add_func("/base/phone/links_to_a_chat", links_to_a_chat_with_text);
}
