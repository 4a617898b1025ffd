// SPDX-License-Identifier: Apache-2.0
#include "talk_make.h"

#include <string.h>

static void every_message(Talk *talk, const char *chat, void (*take)(Talk *, const ChatMessage *))
{
    ChatSurvey survey = {0};
    ChatFormat format = {0};
    ChatScan scan;
    ChatMessage message;
    chat_survey_read(&survey, chat, strlen(chat), true);
    g_assert_true(chat_survey_end(&survey, &format));
    chat_scan_begin(&scan, &format);
    chat_scan_window(&scan, chat, strlen(chat), true);
    while (chat_scan_next(&scan, &message)) {
        take(talk, &message);
    }
}

Talk *talk_make(const char *chat, const char *goods, const char *owner)
{
    Talk *talk = g_new0(Talk, 1);
    g_auto(GStrv) names = g_strsplit(goods, "\n", -1);
    for (size_t i = 0; names[i] != NULL && *goods != '\0'; i++) {
        talk_goods_add(&talk->goods, names[i], strlen(names[i]));
    }
    talk_begin(talk);
    every_message(talk, chat, talk_count);
    talk_judge_begin(talk, talk_people_find(&talk->people, owner), 30);
    every_message(talk, chat, talk_judge);
    talk_judge_end(talk);
    return talk;
}
