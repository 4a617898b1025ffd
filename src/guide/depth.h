// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How much a screen shows: guided, normal or full (requirement L12). The data are the same in all
 * three; only the number of choices shown at once differs, the others stand behind "lainnya". */
#include <stddef.h>

#define DEPTH_GUIDED_CHOICES ((size_t)5)

typedef enum { DEPTH_GUIDED, DEPTH_NORMAL, DEPTH_FULL, DEPTH_COUNT } Depth;

const char *depth_key(Depth depth);                  /* "guided" */
const char *depth_name(Depth depth);                 /* Indonesian, marked N_ */
size_t depth_choices(Depth depth, size_t available); /* how many of them to show at first */
