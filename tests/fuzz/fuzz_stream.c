// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.h"
#include "intake/chat.h"

/* A number for all that the messages say. */
static guint64 told(const Chat *chat, guint *ret_count)
{
    guint64 sum = 0;
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    *ret_count = 0;
    for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message); (*ret_count)++) {
        sum = sum * 31 + (guint64)message.local_s * 7 + message.kind + message.edited * 5u;
        for (size_t i = 0; i < message.author.length; i++) {
            sum = sum * 33 + (unsigned char)message.author.at[i];
        }
        for (size_t i = 0; i < message.text.length; i++) {
            sum = sum * 37 + (unsigned char)message.text.at[i];
        }
    }
    return sum;
}

/* The first byte says how much is read at once: the same comes out as when all is. A second window, too
 * small for many messages, only has to end. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2) {
        return 0;
    }
    g_autoptr(GBytes) file = g_bytes_new(data + 1, size - 1);
    ChatProblem problem = CHAT_PROBLEM_NONE, other = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) whole = chat_read(file, NULL, &problem);
    g_autoptr(Chat) pieces = chat_read(file, &(ChatReading){.piece = 1u + data[0]}, &other);
    g_assert_true((whole == NULL) == (problem != CHAT_PROBLEM_NONE));
    /* A broken archive may be noticed sooner in one of the two. */
    bool zip = whole != NULL && chat_source_is_zip(whole->source);
    zip = zip || (pieces != NULL && chat_source_is_zip(pieces->source));
    g_assert_true(zip || (whole == NULL) == (pieces == NULL));
    if (whole == NULL || pieces == NULL || g_bytes_get_size(file) >= CHAT_WINDOW_BYTES / 2) {
        return 0;
    }
    guint count = 0, piece_count = 0, small_count = 0;
    guint64 sum = told(whole, &count), piece_sum = told(pieces, &piece_count);
    bool broken = chat_source_problem(whole->source) != CHAT_PROBLEM_NONE ||
                  chat_source_problem(pieces->source) != CHAT_PROBLEM_NONE;
    g_assert_true(broken || (sum == piece_sum && count == piece_count));
    g_autoptr(Chat) small = chat_read(file, &(ChatReading){.window = 256}, &problem);
    if (small != NULL) {
        told(small, &small_count);
    }
    return 0;
}
