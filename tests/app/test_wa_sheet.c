// SPDX-License-Identifier: Apache-2.0
#include "app/wa_sheet.h"

#include <string.h>

#include "base/text.h"
#include "testkit/client.h"
#include "testkit/melati.h"

static WaSheet loaded(Client *client)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_PAGE};
    WaSheet sheet = {0};
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(wa_sheet_load(&context, &sheet, &error), error);
    return sheet;
}

static const char *text_of(const WaSheet *sheet, const char *key)
{
    for (size_t i = 0; i < sheet->texts->len; i++) {
        if (g_str_equal(wa_sheet_at(sheet, i)->field->key, key)) {
            return wa_sheet_at(sheet, i)->text;
        }
    }
    return "";
}

static void assert_all_fit(const WaSheet *sheet)
{
    for (size_t i = 0; i < sheet->texts->len; i++) {
        const WaText *text = wa_sheet_at(sheet, i);
        g_assert_cmpint(text_length(text->text), <=, text->field->max);
        g_assert_cmpint(text_length(text->text), >, 0);
        g_assert_null(strchr(text->text, '{'));
    }
}

/* H03: all ready texts with real prices, each short enough for its field. */
static void every_field_has_a_text_that_fits(void)
{
    static const char *const KEYS[] = {"about", "description", "hours", "greeting",
                                       "away",  "quick_reply", "label", "item"};
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "answers", "{\"sells\":\"nasi kuning\"}");
    g_auto(WaSheet) sheet = loaded(client);
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        g_test_message("%s", KEYS[i]);
        g_assert_cmpstr(text_of(&sheet, KEYS[i]), !=, "");
    }
    assert_all_fit(&sheet);
    g_assert_nonnull(strstr(text_of(&sheet, "greeting"), "Nasi kuning Rp10.000"));
    g_assert_nonnull(strstr(text_of(&sheet, "away"), "06.00"));
    g_autofree char *paper = wa_sheet_text(&sheet, "Dapur Melati", NULL);
    g_assert_nonnull(strstr(paper, "Es teh Rp3.000"));
}

/* M21: the positioning sentence appears unchanged in profile texts, or not at all. */
static void the_sentence_stands_unchanged_or_not_at_all(void)
{
    static const char SENTENCE[] = "Dapur Melati: nasi kuning untuk ibu-ibu, dimasak pagi hari.";
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "answers",
                  "{\"segment\":\"ibu-ibu\",\"sells\":\"nasi kuning\","
                  "\"added_value\":\"dimasak pagi hari\",\"sell_place\":\"warung\"}");
    g_auto(WaSheet) sheet = loaded(client);
    g_assert_cmpstr(text_of(&sheet, "about"), ==, SENTENCE);
    g_assert_true(g_str_has_prefix(text_of(&sheet, "description"), SENTENCE));
    g_assert_true(sheet.positioned);
    g_autofree char *long_words = g_strnfill(190, 'a');
    g_autofree char *body =
        g_strdup_printf("{\"segment\":\"%s\",\"added_value\":\"%s\"}", long_words, long_words);
    client_api_ok(client, "POST", "answers", body);
    g_auto(WaSheet) too_long = loaded(client);
    assert_all_fit(&too_long);
    g_assert_null(strstr(text_of(&too_long, "about"), "aaa"));
    g_assert_false(too_long.positioned);
}

/* Her own replies come before the examples, and long ones are cut at a line. */
static void her_own_replies_come_first(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GString) text = g_string_new(NULL);
    melati_ready(client_db(client));
    for (int i = 0; i < 10; i++) {
        g_string_append_printf(text, "Baris %d cukup panjang untuk satu layar telepon\\n", i);
    }
    g_autofree char *body = g_strdup_printf("{\"shortcut\":\"buka\",\"text\":\"%s\"}", text->str);
    client_api_ok(client, "POST", "replies", body);
    g_auto(WaSheet) sheet = loaded(client);
    const char *reply = text_of(&sheet, "quick_reply");
    assert_all_fit(&sheet);
    g_assert_true(g_str_has_prefix(reply, "Baris 0"));
    g_assert_true(g_str_has_suffix(reply, "telepon"));
}

void test_wa_sheet(void)
{
    g_test_add_func("/app/wa_sheet/fit", every_field_has_a_text_that_fits);
    g_test_add_func("/app/wa_sheet/sentence", the_sentence_stands_unchanged_or_not_at_all);
    g_test_add_func("/app/wa_sheet/replies", her_own_replies_come_first);
}
