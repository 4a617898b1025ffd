// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Phone numbers: kept as E.164 ("+6281234567890"), typed in any way people do. */
#include "base/error.h"

/* "0812-3456-7890", "62812…", "+62 812 …" → "+62812…". Numbers of other countries need the plus.
 * Refuses what is no phone number (fewer than 8 or more than 15 digits, other characters). */
MUST_USE bool phone_parse(const char *typed, char **ret_e164);
MUST_USE char *phone_format(const char *e164);      /* as read aloud: "0812-3456-7890" */
MUST_USE char *phone_wa_link(const char *e164, const char *text); /* https://wa.me/… ; text may be NULL */
/* The text with every phone number in it replaced by "•••": what leaves the house names no numbers. A
 * number begins with +, 08 or 62 and the like and has 8 or more digits; amounts, days and times of
 * day stay. */
MUST_USE char *phone_hide(const char *text);
