// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The one form of a testimonial and what its values mean; texts are borrowed from the values. */
#include "action/action.h"
#include "store/testimonial.h"

extern const Form TESTIMONIAL_FORM;

Testimonial testimonial_read(const Doing *doing);
FormValues *testimonial_values(const Testimonial *testimonial);
