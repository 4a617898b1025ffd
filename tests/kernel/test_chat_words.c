// SPDX-License-Identifier: Apache-2.0
#include <glib.h>
#include <string.h>

#include "kernel/chat_words.h"

static ChatWord word_of(const char *text)
{
    ChatWordFilter filter;
    chat_word_filter_fill(&filter);
    ChatWord word = chat_word_find(&filter, text, strlen(text));
    g_assert_true(word == CHAT_WORD_NONE || chat_word_possible(&filter, text, strlen(text)));
    return word;
}

static void whatsapp_is_known_by_its_words(void)
{
    g_assert_cmpint(word_of("<Media tidak disertakan>"), ==, CHAT_WORD_MEDIA);
    g_assert_cmpint(word_of("stiker tidak disertakan"), ==, CHAT_WORD_MEDIA);
    g_assert_cmpint(word_of("Pesan ini telah dihapus"), ==, CHAT_WORD_DELETED);
    g_assert_cmpint(word_of("Pesan ini dihapus."), ==, CHAT_WORD_DELETED);
    g_assert_cmpint(word_of("Anda telah menghapus pesan ini"), ==, CHAT_WORD_DELETED_MINE);
    g_assert_cmpint(word_of("You deleted this message."), ==, CHAT_WORD_DELETED_MINE);
    g_assert_cmpint(word_of("このメッセージは削除されました。"), ==, CHAT_WORD_DELETED);
    g_assert_cmpint(word_of("Panggilan suara tak terjawab"), ==, CHAT_WORD_CALL);
}

static void the_same_words_in_a_sentence_are_a_persons(void)
{
    static const char *const TEXTS[] = {"Pesan ini telah dihapus ya?",
                                        "Lho, pesan ini telah dihapus",
                                        "pesan ini telah dihapus",
                                        "image omitted lagi",
                                        "<Media>",
                                        ".",
                                        "",
                                        "video"};
    for (size_t i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
        g_assert_cmpint(word_of(TEXTS[i]), ==, CHAT_WORD_NONE);
    }
}

static void ends_are_known(void)
{
    static const char ATTACHED[] = "IMG-20260713-WA0004.jpg (file terlampir)";
    static const char EDITED[] = "Siap kak <Pesan ini telah diedit>";
    static const char PLAIN[] = "Siap kak (nanti)";
    g_assert_cmpuint(chat_word_attached(ATTACHED, strlen(ATTACHED)), ==,
                     strlen("(file terlampir)"));
    g_assert_cmpuint(chat_word_attached(PLAIN, strlen(PLAIN)), ==, 0);
    g_assert_cmpuint(chat_word_edited(EDITED, strlen(EDITED)), ==,
                     strlen("<Pesan ini telah diedit>"));
    g_assert_cmpuint(chat_word_edited(PLAIN, strlen(PLAIN)), ==, 0);
    g_assert_true(chat_word_notice("Messages and calls are end-to-end encrypted. No", 47));
    g_assert_false(chat_word_notice("Messages", 8));
}

void test_chat_words(void)
{
    g_test_add_func("/kernel/chat_words/known", whatsapp_is_known_by_its_words);
    g_test_add_func("/kernel/chat_words/sentence", the_same_words_in_a_sentence_are_a_persons);
    g_test_add_func("/kernel/chat_words/ends", ends_are_known);
}
