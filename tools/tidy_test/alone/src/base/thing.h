// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A thing of the example tree that uses a type without including the header of it. */
int64_t thing_number(void);
