// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Calls that lose bounds, threads or the locale become compile errors. */
#define strcpy(...) use_g_strdup_or_GString
#define strcat(...) use_GString
#define sprintf(...) use_g_strdup_printf
#define vsprintf(...) use_g_strdup_vprintf
#define strtok(...) use_g_strsplit
#define atoi(...) use_number_parse
#define gmtime(...) use_base_date
#define localtime(...) use_base_date
#define mktime(...) use_base_date
