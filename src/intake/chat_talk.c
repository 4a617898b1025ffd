// SPDX-License-Identifier: Apache-2.0
#include "intake/chat_talk.h"

Talk *talk_new(void)
{
    return g_new0(Talk, 1);
}

void talk_free(Talk *talk)
{
    g_free(talk);
}

static bool every_message(const Chat *chat, Talk *talk, void (*take)(Talk *, const ChatMessage *),
                          ChatProblem *ret_problem)
{
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message);) {
        take(talk, &message);
    }
    *ret_problem = chat_source_problem(chat->source);
    return *ret_problem == CHAT_PROBLEM_NONE;
}

bool chat_talk_read(const Chat *chat, const ChatTalkWish *wish, Talk *talk,
                    ChatProblem *ret_problem)
{
    talk_begin(talk);
    if (!every_message(chat, talk, talk_count, ret_problem)) {
        return false;
    }
    int owner = *wish->me != '\0'
                    ? talk_people_find(&talk->people, wish->me)
                    : talk_owner_guess(&talk->people, wish->file, wish->shop, wish->account);
    talk_judge_begin(talk, owner, wish->promise_minutes);
    if (!every_message(chat, talk, talk_judge, ret_problem)) {
        return false;
    }
    talk_judge_end(talk);
    return true;
}
