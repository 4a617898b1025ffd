// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What can be measured of a photo (requirement C14): light, contrast, sharpness, size, calm around
 * the thing. Measured on a grey picture of the same size for every photo, so that the camera does
 * not matter. A finding is a hint, never a refusal. Nothing is owned. */
#include "draw/photo.h"

typedef enum {
    PHOTO_DARK,
    PHOTO_BRIGHT,
    PHOTO_BLURRED,
    PHOTO_FLAT,  /* everything is nearly the same grey */
    PHOTO_SMALL, /* too few pixels for a status or a poster */
    PHOTO_BUSY,  /* the edge draws more eyes than the middle */
    PHOTO_FINDING_COUNT
} PhotoFinding;

typedef struct {
    double brightness;          /* mean, 0 … 255 */
    double dark_end, light_end; /* the level below which 5 % and 95 % of the pixels lie */
    double sharpness;           /* variance of the Laplacian over contrast, where it is sharpest */
    double busyness;            /* edges around the middle to edges in the middle; 1: alike */
    int longest_side;           /* of the file, pixels */
    unsigned findings;          /* bit per PhotoFinding */
} PhotoJudgement;
void photo_judge(const Photo *photo, PhotoJudgement *ret_judgement);
bool photo_has(unsigned findings, PhotoFinding finding);

const char *photo_finding_key(PhotoFinding finding); /* "dark" */
/* "dark,blurred" and back; unknown words are passed over. */
MUST_USE char *photo_findings_text(unsigned findings);
unsigned photo_findings_parse(const char *text);
