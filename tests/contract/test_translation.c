// SPDX-License-Identifier: Apache-2.0
/* Every sentence a person reads is marked for translation: in the pseudo-language marked sentences
 * stand in ⟦…⟧ and users' data in ⟨…⟩, so any letter outside both is an unmarked sentence. */
#include <string.h>

#include "page/page.h"
#include "testkit/client.h"

/* Said the same in every language. */
static const char *const PROPER[] = {"Tangga", "English", "Indonesia"};

/* The first word outside both kinds of brackets; NULL when there is none. */
static char *unmarked_word(const char *text)
{
    int depth = 0;
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        depth += c == 0x27e6 || c == 0x27e8;
        depth -= c == 0x27e7 || c == 0x27e9;
        if (depth == 0 && g_unichar_isalpha(c)) {
            size_t length = strcspn(at, " ⟦⟨");
            g_autofree char *word = g_strndup(at, length);
            if (!g_strv_contains((const char *const[]){PROPER[0], PROPER[1], PROPER[2], NULL},
                                 word)) {
                return g_strndup(at, MIN(strlen(at), 60));
            }
            at += length - 1;
        }
    }
    return NULL;
}

/* The text of <title> is the frame's; it is checked as the page's heading. */
static void check_page(Client *client, const char *path)
{
    g_autofree char *text = client_text(client);
    g_autofree char *word = unmarked_word(text);
    if (word != NULL) {
        g_test_message("%s shows unmarked text: %s", path, word);
        g_test_fail();
    }
}

static void every_page_is_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_cookie(client, "bahasa", "xx");
    for (size_t i = 0; i < page_count(); i++) {
        if (strchr(PAGES[i]->path, '{') == NULL && client_get(client, PAGES[i]->path) == 200 &&
            strstr(client_body(client), "<!DOCTYPE html>") != NULL) {
            check_page(client, PAGES[i]->path);
        }
    }
}

static void refusals_are_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_cookie(client, "bahasa", "xx");
    client_post(client, "/usaha", "business_add", 0, "name", "", "zone", "GMT", NULL);
    check_page(client, "/usaha");
    client_get(client, "/tidak-ada");
    check_page(client, "/tidak-ada");
}

void test_translation(void)
{
    g_test_add_func("/contract/translation/pages", every_page_is_marked);
    g_test_add_func("/contract/translation/refusals", refusals_are_marked);
}
