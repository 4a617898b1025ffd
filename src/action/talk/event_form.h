// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The form of an event, the same for a new one and for a change (requirement P08). */
#include "action/action.h"
#include "store/event.h"

extern const Form event_form;
/* Texts are borrowed from the values. */
Event event_of(const FormValues *values);
