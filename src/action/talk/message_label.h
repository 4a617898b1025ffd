// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The labels a message may carry; keys are what is stored. */
#include "base/form.h"

extern const Choice MESSAGE_LABELS[]; /* ends with {0}; labels N_ */
