// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A fuzz target: one parser fed any bytes. Built with preset fuzz, clang's libFuzzer calls it;
 * otherwise tests/fuzz/replay.c does, with the seeds of corpus/NAME/ and mutations of them, as an
 * ordinary test. A target asserts what must hold whatever the bytes are. */
#include <glib.h>
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The bytes as a C string of exactly their length, so that a read past the end is seen. */
static inline char *fuzz_text(const uint8_t *data, size_t size)
{
    return size > 0 ? g_strndup((const char *)data, size) : g_strdup("");
}
