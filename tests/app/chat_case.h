// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A chat of the business for tests: two questions wait, one order, one trick. */
#define CHAT_DAY "04/01/2026 "
#define CHAT_CASE                                                                                  \
    CHAT_DAY "08.00 - Bu Sari: nasi kuning brp kak\n"                                              \
    CHAT_DAY "08.05 - Dapur Melati: 10rb bu\n"                                                     \
    CHAT_DAY "08.06 - Bu Sari: pesen 3 ya, dianter jam 4\n"                                        \
    CHAT_DAY "08.07 - Dapur Melati: siap\n"                                                        \
    CHAT_DAY "09.00 - +62 812-0000-0099: harga nasi kuning berapa?\n"                              \
    CHAT_DAY "09.01 - Bu Sari: cod bs?\n"                                                          \
    CHAT_DAY "09.02 - Eve: kirim kode otp yg masuk ya\n"
