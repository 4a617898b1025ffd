// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Scripts: a story told as a list of actions, in a readable file. Used to fill the example
 * businesses and to tell acceptance stories in tests; every step goes through action_run like any
 * click.
 *
 *     user: melati                     business: dapur-melati
 *     name: Bu Melati                  owner: melati
 *     login: 0812-0000-0001            name: Dapur Melati
 *     password: …                      zone: WITA
 *
 *     do: product_add                  # the action
 *     at: -14 06.00                    # days from the script's day, local time; default: as before
 *     as: nasi                         # remembers the record's id under this name
 *     on: menu                         # the record acted on
 *     name: Nasi kuning                # fields, as in the action's form
 *     until: {day+3}                   # a date; {weekday+3} its name; {nasi} a remembered id
 *
 *     tick: posts                      # every planned post of these days is ticked as published,
 *     from: -14                        # but each skip-th one
 *     to: -1
 *     skip: 5
 *
 * A step that is refused ends the script with "file:line: reason". */
#include "action/action.h"
#include "base/stanza.h"

typedef struct {
    App *app;
    Db *db;
    Day day;   /* day 0 of the script */
    Door door; /* what the journal says */
} ScriptOptions;

MUST_USE bool script_run(const ScriptOptions *options, const StanzaFile *file, GError **error);
