// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What assets/chat.js needs to read a chat inside the page: the kernel, her goods and names, words and
 * patterns (requirement T01). Says which way is used; without a kernel in the program it is the
 * server. */
#include "page/page.h"

MUST_USE bool chat_script(PageView *view, GError **error);
