// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The acceptance story of Bu Melati, step by step, at any Way: what she does and every figure that
 * must follow. Her trade, prices and dates are invented. Each step sets the clock, which starts the
 * program anew on the same database. A step leaves what the next one needs in Melati. */
#include "testkit/way.h"

#define MELATI_GOAL "pesanan WhatsApp dari 8 menjadi 14 per minggu sampai 31 Januari 2026"
#define MELATI_MEND "Paket nasi kuning + es teh 12.000"

typedef struct {
    const Way *way;
    Client *client;
    int64_t person;      /* Bu Melati herself */
    int64_t product[3];  /* nasi kuning, sayur matang, es teh */
    int64_t order[3];    /* the WhatsApp orders that are written down as orders */
    int64_t review, row; /* the weekly review and its one row */
} Melati;

/* The moment `day` days after Monday 5 January 2026, at hour.minute. */
void melati_at(Melati *melati, int day, int hour, int minute);

void melati_starts(Melati *melati);          /* 1: guided start (M17, M18, L01) */
void melati_sets_a_goal(Melati *melati);     /* 2 (P01) */
void melati_chooses_tools(Melati *melati);   /* 3 (M01, M02) */
void melati_gets_a_calendar(Melati *melati); /* 4 (P04, M12, V09) */
void melati_posts(Melati *melati);           /* 5: Monday's menu (C01, C02) */
void melati_sells(Melati *melati);   /* 6: sales, requests, a complaint (S01, S06, S07, T06) */
void melati_reviews(Melati *melati); /* 7: Saturday evening (K03, C12) */
void melati_learns(Melati *melati);  /* 8: lesson, ratings, member check (L03) */

/* Every figure of the week from the raw rows: 12 sales, 135.000 and 45.000. */
void melati_checks_sums(Melati *melati);
/* All that can be read, as one text: must be the same after the program ended and began. */
char *melati_everything(Melati *melati);
