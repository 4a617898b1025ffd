// SPDX-License-Identifier: Apache-2.0
#include "store/secret.h"

#include <sodium.h>
#include <string.h>

/* OWASP's smallest setting for argon2id: 19 MiB, 2 passes; a Raspberry Pi takes under 100 ms. */
#define PASSWORD_PASSES 2
#define PASSWORD_MEMORY_BYTES (19u << 20)

#define TOKEN_BYTES 32

static char *hex(const unsigned char *bytes, size_t size)
{
    char *text = g_malloc(size * 2 + 1);
    sodium_bin2hex(text, size * 2 + 1, bytes, size);
    return text;
}

char *secret_token(void)
{
    g_assert(sodium_init() >= 0);
    unsigned char bytes[TOKEN_BYTES];
    randombytes_buf(bytes, sizeof bytes);
    return hex(bytes, sizeof bytes);
}

char *secret_hash(const char *token)
{
    g_assert(token != NULL && sodium_init() >= 0);
    unsigned char hash[TOKEN_BYTES];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)token, strlen(token), NULL, 0);
    return hex(hash, sizeof hash);
}

char *secret_password(const char *password, GError **error)
{
    g_assert(password != NULL && sodium_init() >= 0);
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(hash, password, strlen(password), PASSWORD_PASSES,
                              PASSWORD_MEMORY_BYTES, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        error_set(error, ERROR_UNAVAILABLE, "not enough memory to hash a password");
        return NULL;
    }
    return g_strdup(hash);
}

bool secret_password_matches(const char *hash, const char *password)
{
    /* of a password that nobody has kept */
    static const char NOBODYS[] = "$argon2id$v=19$m=19456,t=2,p=1$q5jdsEKk2d4r/"
                                  "imhNYM1gQ$v8EfiukS2ochKPM99ve75a4TVXJVpR5gUi416VwwS9Q";
    g_assert(password != NULL && sodium_init() >= 0);
    bool known = hash != NULL && *hash != '\0';
    return crypto_pwhash_str_verify(known ? hash : NOBODYS, password, strlen(password)) == 0 &&
           known;
}
