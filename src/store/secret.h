// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Passwords and tokens (libsodium): passwords as argon2id strings; tokens are 32 random bytes in
 * hex, handed out once and kept only as a BLAKE2b hash. */
#include "base/error.h"

MUST_USE char *secret_token(void);             /* 64 hex digits */
MUST_USE char *secret_hash(const char *token); /* 64 hex digits */
/* UNAVAILABLE when there is not enough memory for the hash. */
MUST_USE char *secret_password(const char *password, GError **error);
/* hash: NULL or "" for somebody who has none, which takes as long and never matches: who guesses learns nothing. */
bool secret_password_matches(const char *hash, const char *password);
