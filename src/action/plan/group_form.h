// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is asked about a group, the same when it is added and when it is changed. */
#include "base/form.h"
#include "store/group.h"

extern const Form group_form;
/* Borrows the texts of the values. `active` is left to the caller. */
Group group_form_read(const FormValues *values);
/* The other way: for a form that changes the group. */
MUST_USE FormValues *group_form_show(const Group *group);
