// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The form of a contact, the same for a new one and for a change (requirement P03): the seven
 * factors come from data/factors.txt. */
#include "action/action.h"
#include "store/contact.h"

MUST_USE FormTable *contact_form_for(const Knowledge *knowledge, const Lang *lang);
/* Texts are borrowed from the values. */
ContactFacts contact_facts_of(const FormValues *values);
/* A circle of people that would bring each other: a word at the form instead of a failure. */
bool contact_chain_refused(const Doing *doing, GError **error);
const Choice *contact_circles(void); /* ends with {0} */
/* "neighbours" → "Tetangga" (N_); "" for none. */
const char *contact_circle_name(const char *circle);
