// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.h"
#include "intake/chat.h"

/* Any bytes as a .zip, and as a file that may be a chat: a chat or a problem, never both. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GBytes) file = g_bytes_new(data, size);
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = chat_read(file, NULL, &problem);
    g_assert_true((chat == NULL) == (problem != CHAT_PROBLEM_NONE));
    g_auto(ChatSummary) summary = {0};
    if (chat != NULL && chat_summarise(chat, &summary, &problem) && summary.people->len > 0) {
        ChatResponse response;
        chat_response(chat, g_ptr_array_index(summary.people, 0), &response);
        g_assert_cmpint(response.unanswered, <=, 1);
    }
    return 0;
}
