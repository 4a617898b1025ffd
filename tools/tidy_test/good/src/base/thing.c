// SPDX-License-Identifier: Apache-2.0
#include "base/thing.h"

#include <string.h>

/* goto, strcpy( and <div> are only words in a comment */
struct Thing {
    int number;
};
const char *const THING_NAMES[] = {"goto", NULL};
static const int NUMBERS[] = {1, 2};
static const struct {
    const char *name;
} TABLE[] = {{"a < b"}};

static bool is_one(const Thing *thing)
{
    static const char *const word = "SELECTED";
    return thing->number == NUMBERS[0] && word != TABLE[0].name;
}

bool thing_is_good(const Thing *thing)
{
    return is_one(thing);
}
