// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A file that comes in at a terminal: while it does, a line on stderr says how far it is, and Ctrl-C calls it
 * off: its one transaction is undone. Between begin and end the signal is kept back and asked for; one that
 * was blocked before stays blocked. */
#include <signal.h>
#include <stdio.h>

#include "app/app.h"

typedef struct {
    ImportPace pace;
    App *app;
    const Lang *lang;
    FILE *said_to; /* NULL: nobody looks, so nothing is said */
    gint64 begun_us, next_us;
    sigset_t before;
    bool called_off;
} ImportWatch;

/* Stays where it is until end. terminal: NULL when stderr is none. */
void import_watch_begin(ImportWatch *watch, App *app, FILE *terminal, const Lang *lang);
/* Was it called off? Then nothing came in. */
bool import_watch_end(ImportWatch *watch);
