// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "fuzz/fuzz.h"
#include "kernel/chat_scan.h"

#define WINDOW 256

static bool inside(ChatSpan span, const char *bytes, size_t size)
{
    return span.length == 0 || (span.at >= bytes && span.at + span.length <= bytes + size);
}

/* The same in windows ends, and reads no less than the messages that fit. */
static size_t scan_in_windows(const ChatFormat *format, const uint8_t *data, size_t size)
{
    char window[WINDOW];
    size_t taken = 0, rest = 0, count = 0;
    ChatScan scan;
    ChatMessage message;
    chat_scan_begin(&scan, format);
    while (taken < size) {
        size_t more = MIN(sizeof window - rest, size - taken);
        memcpy(window + rest, data + taken, more);
        taken += more;
        chat_scan_window(&scan, window, rest + more, taken == size);
        while (chat_scan_next(&scan, &message)) {
            g_assert_true(inside(message.text, window, sizeof window));
            count++;
        }
        if (chat_scan_rest(&scan) == sizeof window) {
            count += chat_scan_cut(&scan, &message);
        }
        size_t end = rest + more;
        rest = chat_scan_rest(&scan);
        g_assert_cmpuint(rest, <, sizeof window);
        memmove(window, window + end - rest, rest);
    }
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    ChatSurvey survey = {0};
    ChatFormat format;
    g_assert_cmpuint(chat_survey_read(&survey, bytes, size, true), <=, size);
    if (!chat_survey_end(&survey, &format)) {
        return 0;
    }
    ChatScan scan;
    ChatMessage message;
    size_t count = 0;
    chat_scan_begin(&scan, &format);
    chat_scan_window(&scan, bytes, size, true);
    for (; chat_scan_next(&scan, &message); count++) {
        g_assert_true(inside(message.text, bytes, size) && inside(message.author, bytes, size));
        g_assert_true((message.kind == CHAT_SYSTEM) == (message.author.length == 0));
    }
    g_assert_cmpuint(count, <=, survey.count);
    scan_in_windows(&format, data, size);
    return 0;
}
