// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "fuzz/fuzz.h"
#include "kernel/talk_json.h"

static void every_message(Talk *talk, const ChatFormat *format, ChatSpan chat,
                          void (*take)(Talk *, const ChatMessage *))
{
    ChatScan scan;
    ChatMessage message;
    chat_scan_begin(&scan, format);
    chat_scan_window(&scan, chat.at, chat.length, true);
    while (chat_scan_next(&scan, &message)) {
        take(talk, &message);
    }
}

/* Valid UTF-8 without signs of control, whatever was in the chat. */
static void check_json(const char *json, size_t length)
{
    g_assert_true(g_utf8_validate_len(json, length, NULL));
    for (size_t i = 0; i < length; i++) {
        g_assert_true((unsigned char)json[i] >= ' ');
    }
}

/* Any chat, the first byte saying who of the people the owner is; the first line is also the goods. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ChatSurvey survey = {0};
    ChatFormat format;
    if (size < 2) {
        return 0;
    }
    ChatSpan chat = {(const char *)data + 1, size - 1};
    chat_survey_read(&survey, chat.at, chat.length, true);
    if (!chat_survey_end(&survey, &format)) {
        return 0;
    }
    g_autofree Talk *talk = g_new0(Talk, 1);
    g_autofree char *json = g_malloc(TALK_JSON_BYTES);
    const char *line_end = memchr(chat.at, '\n', chat.length);
    talk_goods_add(&talk->goods, chat.at,
                   line_end != NULL ? (size_t)(line_end - chat.at) : chat.length);
    talk_goods_add(&talk->goods, "Nasi kuning", 11);
    talk_begin(talk);
    every_message(talk, &format, chat, talk_count);
    int owner = talk_owner_guess(&talk->people, "Bu Ani", "Dapur Melati", "");
    owner = talk->people.count > 0 && data[0] < 128 ? data[0] % (int)talk->people.count : owner;
    talk_judge_begin(talk, owner, 30);
    every_message(talk, &format, chat, talk_judge);
    talk_judge_end(talk);
    size_t length = talk_json_write(talk, json, TALK_JSON_BYTES);
    g_assert_cmpuint(length, >, 0);
    check_json(json, length);
    return 0;
}
