// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The record every page of the example tree ends in; constant, so that nobody owns it. */
typedef struct {
    const char *title;
} Page;
