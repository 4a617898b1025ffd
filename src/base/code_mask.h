// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Codes and passwords that people write into notes and messages are struck out before anything is stored:
 * "kode OTP 123456" becomes "kode OTP ••••••" (requirement X02). Numbers of orders, prices, phone numbers and
 * times stay: only what stands right behind a word for a secret is struck out. Any bytes are taken. */
#include "base/error.h"

MUST_USE char *code_mask(const char *text);
