// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The Social Tool Matrix (requirements M02, P02): from the profile, the audience, the money, the
 * minutes and the values to a ranked list of platforms: few chosen, some later, the others not now,
 * each with its reasons, and with proposed answers a to g for the chosen. Pure: the same input gives
 * the same matrix. "Wait and see": a chosen tool speaks, a later one listens, the others are silent.
 *
 * A platform that is closed or unchecked is no candidate. Not now: costs more than the budget, none
 * of the audience is there, or skill and signal lack by two or more together. Later: they lack by
 * one, or minutes or the number of tools are used up. Chosen tools use at most two thirds of the
 * owner's minutes: the rest is for answering. */
#include "guide/platform.h"
#include "guide/profile.h"

typedef enum { TOOL_CHOSEN, TOOL_LATER, TOOL_NOT_NOW, TOOL_STATES } ToolState;
typedef enum { STANCE_SPEAK, STANCE_LISTEN, STANCE_SILENT, STANCE_COUNT } ToolStance;

typedef struct {
    const Knowledge *knowledge;
    const Profile *profile;
    const Answers *answers;
    size_t goals;       /* accepted goals: options come after them (M17) */
    const char *person; /* proposed as responsible; may be "" */
    const char *name;   /* of the business: the same handle everywhere; may be "" */
    const char *phone;  /* E.164, handle where people are reached by number; may be "" */
} ToolInput;

typedef struct {
    const Platform *platform;
    ToolState state;
    ToolStance stance;
    int score; /* fit; higher is better */
    int gap;   /* skill and signal lacking, 0 … 6 */
    Reasons *reasons;
    /* proposals a … g; "" when not known */
    char *strategy, *purposes, *person, *handle, *success, *roi, *spiral;
} ToolRow;

typedef struct ToolMatrix ToolMatrix;

/* CONFLICT naming what is missing when readiness or goals are not there yet. */
MUST_USE ToolMatrix *tool_matrix_new(const ToolInput *input, const Lang *lang, GError **error);
void tool_matrix_free(ToolMatrix *matrix);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ToolMatrix, tool_matrix_free)

/* Rows: chosen first, then later, then not now; in each the best fit first. */
size_t tool_matrix_count(const ToolMatrix *matrix);
const ToolRow *tool_matrix_at(const ToolMatrix *matrix, size_t i);
const ToolRow *tool_matrix_find(const ToolMatrix *matrix, const char *platform); /* or NULL */
size_t tool_matrix_in(const ToolMatrix *matrix, ToolState state);                /* how many */

size_t tool_limit(Depth depth); /* how many tools are few: guided 2, normal 3, full 4 */

const char *tool_state_key(ToolState state);     /* "chosen", "later", "not_now" */
const char *tool_state_name(ToolState state);    /* "dipilih", marked N_ */
const char *tool_stance_key(ToolStance stance);  /* "speak", "listen", "silent" */
const char *tool_stance_name(ToolStance stance); /* "berbicara", marked N_ */
