// SPDX-License-Identifier: Apache-2.0
/* A chat read in windows from a file: `bench_chat_stream FILE [OWNER]` prints messages, seconds of
 * reading all messages, seconds of finding out all that is found, and the megabytes the process had at
 * most. */
#include <stdio.h>
#include <sys/resource.h>

#include "intake/chat_talk.h"

static double processor_s(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

static double most_mb(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)used.ru_maxrss / 1024;
}

int main(int argc, char **argv)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = argc > 1 ? chat_open(argv[1], NULL, &problem) : NULL;
    if (chat == NULL) {
        fprintf(stderr, "%s\n", chat_problem_sentence(problem));
        return 1;
    }
    gint64 count = 0;
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    double begun = processor_s();
    for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message); count++) {
    }
    double read = processor_s() - begun;
    double read_mb = most_mb();
    g_autoptr(Talk) talk = talk_new();
    begun = processor_s();
    if (!chat_talk_read(chat, &(ChatTalkWish){argc > 2 ? argv[2] : "", "", "", "", 30}, talk,
                        &problem)) {
        return 1;
    }
    printf("%" G_GINT64_FORMAT " %.3f %.3f %.1f %.1f\n", count, read, processor_s() - begun,
           read_mb, most_mb());
    return 0;
}
