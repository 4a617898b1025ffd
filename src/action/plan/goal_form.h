// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A goal as typed, one sentence or field by field, made ready for the SMART check (requirement P01):
 * what the sentence says is read from it, what a field says wins. */
#include "app/standing.h"
#include "base/form.h"
#include "guide/smart.h"

/* Borrowed: text lives as long as the values, the answers and the knowledge. */
SmartGoal goal_form_read(const Context *context, const FormValues *values, const Answers *answers);
/* The field of the form a letter is about. */
const char *goal_form_field(const SmartGoal *goal, SmartLetter letter);
