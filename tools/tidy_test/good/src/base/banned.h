// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Calls that lose bounds become compile errors that name what to use instead. */
#define strcpy(...) use_g_strdup
