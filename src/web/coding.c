// SPDX-License-Identifier: Apache-2.0
#include "web/coding.h"

#include <string.h>

static const char *past_blanks(const char *at)
{
    return at + strspn(at, " \t");
}

/* "0.75" → 750; what is no number wants nothing. */
static int q_read(const char *at)
{
    int q = *at == '1' ? CODING_Q_MAX : 0;
    if ((*at != '0' && *at != '1') || at[1] != '.') {
        return q;
    }
    at += 2;
    for (int unit = 100; unit > 0 && g_ascii_isdigit(*at); unit /= 10, at++) {
        q += (*at - '0') * unit;
    }
    return MIN(q, CODING_Q_MAX);
}

/* The weight of one member, "gzip;q=0.5"; at stands behind its name. */
static int member_q(const char *at)
{
    at = past_blanks(at);
    while (*at == ';') {
        at = past_blanks(at + 1);
        if (g_ascii_strncasecmp(at, "q=", 2) == 0) {
            return q_read(at + 2);
        }
        at += strcspn(at, ";,");
    }
    return CODING_Q_MAX;
}

int coding_q(const char *accept_encoding, const char *coding)
{
    int others = 0;
    const char *at = accept_encoding != NULL ? accept_encoding : "";
    while (*at != '\0') {
        at = past_blanks(at);
        size_t length = strcspn(at, " \t;,");
        if (length == strlen(coding) && g_ascii_strncasecmp(at, coding, length) == 0) {
            return member_q(at + length);
        }
        others = length == 1 && *at == '*' ? member_q(at + length) : others;
        at += strcspn(at, ",");
        at += *at == ',';
    }
    return others;
}

Coding coding_choose(const char *accept_encoding)
{
    int brotli = coding_q(accept_encoding, "br"), gzip = coding_q(accept_encoding, "gzip");
    if (brotli > 0 && brotli >= gzip) {
        return CODING_BROTLI;
    }
    return gzip > 0 ? CODING_GZIP : CODING_NONE;
}

const char *coding_name(Coding coding)
{
    static const char *const names[] = {NULL, "gzip", "br"};
    return names[coding];
}
